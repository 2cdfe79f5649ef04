package org.saksi.ui.corpus.corrections;

import org.eclipse.osgi.util.NLS;

/** What people read in the dialog of corrections. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Corrections_about;
	public static String Corrections_all;
	public static String Corrections_baseIs;
	public static String Corrections_blank;
	public static String Corrections_changes;
	public static String Corrections_conflicts;
	public static String Corrections_details;
	public static String Corrections_file;
	public static String Corrections_fileIs;
	public static String Corrections_filter;
	public static String Corrections_gone;
	public static String Corrections_in;
	public static String Corrections_leave;
	public static String Corrections_make;
	public static String Corrections_new;
	public static String Corrections_none;
	public static String Corrections_notes;
	public static String Corrections_now;
	public static String Corrections_nowIs;
	public static String Corrections_place;
	public static String Corrections_refused;
	public static String Corrections_remark;
	public static String Corrections_row;
	public static String Corrections_show;
	public static String Corrections_step;
	public static String Corrections_sum;
	public static String Corrections_take;
	public static String Corrections_title;
	public static String Corrections_unmade;
	public static String Corrections_unticked;
	public static String Corrections_was;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.corrections.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
