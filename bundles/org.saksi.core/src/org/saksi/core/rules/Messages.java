package org.saksi.core.rules;

import org.eclipse.osgi.util.NLS;

/** What people read of rules in general. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String RuleChecker_task;
	public static String RuleChecker_threw;
	public static String RuleRegistry_duplicate;
	public static String RuleRegistry_failed;
	public static String RuleRegistry_incomplete;
	public static String RuleRegistry_noRule;

	static {
		NLS.initializeMessages("org.saksi.core.rules.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
