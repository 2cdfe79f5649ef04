package org.saksi.formats.office.sheets.guard;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;

/** Where the lists of a workbook stand: ranges of cells, so that no list is too long for a validation (255 characters). */
public final class Lists {

	private final Map<String, String> ranges = new HashMap<>();

	/**
	 * Adds a list that stands below the header of a column.
	 *
	 * @param sheet  name of the sheet as the workbook has it
	 * @param column number of the column, from 0
	 * @param rows   number of cells; a list without any is not offered
	 */
	public void put(String key, String sheet, int column, long rows) {
		if (rows > 0) {
			String letters = CellReference.convertNumToColString(column);
			ranges.put(key, "'" + sheet.replace("'", "''") + "'!$" + letters + "$2:$" + letters + "$" + (rows + 1));
		}
	}

	/** @return the cells of a list, or {@code null} if there is none of the key */
	public String range(String key) {
		return key == null ? null : ranges.get(key);
	}
}
