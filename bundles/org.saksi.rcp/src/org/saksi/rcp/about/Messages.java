package org.saksi.rcp.about;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String About_copy;
	public static String About_licence;
	public static String About_licenceColumn;
	public static String About_log;
	public static String About_part;
	public static String About_parts;
	public static String About_title;
	public static String About_unknown;
	public static String About_version;
	public static String About_versions;
	public static String About_what;

	static {
		NLS.initializeMessages("org.saksi.rcp.about.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
