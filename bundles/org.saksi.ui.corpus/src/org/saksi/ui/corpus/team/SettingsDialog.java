package org.saksi.ui.corpus.team;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.team.Permission;
import org.saksi.core.team.Rights;
import org.saksi.core.team.TeamDraft;
import org.saksi.ui.corpora.RecordGestures;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** Corpus &gt; Corpus Settings: a draft of the corpus record on four pages; OK is one undoable step. */
final class SettingsDialog extends TitleAreaDialog {

	/** A page of the dialog. */
	interface Page {

		/** Makes the controls. */
		Control create(Composite parent);

		/** Shows the draft, which another page may have changed. */
		default void refresh() {
		}
	}

	private final CorpusStore store;
	private final TeamDraft draft;
	private final boolean editable;
	private final List<Page> pages = new ArrayList<>();
	private TabFolder tabs;

	SettingsDialog(Shell shell, CorpusStore store) {
		super(shell);
		this.store = store;
		draft = new TeamDraft(store.corpus(), store.summaries());
		editable = Rights.of(store.corpus()).may(store.actor(), Permission.TEAM);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Settings_title);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 700), Math.max(size.y, 520));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Settings_of, draft.name()));
		if (editable) {
			setMessage(Messages.Settings_message);
		} else {
			setMessage(NLS.bind(Messages.Settings_mayNot, store.actor(),
					String.join(", ", Rights.of(store.corpus()).named(Permission.TEAM))), IMessageProvider.WARNING); //$NON-NLS-1$
		}
		Composite area = (Composite) super.createDialogArea(parent);
		tabs = new TabFolder(area, SWT.TOP);
		WidgetIds.set(tabs, "settings.tabs"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(tabs);
		add(Messages.Settings_general, new GeneralPage(draft, editable, this::check));
		add(Messages.Settings_annotators, new AnnotatorsPage(draft, editable, this::changed));
		add(Messages.Settings_rights, new RightsPage(draft, editable, this::changed));
		add(Messages.Settings_rules, new RulesPage(draft, editable));
		tabs.addListener(SWT.Selection, e -> pages.forEach(Page::refresh));
		return area;
	}

	private void add(String title, Page page) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(page.create(tabs));
		pages.add(page);
	}

	/** Keys begin in the first field; Ctrl+Page Down turns the pages. */
	@Override
	public void create() {
		super.create();
		tabs.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.OK, true).setEnabled(editable);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
	}

	private void changed() {
		setErrorMessage(null);
	}

	private void check() {
		setErrorMessage(draft.problem());
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(editable && draft.problem() == null);
		}
	}

	@Override
	protected void okPressed() {
		try {
			RecordGestures gestures = RecordGestures.of(store);
			gestures.run(Messages.Settings_title, () -> {
				draft.apply(gestures.corpus(), store.actor());
				return null;
			});
			super.okPressed();
		} catch (CorpusException e) {
			setErrorMessage(Sentences.of(e.getMessage()));
		}
	}
}
