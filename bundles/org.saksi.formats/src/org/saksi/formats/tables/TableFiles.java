package org.saksi.formats.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;

/** Opens files that hold one table, without a word of what is in it. */
public final class TableFiles {

	private TableFiles() {
	}

	/**
	 * Opens a table by the extension of its file.
	 *
	 * @return CSV, TSV or JSON Lines; {@code null} for other extensions
	 * @throws CorpusException if its encoding cannot be told
	 */
	public static TableSource open(Path file) throws CorpusException, IOException {
		ImportSource source = new ImportSource(file);
		return switch (source.extension()) {
		case "csv", "tsv" -> new CsvSource(source, Map.of(), TableLimits.DEFAULT);
		case "jsonl" -> new JsonLinesSource(source, Map.of(), TableLimits.DEFAULT);
		default -> null;
		};
	}
}
