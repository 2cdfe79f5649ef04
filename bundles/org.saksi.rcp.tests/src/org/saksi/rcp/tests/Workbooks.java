package org.saksi.rcp.tests;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads sheets with one header row. */
final class Workbooks {

	private Workbooks() {
	}

	/** @return the first row with that value in that column; fails if there is none */
	static Row find(Sheet sheet, String column, String wanted) {
		for (Row row : sheet) {
			if (wanted.equals(value(sheet, row, column))) {
				return row;
			}
		}
		throw new AssertionError("no row of " + sheet.getSheetName() + " has " + column + " = " + wanted);
	}

	/** @return the cell of a row in a column, as text; fails if there is no such column */
	static String value(Sheet sheet, Row row, String column) {
		Row header = sheet.getRow(0);
		for (int i = 0; i < header.getLastCellNum(); i++) {
			if (column.equals(header.getCell(i).getStringCellValue())) {
				return row.getCell(i) == null ? "" : row.getCell(i).toString();
			}
		}
		throw new AssertionError("no column " + column + " in " + sheet.getSheetName());
	}
}
