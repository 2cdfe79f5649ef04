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
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.xlsx.CorpusExport;
import org.saksi.formats.office.xlsx.PreviewWorkbook;

/** Exports the sheets of the Excel corpus as CSV files (format {@code csv}): the same rows and cells, none of them cut. */
public final class CsvExporter implements Exporter, Previewable {

	/** Option: {@code true} for a byte order mark, by which Excel knows UTF-8. */
	public static final String MARK = "bom";
	/** Option: {@code true} for an apostrophe in front of texts that a spreadsheet takes for formulas. */
	public static final String GUARD = "guard";

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
		try (CsvWorkbook workbook = new CsvWorkbook(out, mark, guarded)) {
			new CorpusExport(new ExportContext(corpus, request, plan)).write(workbook, out, progress.split(100));
		}
	}

	@Override
	public List<SheetPreview> preview(CorpusView corpus, ExportRequest request, int rows, IProgressMonitor monitor)
			throws CorpusException, IOException {
		ExportContext export = new ExportContext(corpus, request, SplitPlan.of(corpus, request.split()));
		try (PreviewWorkbook workbook = new PreviewWorkbook(rows, false)) {
			new CorpusExport(export).fill(workbook, monitor);
			return workbook.sheets();
		}
	}
}
