package org.saksi.formats.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.SofaMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
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
			CAS cas = new CasWriter(document, text, account).write();
			JsonCas2Serializer serializer = new JsonCas2Serializer();
			serializer.setFsMode(FeatureStructuresMode.AS_ARRAY);
			serializer.setSofaMode(SofaMode.AS_REGULAR_FEATURE_STRUCTURE);
			serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
			serializer.setTypeSystemMode(TypeSystemMode.FULL);
			try (OutputStream json = Files.newOutputStream(file)) {
				serializer.serialize(cas, json);
			}
		});
	}
}
