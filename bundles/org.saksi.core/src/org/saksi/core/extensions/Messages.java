package org.saksi.core.extensions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Dropins_noBundle;
	public static String Dropins_noExtensions;
	public static String Dropins_unresolved;

	static {
		NLS.initializeMessages("org.saksi.core.extensions.messages", Messages.class);
	}

	private Messages() {
	}
}
