package org.saksi.formats.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.text.TextDecoder;
import org.saksi.formats.text.TextRefusedException;

/** Imports CSV and TSV, the format {@code csv}. */
public final class CsvImporter extends TableImporter {

	/** Name of the format. */
	public static final String FORMAT = "csv";

	private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");
	private static final int SURE = 85;
	private static final int BY_NAME = 40;
	private static final double CONSISTENT = 0.8;

	private final TableLimits limits;

	/** Needed by the extension registry. */
	public CsvImporter() {
		this(TableLimits.DEFAULT);
	}

	/** @param limits what is taken from one file */
	CsvImporter(TableLimits limits) {
		super(FORMAT);
		this.limits = limits;
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		if (!EXTENSIONS.contains(source.extension())) {
			return 0;
		}
		try {
			String head = TextDecoder.decode(source.head(), null).text();
			int end = head.lastIndexOf('\n');
			String lines = source.head().length < ImportSource.HEAD || end < 0 ? head : head.substring(0, end + 1);
			return CsvDialect.of(lines, (char) 0).score(lines) >= CONSISTENT ? SURE : BY_NAME;
		} catch (TextRefusedException e) {
			return new String(source.head(), StandardCharsets.ISO_8859_1).indexOf('\0') >= 0 ? 0 : 1;
		}
	}

	@Override
	protected TableSource open(ImportSource source, Map<String, String> options) throws CorpusException, IOException {
		return new CsvSource(source, options, limits);
	}
}
