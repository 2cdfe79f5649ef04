package org.saksi.rcp.help;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Help_back;
	public static String Help_browser;
	public static String Help_found;
	public static String Help_index;
	public static String Help_page;
	public static String Help_search;

	static {
		NLS.initializeMessages("org.saksi.rcp.help.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
