package org.saksi.formats.office.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.tables.TableImporter;
import org.saksi.formats.tables.TableSource;

/** Imports tables from Excel workbooks, the format {@code xlsx}: every sheet that has articles, or the one that the option names. */
public final class XlsxImporter extends TableImporter {

	/** Name of the format. */
	public static final String FORMAT = "xlsx";
	/** The option that names the one sheet to read. */
	public static final String SHEET = "sheet";

	private static final int SURE = 90;

	private final XlsxLimits limits;

	/** Needed by the extension registry. */
	public XlsxImporter() {
		this(XlsxLimits.DEFAULT);
	}

	/** @param limits what is taken from one file */
	XlsxImporter(XlsxLimits limits) {
		super(FORMAT);
		this.limits = limits;
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		byte[] head = source.head();
		boolean zip = head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
		if (!zip) {
			return 0;
		}
		boolean named = source.extension().equals("xlsx") || source.extension().equals("xlsm");
		String text = new String(head, StandardCharsets.ISO_8859_1);
		return named ? SURE : text.contains("xl/") && text.contains("[Content_Types].xml") ? SURE - 10 : 0;
	}

	@Override
	protected TableSource open(ImportSource source, Map<String, String> options) throws CorpusException, IOException {
		return new XlsxSource(source, options.get(SHEET), limits);
	}
}
