package org.saksi.formats.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;

/** Imports JSON Lines, the format {@code jsonl}: an object a line. */
public final class JsonLinesImporter extends TableImporter {

	/** Name of the format. */
	public static final String FORMAT = "jsonl";

	private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson");
	/** Formats that know their own keys are surer. */
	private static final int BY_NAME = 50;

	private final TableLimits limits;

	/** Needed by the extension registry. */
	public JsonLinesImporter() {
		this(TableLimits.DEFAULT);
	}

	/** @param limits what is taken from one file */
	JsonLinesImporter(TableLimits limits) {
		super(FORMAT);
		this.limits = limits;
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		if (!EXTENSIONS.contains(source.extension())) {
			return 0;
		}
		String head = new String(source.head(), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
		return head.startsWith("{") && !head.startsWith("{\"saksi\"") ? BY_NAME : 0;
	}

	@Override
	protected TableSource open(ImportSource source, Map<String, String> options) throws CorpusException, IOException {
		return new JsonLinesSource(source, options, limits);
	}
}
