package org.saksi.ui.editor.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Grouping_agent;
	public static String Grouping_canonical;
	public static String Grouping_place;
	public static String Outline_comment;
	public static String Outline_comments;
	public static String Outline_filter;
	public static String Outline_go;
	public static String Outline_group;
	public static String Outline_grouping;
	public static String Outline_keys;
	public static String Outline_loose;
	public static String Outline_noAgent;
	public static String Outline_noArticle;
	public static String Outline_noMarks;
	public static String Outline_noStance;
	public static String Outline_stance;
	public static String Outline_stanceMenu;
	public static String Outline_tree;
	public static String Outline_unlinked;
	public static String Outline_who;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.outline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
