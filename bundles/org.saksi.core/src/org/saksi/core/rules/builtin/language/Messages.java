package org.saksi.core.rules.builtin.language;

import org.eclipse.osgi.util.NLS;

/** What the rules on words report. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String V12_edges;
	public static String V12_punctuation;
	public static String V12_quotes;
	public static String V12_space;
	public static String V14_unquoted;
	public static String V15_admitDenies;
	public static String V15_denyAffirms;
	public static String V16_noAgent;
	public static String V17_noQuantity;
	public static String V19_weekday;

	static {
		NLS.initializeMessages("org.saksi.core.rules.builtin.language.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
