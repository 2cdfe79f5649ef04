package org.saksi.core.journal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.core.journal.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Journal_damagedLines;
	public static String Journal_unavailable;

	private Messages() {
	}
}
