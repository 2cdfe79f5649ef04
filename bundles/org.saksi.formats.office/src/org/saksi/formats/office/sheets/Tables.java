package org.saksi.formats.office.sheets;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes Excel tables. */
final class Tables {

	private static final String STYLE = "TableStyleLight1";

	private Tables() {
	}

	/**
	 * Makes the rows of a sheet a table with a filter.
	 *
	 * @param columns the columns; their names are those of the header cells
	 * @param rows    number of rows, header included; a table has at least two
	 */
	static void add(XSSFSheet sheet, String name, List<Column> columns, int rows) {
		AreaReference area = new AreaReference(new CellReference(0, 0), new CellReference(rows - 1, columns.size() - 1),
				SpreadsheetVersion.EXCEL2007);
		XSSFTable table = sheet.createTable(area);
		table.setName(name);
		table.setDisplayName(name);
		for (int i = 0; i < columns.size(); i++) {
			table.getColumns().get(i).setName(columns.get(i).name());
		}
		CTTable xml = table.getCTTable();
		xml.addNewAutoFilter().setRef(area.formatAsString());
		CTTableStyleInfo style = xml.addNewTableStyleInfo();
		style.setName(STYLE);
		style.setShowRowStripes(true);
		style.setShowColumnStripes(false);
		style.setShowFirstColumn(false);
		style.setShowLastColumn(false);
	}
}
