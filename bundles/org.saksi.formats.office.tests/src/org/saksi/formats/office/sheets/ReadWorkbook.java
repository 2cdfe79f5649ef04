package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back by POI: cells as text, number, truth value, date, or {@code null} for a blank. */
public final class ReadWorkbook {

	private final XSSFWorkbook workbook;

	/** Reads the file whole. */
	public ReadWorkbook(Path file) throws IOException {
		PoiSettings.apply();
		try (InputStream in = Files.newInputStream(file)) {
			workbook = new XSSFWorkbook(in);
		}
	}

	/** @return names of the sheets that people see, in their order */
	public List<String> sheets() {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			if (!workbook.isSheetHidden(i)) {
				names.add(workbook.getSheetName(i));
			}
		}
		return names;
	}

	/** @return the sheet as POI has it */
	public XSSFSheet sheet(String name) {
		return workbook.getSheet(name);
	}

	/** @return the cells of the header */
	public List<String> header(String name) {
		List<String> header = new ArrayList<>();
		sheet(name).getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
		return header;
	}

	/** @return the rows below the header, column to value; the blank row of an empty table is left out */
	public List<Map<String, Object>> rows(String name) {
		List<String> header = header(name);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Row row : sheet(name)) {
			if (row.getRowNum() > 0) {
				Map<String, Object> values = new LinkedHashMap<>();
				for (int i = 0; i < header.size(); i++) {
					values.put(header.get(i), value(row.getCell(i)));
				}
				if (values.values().stream().anyMatch(value -> value != null)) {
					rows.add(values);
				}
			}
		}
		return rows;
	}

	/** @return the only row whose column has the value */
	public Map<String, Object> row(String name, String column, Object value) {
		List<Map<String, Object>> found = rows(name).stream().filter(row -> value.equals(row.get(column))).toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " rows of " + name + " have " + column + " " + value);
		}
		return found.get(0);
	}

	/** @return the column of all rows */
	public List<Object> column(String name, String column) {
		List<Object> values = new ArrayList<>();
		rows(name).forEach(row -> values.add(row.get(column)));
		return values;
	}

	private static Object value(Cell cell) {
		if (cell == null) {
			return null;
		}
		return switch (cell.getCellType()) {
		case STRING -> cell.getStringCellValue();
		case BOOLEAN -> cell.getBooleanCellValue();
		case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue()
				: (Object) cell.getNumericCellValue();
		case BLANK -> null;
		default -> throw new AssertionError(cell.getCellType());
		};
	}
}
