package org.saksi.ui.editors;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String WaitingPage_again;
	public static String WaitingPage_close;
	public static String WaitingPage_closed;
	public static String WaitingPage_failed;
	public static String WaitingPage_job;
	public static String WaitingPage_notShown;
	public static String WaitingPage_opening;

	static {
		NLS.initializeMessages("org.saksi.ui.editors.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
