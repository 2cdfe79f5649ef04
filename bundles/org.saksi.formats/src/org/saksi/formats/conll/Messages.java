package org.saksi.formats.conll;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Columns_none;
	public static String Exporter_attribute;
	public static String Exporter_columns;
	public static String Exporter_edits;
	public static String Exporter_empty;
	public static String Exporter_link;
	public static String Exporter_metadata;
	public static String Exporter_note;
	public static String Exporter_option;
	public static String Exporter_overlap;
	public static String Exporter_pieces;
	public static String Exporter_place;
	public static String Exporter_status;
	public static String Exporter_words;
	public static String Exporter_zones;
	public static String Importer_charset;
	public static String Importer_column;
	public static String Importer_comment;
	public static String Importer_noToken;
	public static String Importer_tooLong;
	public static String Importer_tooMany;
	public static String Reader_tag;

	static {
		NLS.initializeMessages("org.saksi.formats.conll.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
