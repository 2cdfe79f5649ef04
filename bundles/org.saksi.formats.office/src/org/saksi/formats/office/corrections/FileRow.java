package org.saksi.formats.office.corrections;

import java.util.List;
import java.util.Map;

/**
 * A row of the file that is not as it was exported, or of which that is not known.
 *
 * @param spec   its sheet
 * @param sheet  name of the sheet in the file
 * @param number of the row in the sheet, from 1
 * @param key    texts of the key columns
 * @param cells  texts of the columns that the file has, by name
 * @param moved  whether a cell was changed that is not to be
 */
record FileRow(SheetSpec spec, String sheet, int number, List<String> key, Map<String, String> cells, boolean moved) {

	/** @return the id that the row is about */
	String id() {
		return key.get(0);
	}
}
