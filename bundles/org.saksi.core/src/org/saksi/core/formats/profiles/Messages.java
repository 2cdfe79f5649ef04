package org.saksi.core.formats.profiles;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String ExportProfiles_cannotRead;
	public static String ExportProfiles_cannotWrite;
	public static String ExportProfiles_none;
	public static String ExportProfiles_noneAtAll;
	public static String ProfileFiles_day;
	public static String ProfileFiles_format;
	public static String ProfileFiles_name;
	public static String ProfileFiles_seed;
	public static String ProfileFiles_split;
	public static String ProfileFiles_tag;

	static {
		NLS.initializeMessages("org.saksi.core.formats.profiles.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
