package org.saksi.rcp.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String UnsavedView_all;
	public static String UnsavedView_article;
	public static String UnsavedView_none;
	public static String UnsavedView_some;
	public static String UnsavedView_title;

	static {
		NLS.initializeMessages("org.saksi.rcp.session.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
