package org.saksi.ui.corpus.report;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String ImportReport_adjusted;
	public static String ImportReport_all;
	public static String ImportReport_article;
	public static String ImportReport_close;
	public static String ImportReport_copy;
	public static String ImportReport_counts;
	public static String ImportReport_done;
	public static String ImportReport_filter;
	public static String ImportReport_into;
	public static String ImportReport_leftOut;
	public static String ImportReport_noted;
	public static String ImportReport_place;
	public static String ImportReport_refused;
	public static String ImportReport_save;
	public static String ImportReport_saving;
	public static String ImportReport_show;
	public static String ImportReport_skipped;
	public static String ImportReport_title;
	public static String ImportReport_what;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.report.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
