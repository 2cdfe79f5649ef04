package org.saksi.ui.corpus.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Column_annotator;
	public static String Column_article;
	public static String Column_line;
	public static String Column_mark;
	public static String Column_message;
	public static String Column_rule;
	public static String Column_severity;
	public static String Column_words;
	public static String Empty_articleClean;
	public static String Empty_checking;
	public static String Empty_clean;
	public static String Empty_noArticle;
	public static String Empty_noArticles;
	public static String Empty_noCorpus;
	public static String Empty_notChecked;
	public static String Empty_part;
	public static String FixAll_after;
	public static String FixAll_before;
	public static String FixAll_fix;
	public static String FixAll_gone;
	public static String FixAll_left;
	public static String FixAll_removed;
	public static String FixAll_stays;
	public static String FixAll_sum;
	public static String FixAll_table;
	public static String FixAll_title;
	public static String Fix_all;
	public static String Fix_done;
	public static String Fix_failed;
	public static String Fix_left;
	public static String Fix_looking;
	public static String Fix_noneOpen;
	public static String Fix_open;
	public static String Fix_previewing;
	public static String Fix_undo;
	public static String Group_annotator;
	public static String Group_article;
	public static String Group_none;
	public static String Group_rule;
	public static String Group_severity;
	public static String Menu_collapse;
	public static String Menu_columns;
	public static String Menu_copy;
	public static String Menu_expand;
	public static String Menu_fix;
	public static String Menu_open;
	public static String Menu_switchOff;
	public static String Problem_corpus;
	public static String Problem_rule;
	public static String Problem_unreadable;
	public static String Problems_again;
	public static String Problems_cancel;
	public static String Problems_check;
	public static String Problems_checkAgain;
	public static String Problems_counts;
	public static String Problems_detail;
	public static String Problems_filter;
	public static String Problems_group;
	public static String Problems_job;
	public static String Problems_scope;
	public static String Problems_table;
	public static String Problems_title;
	public static String Problems_titleCount;
	public static String Scope_article;
	public static String Scope_corpus;
	public static String Severity_error;
	public static String Severity_warning;
	public static String Switch_gesture;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
