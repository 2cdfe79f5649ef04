package org.saksi.core;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that people see. */
public final class Messages extends NLS {

	// sorted as in the properties files
	public static String ImportSource_tooLarge;

	static {
		NLS.initializeMessages("org.saksi.core.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
