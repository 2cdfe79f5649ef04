package org.saksi.formats.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;

/**
 * Imports UIMA CAS XMI, with a type system that lies beside it or in the same ZIP, as INCEpTION exports it. Types that none
 * describes are worked out from the file.
 */
public final class XmiImporter extends CasImporter {

	private static final int SURE = 95;

	/** Needed by the extension registry. */
	public XmiImporter() {
		super(Uima.XMI);
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		String head = new String(source.head(), StandardCharsets.UTF_8);
		if (head.contains("<xmi:XMI") && head.contains("http:///uima/") || TypeSystemFile.isOne(source.head())) {
			return SURE;
		}
		return head.startsWith("PK") && source.extension().equals("zip") && XmiZip.isOne(source.path()) ? SURE : 0;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		if (TypeSystemFile.isOne(source.head())) {
			TypeSystemFile.read(source.bytes(Uima.MAX_BYTES));
			target.report().add(Report.Kind.NOTED, source.path(), 0, null, Messages.XmiImporter_types);
			return;
		}
		super.read(source, options, target, monitor);
	}

	@Override
	ForeignDocument parse(ImportSource source, byte[] bytes, Account account) throws CorpusException, IOException {
		if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
			XmiZip zip = XmiZip.read(bytes);
			return parse(zip.xmi(), zip.types() == null ? List.of() : List.of(zip.types()), account);
		}
		List<byte[]> systems = new java.util.ArrayList<>();
		for (Path each : TypeSystemFile.beside(source.path())) {
			systems.add(Files.readAllBytes(each));
		}
		return parse(bytes, systems, account);
	}

	private static ForeignDocument parse(byte[] xmi, List<byte[]> systems, Account account) throws CorpusException, IOException {
		Types types = new Types();
		for (byte[] system : systems) {
			types.addAll(TypeSystemFile.read(system));
		}
		XmiScan scan = new XmiScan(types);
		SafeXml.parse(new ByteArrayInputStream(xmi), scan);
		scan.complete(account);
		CAS cas = types.cas();
		try {
			SafeXml.parse(new ByteArrayInputStream(xmi),
					(org.xml.sax.helpers.DefaultHandler) new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true));
		} catch (RuntimeException e) {
			throw useless(e);
		}
		return CasReader.read(cas, account);
	}
}
