package org.saksi.ui.editor.correct;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Correct_hint;
	public static String Correct_hintNone;
	public static String Correct_hintType;
	public static String Correct_new;
	public static String Correct_old;
	public static String Correct_reason;
	public static String Correct_reasonHint;
	public static String Correct_title;
	public static String Effects_cut;
	public static String Effects_follows;
	public static String Effects_lost;
	public static String Effects_name;
	public static String Effects_of;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.correct.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
