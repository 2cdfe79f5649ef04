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
	public static String BratImporter_display;
	public static String BratImporter_lines;
	public static String BratImporter_marked;
	public static String BratImporter_noText;
	public static String BratImporter_other;
	public static String BratImporter_schema;
	public static String BratImporter_utf16;

	static {
		NLS.initializeMessages("org.saksi.formats.brat.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
