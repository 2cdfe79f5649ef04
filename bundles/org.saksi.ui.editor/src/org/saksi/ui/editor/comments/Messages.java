package org.saksi.ui.editor.comments;

import org.eclipse.osgi.util.NLS;

/** What is said of moves between comments. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Comments_none;
	public static String Comments_said;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.comments.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
