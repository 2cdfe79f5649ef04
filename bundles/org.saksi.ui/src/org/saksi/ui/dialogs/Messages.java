package org.saksi.ui.dialogs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Failure_copy;
	public static String Failure_detailsName;
	public static String Failure_hideDetails;
	public static String Failure_hintFile;
	public static String Failure_hintProgram;
	public static String Failure_log;
	public static String Failure_showDetails;
	public static String Failure_title;
	public static String Failure_unknown;
	public static String Log_copy;
	public static String Log_none;
	public static String Log_open;
	public static String Log_path;
	public static String Log_title;
	public static String Save_discard;
	public static String Save_entry;
	public static String Save_many;
	public static String Save_one;
	public static String Save_save;
	public static String Save_title;

	static {
		NLS.initializeMessages("org.saksi.ui.dialogs.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
