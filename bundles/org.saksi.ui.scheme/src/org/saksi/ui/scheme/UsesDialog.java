package org.saksi.ui.scheme;

import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.scheme.change.SchemeUsage;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.ArticleMarks;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Where something of the scheme is used; Enter opens the article at the mark. */
final class UsesDialog extends Dialog {

	private final CorpusStore store;
	private final String name;
	private final SchemeUsage.Count uses;
	private Table table;

	private UsesDialog(Shell shell, CorpusStore store, String name, SchemeUsage.Count uses) {
		super(shell);
		this.store = store;
		this.name = name;
		this.uses = uses;
	}

	static void open(Shell shell, CorpusStore store, String name, SchemeUsage.Count uses) {
		new UsesDialog(shell, store, name, uses).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Uses_title, name));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label summary = new Label(area, SWT.WRAP);
		summary.setText(uses.items() == 0 ? Messages.Details_unused
				: uses.items() > uses.first().size() ? NLS.bind(Messages.Uses_first, new Object[] { uses.items(), uses.articles(), uses.first().size() })
						: NLS.bind(Messages.Details_used, uses.items(), uses.articles()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		WidgetIds.name(WidgetIds.set(table, "scheme.uses.table"), Messages.Uses_table); //$NON-NLS-1$
		table.setHeaderVisible(true);
		column(Messages.Preview_article, 170);
		column(Messages.Preview_annotator, 90);
		column(Messages.Preview_item, 70);
		column(Messages.Uses_quote, 300);
		for (SchemeUsage.Place place : uses.first()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { Objects.requireNonNullElse(place.article(), Messages.Preview_registry),
					Objects.requireNonNullElse(place.annotator(), ""), place.item(), Objects.requireNonNullElse(place.quote(), "") }); //$NON-NLS-1$ //$NON-NLS-2$
			item.setData(place);
		}
		table.addListener(SWT.DefaultSelection, event -> jump());
		GridDataFactory.fillDefaults().grab(true, true).hint(660, 320).applyTo(table);
		return area;
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OK, Messages.Uses_open, true).setEnabled(!uses.first().isEmpty());
		createButton(parent, CANCEL, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void okPressed() {
		jump();
	}

	private void jump() {
		if (table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof SchemeUsage.Place place && place.article() != null) {
			String annotator = place.annotator() == null ? Preferences.annotator(store) : place.annotator();
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			close();
			try {
				IEditorPart editor = page.openEditor(new ArticleInput(store, place.article(), annotator), ArticleInput.EDITOR_ID);
				ArticleMarks marks = Adapters.adapt(editor, ArticleMarks.class);
				if (marks != null && place.annotator() != null) {
					marks.show(place.item());
				}
			} catch (PartInitException e) {
				Jobs.show(place.article(), e);
			}
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
