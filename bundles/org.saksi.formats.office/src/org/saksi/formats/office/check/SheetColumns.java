package org.saksi.formats.office.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.formats.tables.TableRow;

/** Cells of a sheet by the names in its header. */
final class SheetColumns {

	private final Map<String, Integer> places = new HashMap<>();

	SheetColumns(List<String> header) {
		for (int i = 0; i < header.size(); i++) {
			places.putIfAbsent(header.get(i).strip(), i);
		}
	}

	boolean has(String... columns) {
		for (String column : columns) {
			if (!places.containsKey(column)) {
				return false;
			}
		}
		return true;
	}

	/** @return the cell; empty where there is no such column */
	String cell(TableRow row, String column) {
		Integer place = places.get(column);
		return place == null ? "" : row.cell(place);
	}

	/** @return what a cell joins by {@code |} */
	List<String> values(TableRow row, String column) {
		String cell = cell(row, column);
		return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
	}
}
