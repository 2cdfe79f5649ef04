package org.saksi.ui.corpus.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Browse;
	public static String Export_job;
	public static String Export_title;
	public static String Export_verb;
	public static String Export_written;
	public static String Import_cancelHint;
	public static String Import_job;
	public static String Import_title;
	public static String Import_verb;
	public static String New_job;
	public static String New_title;
	public static String New_verb;
	public static String Wizard_back;
	public static String Wizard_cancel;
	public static String Wizard_next;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
