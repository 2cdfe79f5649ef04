package org.saksi.formats.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;

/** Imports UIMA CAS JSON 0.4, and the forms before it: without a header, with offsets as plain features, with types beside it. */
public final class JsonImporter extends CasImporter {

	private static final int SURE = 95;

	/** Needed by the extension registry. */
	public JsonImporter() {
		super(Uima.JSON);
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		String head = new String(source.head(), StandardCharsets.UTF_8).strip();
		boolean cas = head.startsWith("{") && (head.contains("\"%TYPES\"") || head.contains("\"%FEATURE_STRUCTURES\"")
				|| head.contains("\"%HEADER\"") || head.contains("\"%VIEWS\""));
		return cas ? SURE : 0;
	}

	@Override
	ForeignDocument parse(ImportSource source, byte[] bytes, Account account) throws CorpusException, IOException {
		Types types = new Types();
		for (Path each : TypeSystemFile.beside(source.path())) {
			types.addAll(TypeSystemFile.read(Files.readAllBytes(each)));
		}
		byte[] plain = plainArrays(bytes);
		new JsonScan(types).scan(plain, account);
		CAS cas = types.cas();
		try {
			new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(plain), cas);
		} catch (IOException | RuntimeException e) {
			throw useless(e);
		}
		return CasReader.read(cas, account);
	}

	/** Arrays of a type, {@code x.Link[]}, as the arrays that UIMA makes of them. */
	private static byte[] plainArrays(byte[] bytes) {
		String json = new String(bytes, StandardCharsets.UTF_8);
		if (!json.contains("[]\"")) {
			return bytes;
		}
		return json.replaceAll("(\"%TYPE\"\\s*:\\s*)\"uima\\.cas\\.(String|Boolean|Byte|Short|Integer|Long|Float|Double)\\[\\]\"", "$1\"uima.cas.$2Array\"")
				.replaceAll("(\"%TYPE\"\\s*:\\s*)\"[^\"\\\\]*\\[\\]\"", "$1\"uima.cas.FSArray\"").getBytes(StandardCharsets.UTF_8);
	}
}
