package org.saksi.formats.webannotsv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.LayerFiles;

/** Exports WebAnno TSV 3.3: a file for each layer. */
public final class TsvExporter implements Exporter {

	/** Needed by the extension registry. */
	public TsvExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		LayerFiles.export(corpus, request, TsvImporter.FORMAT, "tsv", out, report, monitor, (document, text, account, file) -> Files
				.write(file, new TsvWriter(document, text, account).write().getBytes(StandardCharsets.UTF_8)));
	}
}
