package org.saksi.rcp.instance;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String OpenDocuments_opening;
	public static String SingleInstance_noAnswer;

	static {
		NLS.initializeMessages("org.saksi.rcp.instance.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
