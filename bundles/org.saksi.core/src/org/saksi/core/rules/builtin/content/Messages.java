package org.saksi.core.rules.builtin.content;

import org.eclipse.osgi.util.NLS;

/** What the rules on content report. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String V13_boilerplate;
	public static String V18_contradicts;
	public static String V20_unsupported;

	static {
		NLS.initializeMessages("org.saksi.core.rules.builtin.content.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
