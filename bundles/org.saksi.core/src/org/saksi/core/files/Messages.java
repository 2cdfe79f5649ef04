package org.saksi.core.files;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.core.files.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String LockedException_held;
	public static String Locks_contended;
	public static String Locks_unwritable;

	private Messages() {
	}
}
