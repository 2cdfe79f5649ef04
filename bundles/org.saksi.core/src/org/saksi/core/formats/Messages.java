package org.saksi.core.formats;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String FormatRegistry_detectFailed;
	public static String FormatRegistry_duplicate;
	public static String FormatRegistry_failed;
	public static String FormatRegistry_incomplete;
	public static String FormatRegistry_otherType;

	static {
		NLS.initializeMessages("org.saksi.core.formats.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
