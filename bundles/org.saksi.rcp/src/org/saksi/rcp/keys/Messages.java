package org.saksi.rcp.keys;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String KeySheet_change;
	public static String KeySheet_command;
	public static String KeySheet_copy;
	public static String KeySheet_filter;
	public static String KeySheet_keys;
	public static String KeySheet_title;

	static {
		NLS.initializeMessages("org.saksi.rcp.keys.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
