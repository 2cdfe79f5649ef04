package org.saksi.rcp;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that people see. */
final class Messages extends NLS {

	static String Menu_edit;
	static String Menu_file;
	static String Menu_help;
	static String Menu_showView;
	static String Menu_window;
	static String Startup_openCorpora;

	static {
		NLS.initializeMessages("org.saksi.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
