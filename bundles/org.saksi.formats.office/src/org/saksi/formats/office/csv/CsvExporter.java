package org.saksi.formats.office.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.Previewable;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.core.splits.LeakReport;
import org.saksi.core.splits.SplitFiles;
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.card.Dataset;
import org.saksi.formats.office.check.WrittenCorpus;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.xlsx.CorpusExport;
import org.saksi.formats.office.xlsx.PreviewWorkbook;

/** Exports the sheets of the Excel corpus as CSV files (format {@code csv}): the same rows and cells, none of them cut. */
public final class CsvExporter implements Exporter, Previewable, SplitFiles {

	/** Option: {@code true} for a byte order mark, by which Excel knows UTF-8. */
	public static final String MARK = "bom";
	/** Option: {@code true} for an apostrophe in front of texts that a spreadsheet takes for formulas. */
	public static final String GUARD = "guard";

	private static final String FORMAT = "csv";

	/** Needed by the extension registry. */
	public CsvExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		SplitPlan plan = SplitPlan.of(corpus, request.split());
		plan.warnings().forEach(words -> report.add(Report.Kind.ADJUSTED, null, 0, null, words));
		boolean mark = Boolean.parseBoolean(request.values().get(MARK));
		boolean guarded = Boolean.parseBoolean(request.values().get(GUARD));
		CorpusExport export = new CorpusExport(new ExportContext(corpus, request, plan)).as(FORMAT);
		try (CsvWorkbook workbook = new CsvWorkbook(out, mark, guarded)) {
			export.write(workbook, out, progress.split(90));
		}
		Dataset.describe(export.facts(), out, List.of(), report, progress.split(10));
	}

	@Override
	public boolean reads(Path file) {
		return new WrittenCorpus(file).isFolder("csv");
	}

	@Override
	public LeakReport leaks(Path file, IProgressMonitor monitor) throws CorpusException, IOException {
		return new WrittenCorpus(file).leaks(true, monitor);
	}

	@Override
	public List<SheetPreview> preview(CorpusView corpus, ExportRequest request, int rows, IProgressMonitor monitor)
			throws CorpusException, IOException {
		ExportContext export = new ExportContext(corpus, request, SplitPlan.of(corpus, request.split()));
		try (PreviewWorkbook workbook = new PreviewWorkbook(rows, false)) {
			new CorpusExport(export).as(FORMAT).fill(workbook, monitor);
			return workbook.sheets();
		}
	}
}
