package org.saksi.formats.office.tables;

import org.eclipse.osgi.util.NLS;

/** Texts that people see of tables in workbooks. */
final class Messages extends NLS {

	public static String DateStyles_tooMany;
	public static String LimitedPart_tooLarge;
	public static String SharedStrings_tooMany;
	public static String SheetRows_cell;
	public static String XlsxSource_bomb;
	public static String XlsxSource_compression;
	public static String XlsxSource_damaged;
	public static String XlsxSource_noSheet;
	public static String XlsxSource_part;

	static {
		NLS.initializeMessages("org.saksi.formats.office.tables.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
