package org.saksi.ui.corpus.team;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.saksi.core.team.Permission;
import org.saksi.core.team.TeamDraft;
import org.saksi.ui.ids.WidgetIds;

/** Who may do what: annotators down, permissions across; below, what each permission allows and who has it. */
final class RightsPage implements SettingsDialog.Page {

	private final TeamDraft draft;
	private final boolean editable;
	private final Runnable changed;
	private ScrolledComposite scroll;
	private final List<Label> who = new ArrayList<>();
	private List<String> shown = List.of();

	RightsPage(TeamDraft draft, boolean editable, Runnable changed) {
		this.draft = draft;
		this.editable = editable;
		this.changed = changed;
	}

	@Override
	public Control create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(10, 8).applyTo(page);
		Label note = new Label(page, SWT.WRAP);
		note.setText(Messages.Settings_rightsNote);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(note);
		scroll = new ScrolledComposite(page, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 140).applyTo(scroll);
		Composite meanings = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 3).applyTo(meanings);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(meanings);
		for (Permission permission : Permission.values()) {
			Label label = new Label(meanings, SWT.NONE);
			label.setText(permission.label());
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
			Label text = new Label(meanings, SWT.WRAP);
			WidgetIds.set(text, "settings.who." + permission.id()); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
			who.add(text);
		}
		refresh();
		return page;
	}

	@Override
	public void refresh() {
		List<String> now = List.copyOf(draft.annotators().keySet());
		if (!now.equals(shown) || scroll.getContent() == null) {
			shown = now;
			build();
		}
		explain();
	}

	private void build() {
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		Composite grid = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(1 + Permission.values().length).spacing(16, 6).margins(8, 6).applyTo(grid);
		header(grid, Messages.Assign_annotator, null);
		for (Permission permission : Permission.values()) {
			header(grid, permission.label(), permission.description());
		}
		for (String annotator : shown) {
			new Label(grid, SWT.NONE).setText(annotator);
			for (Permission permission : Permission.values()) {
				box(grid, annotator, permission);
			}
		}
		scroll.setContent(grid);
		scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroll.layout(true, true);
	}

	private static void header(Composite grid, String text, String tip) {
		Label label = new Label(grid, SWT.NONE);
		label.setText(text);
		label.setToolTipText(tip);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void box(Composite grid, String annotator, Permission permission) {
		Button box = new Button(grid, SWT.CHECK);
		box.setSelection(draft.named(permission).contains(annotator));
		box.setEnabled(editable);
		box.setToolTipText(permission.description());
		WidgetIds.name(WidgetIds.set(box, "settings.right." + permission.id() + '.' + annotator), //$NON-NLS-1$
				NLS.bind(Messages.Settings_right, annotator, permission.label()));
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			draft.setNamed(permission, annotator, box.getSelection());
			changed.run();
			explain();
		}));
	}

	private void explain() {
		for (Permission permission : Permission.values()) {
			String names = draft.named(permission).isEmpty() ? Messages.Settings_everybody
					: String.join(", ", draft.named(permission)); //$NON-NLS-1$
			Label label = who.get(permission.ordinal());
			label.setText(NLS.bind(Messages.Settings_who, permission.description(), names));
			label.requestLayout();
		}
	}
}
