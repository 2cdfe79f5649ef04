package org.saksi.core.formats.preview;

import java.util.List;

/**
 * The beginning of a table, as an exporter writes it or an importer reads it.
 *
 * @param name    of the sheet or file
 * @param columns the headers
 * @param rows    the first rows, as text; a row may be shorter than the columns
 * @param count   number of rows in the part that was looked at, at least that of {@code rows}
 */
public record SheetPreview(String name, List<String> columns, List<List<String>> rows, long count) {

	/** Keeps unmodifiable copies. */
	public SheetPreview {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
