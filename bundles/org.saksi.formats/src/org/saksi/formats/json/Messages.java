package org.saksi.formats.json;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Json_tooLong;
	public static String Json_torn;
	public static String Json_utf8;
	public static String Json_wrong;
	public static String RecordArticles_kept;
	public static String RecordReading_givenUp;
	public static String RecordReading_none;

	static {
		NLS.initializeMessages("org.saksi.formats.json.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
