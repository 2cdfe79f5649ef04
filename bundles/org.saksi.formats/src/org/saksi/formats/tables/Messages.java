package org.saksi.formats.tables;

import org.eclipse.osgi.util.NLS;

/** Texts that people see of tables. */
final class Messages extends NLS {

	public static String CsvSource_cell;
	public static String CsvSource_columns;
	public static String CsvSource_quote;
	public static String CsvSource_row;
	public static String JsonLinesSource_noJson;
	public static String JsonLinesSource_noObject;
	public static String Meaning_author;
	public static String Meaning_comment;
	public static String Meaning_editor;
	public static String Meaning_extra;
	public static String Meaning_gold;
	public static String Meaning_headline;
	public static String Meaning_id;
	public static String Meaning_label;
	public static String Meaning_language;
	public static String Meaning_medium;
	public static String Meaning_place;
	public static String Meaning_published;
	public static String Meaning_rater;
	public static String Meaning_section;
	public static String Meaning_split;
	public static String Meaning_text;
	public static String Meaning_url;
	public static String TableColumns_meaning;
	public static String TableColumns_noRule;
	public static String TableColumns_onPurpose;
	public static String TableImporter_above;
	public static String TableImporter_columns;
	public static String TableImporter_moreBad;
	public static String TableImporter_noContent;
	public static String TableImporter_noText;
	public static String TableImporter_otherSheets;
	public static String TableImporter_rows;
	public static String TableImporter_width;

	static {
		NLS.initializeMessages("org.saksi.formats.tables.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
