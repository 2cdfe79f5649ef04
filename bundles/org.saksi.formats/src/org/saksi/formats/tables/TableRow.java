package org.saksi.formats.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param sheet  name of the sheet; empty where the format has none
 * @param line   line of the file or row of the sheet, from 1
 * @param cells  what stands in the columns; empty where nothing does
 */
public record TableRow(String sheet, int line, List<String> cells) {

	/** Keeps an unmodifiable copy. */
	public TableRow {
		cells = List.copyOf(cells);
	}

	/** @return whether nothing stands in any column */
	public boolean isEmpty() {
		return cells.stream().allMatch(String::isBlank);
	}

	/** @return the cell of a column from 0; empty past the last one */
	public String cell(int column) {
		return column < cells.size() ? cells.get(column) : "";
	}
}
