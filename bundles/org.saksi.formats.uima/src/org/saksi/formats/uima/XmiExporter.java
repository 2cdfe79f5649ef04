package org.saksi.formats.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.LayerFiles;
import org.xml.sax.SAXException;

/** Exports UIMA CAS XMI: for each layer a file, and its type system beside it. */
public final class XmiExporter implements Exporter {

	/** Needed by the extension registry. */
	public XmiExporter() {
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		LayerFiles.export(corpus, request, Uima.XMI, "xmi", out, report, monitor, (document, text, account, file) -> {
			CasWriter writer = new CasWriter(document, text, account);
			CAS cas = writer.write();
			String name = file.getFileName().toString();
			Path types = file.resolveSibling(name.substring(0, name.length() - ".xmi".length()) + Uima.TYPES);
			try (OutputStream xmi = Files.newOutputStream(file); OutputStream xml = Files.newOutputStream(types)) {
				XmiCasSerializer.serialize(cas, xmi);
				writer.types().description().toXML(xml);
			} catch (SAXException e) {
				throw new IOException(e);
			}
		});
	}
}
