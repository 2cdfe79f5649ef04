package org.saksi.formats.tables;

/**
 * What is taken from one file.
 *
 * @param cell    longest cell, in UTF-16 code units
 * @param row     longest row, in UTF-16 code units
 * @param columns most columns
 * @param depth   deepest nesting of JSON
 */
public record TableLimits(int cell, int row, int columns, int depth) {

	/** The limits of tables that people make. */
	public static final TableLimits DEFAULT = new TableLimits(4 << 20, 8 << 20, 2000, 50);
}
