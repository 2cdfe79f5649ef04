package org.saksi.core.xmi;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.core.xmi.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Migrations_failed;
	public static String ModelFiles_address;
	public static String ModelFiles_doctype;
	public static String ModelFiles_idTwice;
	public static String ModelFiles_newer;
	public static String ModelFiles_noVersion;
	public static String ModelFiles_number;
	public static String ModelFiles_otherKind;
	public static String ModelFiles_tooLarge;
	public static String ModelFiles_unreadable;

	private Messages() {
	}
}
