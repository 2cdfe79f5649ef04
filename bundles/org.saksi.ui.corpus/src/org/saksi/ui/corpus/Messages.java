package org.saksi.ui.corpus;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that people see. */
public final class Messages extends NLS {

	public static String Close;
	public static String Explorer_annotator;
	public static String Explorer_corpus;
	public static String Explorer_counts;
	public static String Explorer_countsFiltered;
	public static String Explorer_empty;
	public static String Explorer_filter;
	public static String Explorer_marks;
	public static String Explorer_medium;
	public static String Explorer_newCorpus;
	public static String Explorer_openCorpus;
	public static String Explorer_openSample;
	public static String Explorer_published;
	public static String Explorer_status;
	public static String Explorer_story;
	public static String Explorer_title;
	public static String Open_chooseFolder;
	public static String Open_job;
	public static String Report_place;
	public static String Report_problem;
	public static String Sample_job;
	public static String Sample_missing;
	public static String Status_adjudicated;
	public static String Status_done;
	public static String Status_open;
	public static String Status_todo;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
