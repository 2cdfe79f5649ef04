package org.saksi.ui.editor.guide;

import org.eclipse.osgi.util.NLS;

/** What people read in the guidelines that is not the scheme's. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Guide_empty;
	public static String Guide_key;
	public static String Guide_search;
	public static String Guide_text;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.guide.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
