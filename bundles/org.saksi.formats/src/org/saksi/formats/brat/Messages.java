package org.saksi.formats.brat;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String AnnParser_differing;
	public static String AnnParser_malformed;
	public static String AnnParser_noArguments;
	public static String AnnParser_nothing;
	public static String AnnParser_text;
	public static String AnnParser_tooLong;
	public static String AnnParser_trigger;
	public static String AnnWriter_breaks;
	public static String AnnWriter_comment;
	public static String AnnWriter_equivalence;
	public static String AnnWriter_noPlace;
	public static String AnnWriter_reference;
	public static String BratExporter_values;
	public static String BratImporter_display;
	public static String BratImporter_lines;
	public static String BratImporter_marked;
	public static String BratImporter_noText;
	public static String BratImporter_other;
	public static String BratImporter_schema;
	public static String BratImporter_utf16;
	public static String Configuration_argument;
	public static String Configuration_attribute;
	public static String Configuration_before;
	public static String Configuration_missing;
	public static String Configuration_name;
	public static String Configuration_parent;
	public static String Configuration_read;
	public static String Configuration_relation;
	public static String Configuration_reserved;
	public static String Configuration_section;
	public static String Configuration_twice;

	static {
		NLS.initializeMessages("org.saksi.formats.brat.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
