package org.saksi.ui.corpus.wizards.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.preview.Corrections;
import org.saksi.core.formats.preview.ImportPreview;
import org.saksi.core.formats.preview.ScannedFile;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.article.Article;
import org.saksi.ui.corpus.wizards.Fields;
import org.saksi.ui.corpus.wizards.Latest;
import org.saksi.ui.corpus.wizards.marks.MarkLegend;
import org.saksi.ui.dialogs.Sentences;
import org.saksi.ui.ids.WidgetIds;

/** What will be imported: text, zones, metadata and marks of each file. Zones and metadata can be corrected before the import. */
public final class PreviewPage extends WizardPage {

	/** How many articles of one file are shown. */
	private static final int ARTICLES = 200;

	private final CorpusStore store;
	private final Inputs inputs;
	private final Corrections corrections;
	private final Supplier<Map<String, Mapping>> mappings;
	private final ZoneKinds kinds;
	private final Latest reading = new Latest(Messages.Preview_reading);
	private Table files;
	private Combo articles;
	private ZonedText text;
	private MetadataFields metadata;
	private Button reset;
	private MarkLegend legend;
	private SchemeIndex scheme;
	private List<ScannedFile> shown = new ArrayList<>();
	private ScannedFile file;
	private List<ImportedArticle> read = List.of();

