package org.saksi.rcp;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that people see. */
final class Messages extends NLS {

	public static String Menu_edit;
	public static String Menu_file;
	public static String Menu_help;
	public static String Menu_showView;
	public static String Menu_window;
	public static String Startup_openCorpora;

	static {
		NLS.initializeMessages("org.saksi.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
