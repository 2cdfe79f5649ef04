package org.saksi.ui.editor.inspector;

import org.eclipse.osgi.util.NLS;

/** What people read where there is nothing to inspect. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Inspector_empty;
	public static String Inspector_readOnly;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.inspector.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
