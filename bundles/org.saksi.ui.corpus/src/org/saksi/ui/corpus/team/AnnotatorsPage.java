package org.saksi.ui.corpus.team;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.CorpusException;
import org.saksi.core.team.TeamDraft;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** Who marks: annotators are added, get another display name, and are removed while they have no layers. */
final class AnnotatorsPage implements SettingsDialog.Page {

	private final TeamDraft draft;
	private final boolean editable;
	private final Runnable changed;
	private Table table;
	private Button rename;
	private Button remove;

	AnnotatorsPage(TeamDraft draft, boolean editable, Runnable changed) {
		this.draft = draft;
		this.editable = editable;
		this.changed = changed;
	}

	@Override
	public Control create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(page);
		Label note = new Label(page, SWT.WRAP);
		note.setText(Messages.Settings_annotatorsNote);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(note);
		table = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.name(WidgetIds.set(table, "settings.annotators"), Messages.Settings_annotators); //$NON-NLS-1$
		column(Messages.Settings_id, 150, SWT.LEFT);
		column(Messages.Settings_displayName, 210, SWT.LEFT);
		column(Messages.Settings_layers, 110, SWT.RIGHT);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
		table.addListener(SWT.DefaultSelection, e -> rename());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "settings.add", Messages.Settings_add, this::add).setEnabled(editable); //$NON-NLS-1$
		rename = button(buttons, "settings.rename", Messages.Settings_rename, this::rename); //$NON-NLS-1$
		remove = button(buttons, "settings.remove", Messages.Settings_remove, this::remove); //$NON-NLS-1$
		refresh();
		return page;
	}

	private void column(String title, int width, int align) {
		TableColumn column = new TableColumn(table, align);
		column.setText(title);
		column.setWidth(width);
	}

	private static Button button(Composite parent, String id, String text, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		GridDataFactory.fillDefaults().applyTo(button);
		return WidgetIds.set(button, id);
	}

	@Override
	public void refresh() {
		String selected = selected();
		table.removeAll();
		draft.annotators().forEach((id, name) -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { id, name, String.valueOf(draft.layersOf(id)) });
			if (id.equals(selected)) {
				table.setSelection(item);
			}
		});
		update();
	}

	private String selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? null : table.getItem(index).getText(0);
	}

	private void update() {
		boolean some = editable && selected() != null;
		rename.setEnabled(some);
		remove.setEnabled(some);
	}

	private void add() {
		InputDialog dialog = new InputDialog(table.getShell(), Messages.Settings_addTitle, Messages.Settings_addMessage, "", //$NON-NLS-1$
				text -> text.isBlank() || draft.annotators().containsKey(text.strip()) ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			apply(() -> draft.add(dialog.getValue(), null));
			table.setSelection(table.getItemCount() - 1);
			update();
		}
	}

	private void rename() {
		String id = selected();
		if (id == null || !editable) {
			return;
		}
		InputDialog dialog = new InputDialog(table.getShell(), Messages.Settings_renameTitle,
				NLS.bind(Messages.Settings_renameMessage, id), draft.annotators().get(id),
				text -> text.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			apply(() -> draft.rename(id, dialog.getValue()));
		}
	}

	private void remove() {
		String id = selected();
		apply(() -> draft.remove(id));
		table.setFocus();
	}

	private interface Edit {
		void run() throws CorpusException;
	}

	private void apply(Edit edit) {
		try {
			edit.run();
			changed.run();
		} catch (CorpusException e) {
			MessageDialog.openInformation(table.getShell(), Messages.Settings_annotators, Sentences.of(e.getMessage()));
		}
		refresh();
	}
}
