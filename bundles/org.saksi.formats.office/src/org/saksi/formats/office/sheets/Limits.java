package org.saksi.formats.office.sheets;

/**
 * What a sheet can hold.
 *
 * @param rows        rows of a sheet, its header included; at least 2
 * @param characters  UTF-16 code units of a cell; at least 2
 * @param columns     columns of a sheet
 * @param sharedTexts how many different texts are known, once or twice over, to be stored only once; one that comes again after more is stored again
 */
public record Limits(int rows, int characters, int columns, int sharedTexts) {

	/** The limits of Excel 2007 and later; the number of shared texts bounds the memory that they take. */
	public static final Limits EXCEL = new Limits(1_048_576, 32_767, 16_384, 1 << 15);
}
