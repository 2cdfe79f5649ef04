package org.saksi.formats.office.sheets;

/**
 * A text that was too long for its cell.
 *
 * @param sheet  name of the sheet
 * @param cell   the cell, e.g. {@code R7}
 * @param column name of the column
 * @param row    text of the row's first cell
 * @param length of the whole text, in code points
 */
public record Cut(String sheet, String cell, String column, String row, int length) {
}
