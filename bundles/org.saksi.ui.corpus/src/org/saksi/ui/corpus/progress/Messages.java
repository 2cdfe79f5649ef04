package org.saksi.ui.corpus.progress;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Progress_adjudicated;
	public static String Progress_articles;
	public static String Progress_assigned;
	public static String Progress_attributions;
	public static String Progress_bar;
	public static String Progress_byAnnotator;
	public static String Progress_byMedium;
	public static String Progress_byStory;
	public static String Progress_chart;
	public static String Progress_chartTip;
	public static String Progress_claims;
	public static String Progress_copy;
	public static String Progress_counting;
	public static String Progress_cues;
	public static String Progress_done;
	public static String Progress_empty;
	public static String Progress_grouping;
	public static String Progress_marks;
	public static String Progress_minutes;
	public static String Progress_none;
	public static String Progress_noneDone;
	public static String Progress_open;
	public static String Progress_others;
	public static String Progress_problems;
	public static String Progress_sources;
	public static String Progress_stances;
	public static String Progress_summary;
	public static String Progress_title;
	public static String Progress_todo;
	public static String Progress_total;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.progress.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
