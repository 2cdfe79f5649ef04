package org.saksi.core.rules.fix;

import org.eclipse.osgi.util.NLS;

/** What people read of fixes in general. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String BulkFix_notThis;
	public static String FixRegistry_failed;
	public static String FixRegistry_noProvider;
	public static String FixRegistry_noRule;
	public static String FixRegistry_threw;
	public static String Fix_markGone;
	public static String Fix_threw;

	static {
		NLS.initializeMessages("org.saksi.core.rules.fix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
