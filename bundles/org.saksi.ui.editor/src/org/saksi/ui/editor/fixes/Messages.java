package org.saksi.ui.editor.fixes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Fix_chooseAgent;
	public static String Problems_none;
	public static String Problems_readOnly;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.fixes.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
