package org.saksi.formats.office.tables;

import org.saksi.formats.tables.TableLimits;

/**
 * What is taken from one workbook.
 *
 * @param table   of each sheet
 * @param styles  most cell styles; Excel itself writes at most 64,000
 * @param strings all shared strings together, in UTF-16 code units
 * @param bytes   of one part of the file, uncompressed
 */
record XlsxLimits(TableLimits table, int styles, long strings, long bytes) {

	/** The limits of workbooks that people make. */
	static final XlsxLimits DEFAULT = new XlsxLimits(TableLimits.DEFAULT, 70_000, 256L << 20, 4L << 30);
}
