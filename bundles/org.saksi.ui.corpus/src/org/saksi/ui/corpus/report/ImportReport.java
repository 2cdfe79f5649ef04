package org.saksi.ui.corpus.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.formats.Report;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/**
 * What came of each input of an import: filtered by kind and words, copied as text, saved as JSON, and from each line to its
 * article. The workbench can be used while it is open.
 */
public final class ImportReport extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int SAVE = IDialogConstants.CLIENT_ID + 2;

	/** What the filter shows, in the order of its items. */
	private static final List<Set<Report.Kind>> FILTERS = List.of(EnumSet.allOf(Report.Kind.class),
			EnumSet.of(Report.Kind.REFUSED), EnumSet.of(Report.Kind.LEFT_OUT), EnumSet.of(Report.Kind.ADJUSTED),
			EnumSet.of(Report.Kind.DONE), EnumSet.of(Report.Kind.SKIPPED), EnumSet.of(Report.Kind.NOTED));

	private final CorpusStore store;
	private final Report report;
	private final List<Report.Entry> entries;
	private List<Report.Entry> shown;
	private Combo kind;
	private Text words;
	private Table table;

	private ImportReport(Shell parent, CorpusStore store, Report report) {
		super(parent);
		this.store = store;
		this.report = report;
		entries = report.entries();
		shown = entries;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.MIN | SWT.MODELESS);
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	/** Shows a report; does not wait. */
	public static void open(CorpusStore store, Report report) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new ImportReport(window == null ? null : window.getShell(), store, report).open();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(900, 520);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ImportReport_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		int refused = report.count(Report.Kind.REFUSED);
		setTitle(NLS.bind(Messages.ImportReport_into, store.corpus().getName()));
		setMessage(
				NLS.bind(Messages.ImportReport_counts,
						new Object[] { report.count(Report.Kind.DONE), report.count(Report.Kind.SKIPPED),
								report.count(Report.Kind.ADJUSTED), refused, report.count(Report.Kind.LEFT_OUT) }),
				refused > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		kind = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.setItems(Messages.ImportReport_all, Messages.ImportReport_refused, Messages.ImportReport_leftOut,
				Messages.ImportReport_adjusted, Messages.ImportReport_done, Messages.ImportReport_skipped,
				Messages.ImportReport_noted);
		kind.setVisibleItemCount(FILTERS.size());
		kind.select(0);
		WidgetIds.set(kind, "report.kind"); //$NON-NLS-1$
		WidgetIds.name(kind, Messages.ImportReport_show);
		kind.addListener(SWT.Selection, e -> filter());
		words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.ImportReport_filter);
		WidgetIds.set(words, "report.filter"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addModifyListener(e -> filter());
		Composite frame = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(700, 260).applyTo(frame);
		createTable(frame);
		return area;
	}

	private void createTable(Composite frame) {
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		WidgetIds.set(table, "report.table"); //$NON-NLS-1$
		WidgetIds.name(table, Messages.ImportReport_title);
		table.setHeaderVisible(true);
		column(layout, Messages.ImportReport_place, 30, 170);
		column(layout, Messages.ImportReport_article, 22, 120);
		column(layout, Messages.ImportReport_what, 48, 240);
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		table.addListener(SWT.SetData, event -> {
			Report.Entry entry = shown.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setImage(switch (entry.kind()) {
			case REFUSED -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
			case ADJUSTED, LEFT_OUT -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
			default -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
			});
			item.setText(new String[] { ReportDialog.place(entry.path(), entry.line(), null),
					entry.article() == null ? "" : entry.article(), entry.message() }); //$NON-NLS-1$
		});
		table.addListener(SWT.DefaultSelection, event -> openArticle());
		table.addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
				copy();
			}
		});
		table.setItemCount(shown.size());
	}

	private void column(TableColumnLayout layout, String title, int weight, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, width));
	}

	private void filter() {
		Set<Report.Kind> kinds = FILTERS.get(kind.getSelectionIndex());
		String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
		shown = entries.stream().filter(entry -> kinds.contains(entry.kind()))
				.filter(entry -> wanted.isEmpty() || line(entry).toLowerCase(Locale.ROOT).contains(wanted)).toList();
		table.setItemCount(shown.size());
		table.clearAll();
	}

	private static String line(Report.Entry entry) {
		return entry.located() + (entry.article() == null ? "" : '\t' + entry.article()); //$NON-NLS-1$
	}

	private void openArticle() {
		int row = table.getSelectionIndex();
		String article = row < 0 ? null : shown.get(row).article();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (article == null || window == null || !OpenCorpora.get().all().contains(store)
				|| store.summary(article) == null) {
			getShell().getDisplay().beep();
			return;
		}
		try {
			window.getActivePage().openEditor(new ArticleInput(store, article, Preferences.annotator(store)),
					ArticleInput.EDITOR_ID);
		} catch (PartInitException e) {
			Jobs.show(article, e);
		}
	}

	/** The selected lines; all that are shown where none is. */
	private void copy() {
		List<Report.Entry> lines = new ArrayList<>();
		for (int row : table.getSelectionIndices()) {
			lines.add(shown.get(row));
		}
		String text = (lines.isEmpty() ? shown : lines).stream().map(ImportReport::line).collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.json" }); //$NON-NLS-1$
		dialog.setFileName("import.json"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			save(Path.of(chosen));
		}
	}

	private void save(Path file) {
		Jobs.run(Messages.ImportReport_saving, monitor -> {
			try {
				AtomicFiles.write(new DiskFileStore(), file.toAbsolutePath(),
						report.json(store.root()).getBytes(StandardCharsets.UTF_8));
				return file;
			} catch (IOException e) {
				throw new IOException(file + ": " + e.getMessage(), e); //$NON-NLS-1$
			}
		}, saved -> {
			// nothing more to say
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.set(createButton(parent, COPY, Messages.ImportReport_copy, false), "report.copy"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, SAVE, Messages.ImportReport_save, false), "report.save"); //$NON-NLS-1$
		WidgetIds.set(createButton(parent, IDialogConstants.OK_ID, Messages.ImportReport_close, false), "report.close"); //$NON-NLS-1$
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case COPY -> copy();
		case SAVE -> save();
		default -> close();
		}
	}
}
