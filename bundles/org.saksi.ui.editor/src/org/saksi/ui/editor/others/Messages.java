package org.saksi.ui.editor.others;

import org.eclipse.osgi.util.NLS;

/** What people read about the layers of others. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Others_loading;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.others.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
