package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.Report.Kind;
import org.saksi.core.formats.preview.Previewable;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.core.splits.LeakReport;
import org.saksi.core.splits.SplitFiles;
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.card.Dataset;
import org.saksi.formats.office.check.WrittenCorpus;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.StreamedWorkbookWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * Exports the Excel corpus (format {@code xlsx}). The option {@link CorpusExport#NEGATIVES} asks for unrelated pairs. Where a text is too
 * long for a cell, the export also writes the corpus as JSONL beside the workbook, see {@link #companion}; data card and Croissant description are always there.
 */
public final class XlsxExporter implements Exporter, Previewable, SplitFiles {

	private static final String FORMAT = "xlsx";
	private static final String JSONL = "saksi-jsonl";

	private final Limits limits;
	private final Supplier<FormatRegistry> formats;

	/** An exporter with the limits of Excel. */
	public XlsxExporter() {
		this(Limits.EXCEL, FormatRegistry::get);
	}

	/** An exporter with other limits, and formats from elsewhere, for tests. */
	XlsxExporter(Limits limits, Supplier<FormatRegistry> formats) {
		this.limits = limits;
		this.formats = formats;
	}

	/** @return the JSONL file that belongs to a workbook: its name with {@code .jsonl} behind it, in the same folder */
	public static Path companion(Path workbook) {
		return workbook.resolveSibling(workbook.getFileName() + ".jsonl");
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		boolean done = false;
		try {
			progress.checkCanceled();
			SplitPlan plan = SplitPlan.of(corpus, request.split());
			progress.worked(10);
			plan.warnings().forEach(words -> report.add(Kind.ADJUSTED, null, 0, null, words));
			CorpusExport export = new CorpusExport(new ExportContext(corpus, request, plan)).as(FORMAT);
			int cut;
			try (WorkbookWriter workbook = new StreamedWorkbookWriter(out.toAbsolutePath().getParent(), limits)) {
				cut = export.write(workbook, out, progress.split(70));
			}
			if (cut > 0) {
				writeWhole(corpus, request, companion(out), progress.split(10));
				report.add(Kind.ADJUSTED, null, 0, null, NLS.bind(Messages.XlsxExporter_cut, cut));
			}
			Dataset.describe(export.facts(), out, cut > 0 ? List.of(companion(out)) : List.of(), report, progress.split(10));
			done = true;
		} finally {
			if (!done) {
				Files.deleteIfExists(out);
				Files.deleteIfExists(companion(out));
				for (Path each : Dataset.files(out)) {
					Files.deleteIfExists(each);
				}
			}
		}
	}

	@Override
	public boolean reads(Path file) {
		return new WrittenCorpus(file).isWorkbook();
	}

	@Override
	public LeakReport leaks(Path file, IProgressMonitor monitor) throws CorpusException, IOException {
		return new WrittenCorpus(file).leaks(true, monitor);
	}

	@Override
	public List<SheetPreview> preview(CorpusView corpus, ExportRequest request, int rows, IProgressMonitor monitor)
			throws CorpusException, IOException {
		ExportContext export = new ExportContext(corpus, request, SplitPlan.of(corpus, request.split()));
		try (PreviewWorkbook workbook = new PreviewWorkbook(rows, true, "xlsx")) {
			new CorpusExport(export).as(FORMAT).fill(workbook, monitor);
			return workbook.sheets();
		}
	}

	/** What the JSONL exporter reports is about the same corpus and split: once is enough. */
	private void writeWhole(CorpusView corpus, ExportRequest request, Path out, IProgressMonitor monitor)
			throws CorpusException, IOException {
		Format format = formats.get().exporter(JSONL);
		Exporter jsonl = format == null ? null : format.exporter();
		if (jsonl == null) {
			throw new CorpusException(NLS.bind(Messages.XlsxExporter_noJsonl, JSONL));
		}
		jsonl.write(corpus, request, out, new Report(), monitor);
	}
}
