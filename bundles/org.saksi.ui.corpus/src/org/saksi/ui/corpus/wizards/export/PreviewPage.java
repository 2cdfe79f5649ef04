package org.saksi.ui.corpus.wizards.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.preview.ExportCommandLine;
import org.saksi.core.formats.preview.ExportPreview;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.core.formats.preview.TextPreview;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.ids.WidgetIds;

/** The beginning of what will be written, and the command that writes the same. */
final class PreviewPage extends WizardPage {

	private static final int ARTICLES = 20;
	private static final int ROWS = 50;

	private final CorpusStore store;
	private final Supplier<Format> format;
	private final Supplier<ExportRequest> request;
	private final Supplier<List<String>> words;
	private final Latest making = new Latest(Messages.Preview_making);
	private org.eclipse.swt.widgets.List names;
	private Composite stack;
	private SheetTable sheet;
	private Text text;
	private Label state;
	private Text command;
	private Button copy;
	private List<Object> parts = List.of();

	/** @param words the words of the command that does the same */
	PreviewPage(CorpusStore store, Supplier<Format> format, Supplier<ExportRequest> request, Supplier<List<String>> words) {
		super("preview", Messages.Preview_title, null); //$NON-NLS-1$
		this.store = store;
		this.format = format;
		this.request = request;
		this.words = words;
		setDescription(NLS.bind(Messages.Preview_message, ARTICLES));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(page);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 260).applyTo(sash);
		names = new org.eclipse.swt.widgets.List(sash, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		WidgetIds.set(names, "export.sheets"); //$NON-NLS-1$
		WidgetIds.name(names, Messages.Preview_sheets);
		names.addListener(SWT.Selection, e -> showPart());
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(new StackLayout());
		sheet = new SheetTable(stack);
		text = new Text(stack, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		WidgetIds.set(text, "export.lines"); //$NON-NLS-1$
		sash.setWeights(24, 76);
		state = new Label(page, SWT.WRAP);
		WidgetIds.set(state, "export.previewState"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(state);
		createCommand(page);
		setControl(page);
		page.addDisposeListener(e -> making.cancel());
	}

	private void createCommand(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.Preview_command);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		command = new Text(row, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		command.setFont(JFaceResources.getTextFont());
		command.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		WidgetIds.set(command, "export.command"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(500, 3 * command.getLineHeight()).applyTo(command);
		copy = Fields.button(row, "export.copy", Messages.Preview_copy, () -> { //$NON-NLS-1$
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { command.getText() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			state.setText(Messages.Preview_copied);
		});
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(copy);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			refresh();
		} else {
			making.cancel();
		}
	}

	private void refresh() {
		command.setText(Platform.getOS().equals(Platform.OS_WIN32) ? ExportCommandLine.windows(words.get())
				: ExportCommandLine.posix(words.get()));
		Format chosen = format.get();
		ExportRequest wanted = request.get();
		state.setText(Messages.Preview_making);
		setErrorMessage(null);
		making.start(0, monitor -> ExportPreview.of(store, chosen, wanted, ARTICLES, ROWS, monitor), this::show, failure -> {
			parts = List.of();
			names.removeAll();
			((StackLayout) stack.getLayout()).topControl = null;
			stack.layout();
			state.setText(""); //$NON-NLS-1$
			setErrorMessage(NLS.bind(Messages.Preview_failed, failure.getMessage()));
		});
	}

	private void show(ExportPreview preview) {
		String before = names.getSelectionIndex() < 0 ? null : name(parts.get(names.getSelectionIndex()));
		parts = new ArrayList<>(preview.sheets());
		parts.addAll(preview.texts());
		names.setItems(parts.stream().map(PreviewPage::name).toArray(String[]::new));
		int row = before == null ? -1 : parts.stream().map(PreviewPage::name).toList().indexOf(before);
		if (!parts.isEmpty()) {
			names.select(Math.max(0, row));
			names.showSelection();
		}
		showPart();
		state.setText(preview.articles() == 0 ? Messages.Preview_nothing : NLS.bind(Messages.Preview_from, preview.articles()));
		names.setFocus();
	}

	private static String name(Object part) {
		return part instanceof SheetPreview shown ? shown.name() : ((TextPreview) part).name();
	}

	private void showPart() {
		int row = names.getSelectionIndex();
		Control top = null;
		if (row >= 0 && parts.get(row) instanceof SheetPreview shown) {
			top = sheet.show(shown);
		} else if (row >= 0 && parts.get(row) instanceof TextPreview shown) {
			text.setText(shown.text() == null ? NLS.bind(Messages.Preview_noText, shown.size()) : shown.text());
			top = text;
		}
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}
}
