package org.saksi.formats.office.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.splits.SplitPlan;
import org.saksi.formats.office.sheets.Limits;

/**
 * Exports the Excel corpus (format {@code xlsx}). The option {@link #NEGATIVES} asks for unrelated pairs.
 */
public final class XlsxExporter implements Exporter {

	/** Option: how many articles that are unrelated to it each canonical claim is paired with; 0 to 1000, 0 if absent. */
	public static final String NEGATIVES = "negatives";

	private static final int MAX_NEGATIVES = 1000;

	private final Limits limits;

	/** An exporter with the limits of Excel. */
	public XlsxExporter() {
		this(Limits.EXCEL);
	}

	/** An exporter with other limits, for tests. */
	XlsxExporter(Limits limits) {
		this.limits = limits;
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		int negatives = negatives(request);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		boolean done = false;
		try {
			progress.checkCanceled();
			SplitPlan plan = SplitPlan.of(corpus, request.split());
			progress.worked(10);
			ExportContext export = new ExportContext(corpus, request, plan);
			int cut = new CorpusExport(export, limits, negatives).write(out, progress.split(90));
			done = true;
		} finally {
			if (!done) {
				Files.deleteIfExists(out);
			}
		}
	}

	private static int negatives(ExportRequest request) throws CorpusException {
		String value = request.values().getOrDefault(NEGATIVES, "0");
		if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > MAX_NEGATIVES) {
			throw new CorpusException(NLS.bind(Messages.XlsxExporter_badNegatives, value));
		}
		return Integer.parseInt(value);
	}
}
