package org.saksi.core.json;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String JsonFile_known;
	public static String JsonFile_list;
	public static String JsonFile_newer;
	public static String JsonFile_notJson;
	public static String JsonFile_object;
	public static String JsonFile_text;
	public static String JsonFile_tooLarge;
	public static String JsonFile_unreadable;
	public static String JsonFile_version;
	public static String JsonFile_wrong;
	public static String LocatedJson_empty;
	public static String LocatedJson_more;

	static {
		NLS.initializeMessages("org.saksi.core.json.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