	/** @param mappings gives the mappings that the import is to follow, by format */
	PreviewPage(CorpusStore store, Inputs inputs, Corrections corrections, Supplier<Map<String, Mapping>> mappings) {
		super("preview", Messages.Preview_title, null); //$NON-NLS-1$
		this.store = store;
		this.inputs = inputs;
		this.corrections = corrections;
		this.mappings = mappings;
		scheme = new SchemeIndex(store.scheme());
		kinds = new ZoneKinds(scheme);
		setDescription(Messages.Preview_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(800, 420).applyTo(sash);
		SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		createFiles(left);
		new ZoneLegend(left, kinds, this::correctZone);
		left.setWeights(42, 58);
		Composite middle = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(middle);
		articles = new Combo(middle, SWT.READ_ONLY | SWT.DROP_DOWN);
		WidgetIds.set(articles, "import.article"); //$NON-NLS-1$
		WidgetIds.name(articles, Messages.Preview_article);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(articles);
		articles.setVisible(false);
		articles.addListener(SWT.Selection, e -> showLayers());
		text = new ZonedText(middle, kinds, this::correctZone);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text.control());
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(side);
		metadata = new MetadataFields(side, this::correctMetadata);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(metadata);
		reset = Fields.button(side, "import.reset", Messages.Preview_reset, this::reset); //$NON-NLS-1$
		legend = new MarkLegend(side, "import.preview", this::showArticle); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 110).applyTo(legend);
		sash.setWeights(23, 45, 32);
		setControl(page);
		page.addDisposeListener(e -> reading.cancel());
	}

	private void createFiles(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		files = new Table(frame, SWT.BORDER | SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION);
		files.setHeaderVisible(true);
		WidgetIds.set(files, "import.files"); //$NON-NLS-1$
		WidgetIds.name(files, Messages.Inputs_files);
		TableColumn mark = new TableColumn(files, SWT.CENTER);
		mark.setToolTipText(Messages.Preview_corrected);
		layout.setColumnData(mark, new ColumnWeightData(0, 26, false));
		TableColumn name = new TableColumn(files, SWT.LEFT);
		name.setText(Messages.Inputs_file);
		layout.setColumnData(name, new ColumnWeightData(100, 100));
		files.addListener(SWT.SetData, e -> {
			ScannedFile each = shown.get(e.index);
			((TableItem) e.item).setText(
					new String[] { corrections.isCorrected(each.path()) ? "●" : "", each.path().getFileName().toString() }); //$NON-NLS-1$ //$NON-NLS-2$
		});
		files.addListener(SWT.Selection, e -> showFile());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible) {
			return;
		}
		inputs.drain();
		shown = inputs.files().stream().filter(each -> inputs.format(each) != null).toList();
		files.setItemCount(shown.size());
		files.clearAll();
		int row = file == null ? -1
				: shown.stream().map(ScannedFile::path).toList().indexOf(file.path());
		if (!shown.isEmpty()) {
			files.select(Math.max(0, row));
			files.showSelection();
		}
		showFile();
		files.setFocus();
	}

	private void showFile() {
		int row = files.getSelectionIndex();
		file = row < 0 ? null : shown.get(row);
		reading.cancel();
		show(List.of());
		setMessage(null);
		setErrorMessage(null);
		setPageComplete(true);
		Format format = file == null ? null : FormatRegistry.get().importer(inputs.format(file));
		if (format == null) {
			return;
		}
		ScannedFile wanted = file;
		String charset = inputs.charset(file);
		ImportOptions options = new ImportOptions(null, null, false,
				charset == null ? Map.of() : Map.of(ImportRequest.CHARSET, charset));
		Mapping mapping = mappings.get().get(format.id());
		reading.start(60, monitor -> ImportPreview.of(store, wanted.path(), format, options, mapping, ARTICLES, monitor),
				preview -> {
					scheme = preview.scheme(store.scheme());
					show(preview.articles());
					tell(preview);
				}, failure -> setMessage(failure.toString(), ERROR));
	}

	private void tell(ImportPreview preview) {
		List<Report.Entry> entries = preview.report().entries();
		Report.Entry worth = entries.stream().filter(entry -> entry.kind() != Report.Kind.NOTED).findFirst().orElse(null);
		if (worth != null) {
			setMessage(worth.located(), WARNING);
		} else if (!entries.isEmpty()) {
			setMessage(Sentences.of(entries.get(0).message()), INFORMATION);
		} else if (preview.more()) {
			setMessage(NLS.bind(Messages.Preview_more, ARTICLES), INFORMATION);
		}
	}

	private void show(List<ImportedArticle> found) {
		read = found;
		boolean several = found.size() > 1;
		((org.eclipse.swt.layout.GridData) articles.getLayoutData()).exclude = !several;
		articles.setVisible(several);
		articles.setItems(found.stream().map(each -> each.article().getId()).toArray(String[]::new));
		articles.select(0);
		articles.getParent().layout();
		showLayers();
	}

	/** Another article, with other marks. */
	private void showLayers() {
		legend.show(read.isEmpty() ? List.of() : read.get(Math.max(0, articles.getSelectionIndex())).layers(), scheme);
		showArticle();
	}

	/** As the importer read it, or {@code null}. */
	private Article article() {
		return read.isEmpty() ? null : read.get(Math.max(0, articles.getSelectionIndex())).article();
	}

	private void showArticle() {
		Article article = article();
		Article corrected = article == null ? null : corrections.corrected(file.path(), article);
		text.show(corrected, legend.marks(), scheme);
		metadata.show(corrected);
		markCorrected();
	}

	private void markCorrected() {
		reset.setEnabled(file != null && corrections.isCorrected(file.path()));
		if (files.getSelectionIndex() >= 0) {
			files.clear(files.getSelectionIndex());
		}
	}

	private void correctZone(String kind) {
		Article article = article();
		if (article == null) {
			return;
		}
		Point selection = text.selection();
		try {
			text.show(corrections.zone(file.path(), article, kind, selection.x, selection.y), legend.marks(), scheme);
			setErrorMessage(null);
			markCorrected();
		} catch (CorpusException e) {
			setErrorMessage(Sentences.of(e.getMessage()));
		}
	}

	private void correctMetadata(String field, String value) {
		Article article = article();
		if (article == null) {
			return;
		}
		try {
			corrections.metadata(file.path(), article, field, value);
			setErrorMessage(null);
			markCorrected();
		} catch (CorpusException e) {
			setErrorMessage(Sentences.of(e.getMessage()));
		}
		setPageComplete(getErrorMessage() == null);
	}

	private void reset() {
		read.forEach(each -> corrections.reset(file.path(), each.article().getId()));
		setErrorMessage(null);
		setPageComplete(true);
		showArticle();
	}
}
