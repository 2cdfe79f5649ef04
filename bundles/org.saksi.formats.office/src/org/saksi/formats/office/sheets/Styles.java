package org.saksi.formats.office.sheets;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/**
 * The cell styles of a workbook.
 *
 * @param header   of header cells
 * @param date     of dates
 * @param dateTime of dates with a time
 */
record Styles(CellStyle header, CellStyle date, CellStyle dateTime) {

	/** Adds the styles to the workbook. */
	static Styles in(XSSFWorkbook workbook) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle header = workbook.createCellStyle();
		header.setFont(bold);
		Styles styles = new Styles(header, format(workbook, "yyyy-mm-dd"), format(workbook, "yyyy-mm-dd hh:mm:ss"));
		addNormal(workbook);
		return styles;
	}

	private static CellStyle format(XSSFWorkbook workbook, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	/** Adds the named style {@code Normal}, which readers miss where POI leaves it out; its small schema has no class for it. */
	private static void addNormal(XSSFWorkbook workbook) {
		try (XmlCursor at = workbook.getStylesSource().getCTStylesheet().newCursor()) {
			String namespace = XSSFRelation.NS_SPREADSHEETML;
			at.toEndToken();
			at.beginElement("cellStyles", namespace);
			at.insertAttributeWithValue("count", "1");
			at.beginElement("cellStyle", namespace);
			at.insertAttributeWithValue("name", "Normal");
			at.insertAttributeWithValue("xfId", "0");
			at.insertAttributeWithValue("builtinId", "0");
		}
	}
}
