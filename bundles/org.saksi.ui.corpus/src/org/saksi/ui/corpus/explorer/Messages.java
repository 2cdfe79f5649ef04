package org.saksi.ui.corpus.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of the explorer that people see. */
public final class Messages extends NLS {

	public static String Column_allMarks;
	public static String Column_assigned;
	public static String Column_attributions;
	public static String Column_chars;
	public static String Column_claims;
	public static String Column_cues;
	public static String Column_custom;
	public static String Column_date;
	public static String Column_id;
	public static String Column_language;
	public static String Column_lost;
	public static String Column_marks;
	public static String Column_medium;
	public static String Column_minutes;
	public static String Column_problems;
	public static String Column_sources;
	public static String Column_stances;
	public static String Column_status;
	public static String Column_statusOf;
	public static String Column_story;
	public static String Column_title;
	public static String Counts_articles;
	public static String Counts_done;
	public static String Counts_shown;
	public static String Empty_articles;
	public static String Group_by;
	public static String Group_none;
	public static String Mine_only;
	public static String Mine_onlyHint;
	public static String Name_articles;
	public static String Problems_unknown;
	public static String View_clearFilters;
	public static String View_collapse;
	public static String View_columns;
	public static String View_delete;
	public static String View_deleteQuestion;
	public static String View_expand;
	public static String View_name;
	public static String View_rename;
	public static String View_replace;
	public static String View_replaceQuestion;
	public static String View_reset;
	public static String View_save;
	public static String View_saveTitle;
	public static String View_taken;
	public static String View_views;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
