package org.saksi.formats.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.LayerFiles;

/** Exports UIMA CAS JSON 0.4: a file for each layer, with its types. */
public final class JsonExporter implements Exporter {

	/** Needed by the extension registry. */
	public JsonExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		LayerFiles.export(corpus, request, Uima.JSON, "json", out, report, monitor, (document, text, account, file) -> {
			try (OutputStream json = Files.newOutputStream(file)) {
				CasJson.write(new CasWriter(document, text, account).write(), json);
			}
		});
	}
}
