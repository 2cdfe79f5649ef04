package org.saksi.formats.office.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
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

/** Exports the sheets of the Excel corpus as files in a folder: the same rows and cells, none of them cut. */
public abstract class FolderExporter implements Exporter, Previewable, SplitFiles {

	private final String extension;

	/** @param extension of the files, without dot */
	protected FolderExporter(String extension) {
		this.extension = extension;
	}

	/** @return what begins the files, with the options of the request */
	protected abstract FolderWorkbook.Maker sheets(ExportRequest request);

	@Override
	public final void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		SplitPlan plan = SplitPlan.of(corpus, request.split());
		plan.warnings().forEach(words -> report.add(Report.Kind.ADJUSTED, null, 0, null, words));
		CorpusExport export = new CorpusExport(new ExportContext(corpus, request, plan)).as(extension);
		try (FolderWorkbook workbook = new FolderWorkbook(out, extension, sheets(request))) {
			export.write(workbook, out, progress.split(90));
			if (workbook.misfits() > 0) {
				report.add(Report.Kind.ADJUSTED, null, 0, null, NLS.bind(Messages.FolderExporter_misfits, workbook.misfits()));
			}
		}
		Dataset.describe(export.facts(), out, List.of(), report, progress.split(10));
	}

	@Override
	public final boolean reads(Path file) {
		return new WrittenCorpus(file).isFolder(extension);
	}

	@Override
	public final LeakReport leaks(Path file, IProgressMonitor monitor) throws CorpusException, IOException {
		return new WrittenCorpus(file).leaks(true, monitor);
	}

	@Override
	public final List<SheetPreview> preview(CorpusView corpus, ExportRequest request, int rows, IProgressMonitor monitor)
			throws CorpusException, IOException {
		ExportContext export = new ExportContext(corpus, request, SplitPlan.of(corpus, request.split()));
		try (PreviewWorkbook workbook = new PreviewWorkbook(rows, false, extension)) {
			new CorpusExport(export).as(extension).fill(workbook, monitor);
			return workbook.sheets();
		}
	}
}
