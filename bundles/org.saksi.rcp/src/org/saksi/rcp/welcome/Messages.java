package org.saksi.rcp.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Welcome_gone;
	public static String Welcome_help;
	public static String Welcome_keys;
	public static String Welcome_learn;
	public static String Welcome_new;
	public static String Welcome_news;
	public static String Welcome_newsText;
	public static String Welcome_noRecent;
	public static String Welcome_open;
	public static String Welcome_opening;
	public static String Welcome_recent;
	public static String Welcome_remove;
	public static String Welcome_removeName;
	public static String Welcome_sample;
	public static String Welcome_start;
	public static String Welcome_subtitle;
	public static String Welcome_title;
	public static String Welcome_tutorial;

	static {
		NLS.initializeMessages("org.saksi.rcp.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
