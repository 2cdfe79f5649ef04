package org.saksi.rcp.pages;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Editor_change;
	public static String Editor_colours;
	public static String Editor_description;
	public static String Editor_dim;
	public static String Editor_font;
	public static String Editor_safe;
	public static String Editor_link;
	public static String Editor_margin;
	public static String Editor_sample;
	public static String Editor_size;
	public static String Editor_spacing;
	public static String General_annotator;
	public static String General_dark;
	public static String General_description;
	public static String General_language;
	public static String General_languageFailed;
	public static String General_languageSystem;
	public static String General_light;
	public static String General_noAnnotator;
	public static String General_note;
	public static String General_restart;
	public static String General_restartLater;
	public static String General_restartNow;
	public static String General_restartTitle;
	public static String General_restore;
	public static String General_system;
	public static String General_theme;
	public static String Recovery_corpus;
	public static String Recovery_folder;
	public static String Recovery_job;
	public static String Recovery_kib;
	public static String Recovery_note;
	public static String Recovery_open;
	public static String Recovery_size;
	public static String Recovery_unsaved;

	static {
		NLS.initializeMessages("org.saksi.rcp.pages.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
