package com.example.whosays;

import org.eclipse.osgi.util.NLS;

/** Texts of this plug-in that people see. */
final class Messages extends NLS {

	public static String ClaimsView_agent;
	public static String ClaimsView_claims;
	public static String ClaimsView_counting;
	public static String ClaimsView_noCorpus;
	public static String UnnamedDirectQuote_found;

	static {
		NLS.initializeMessages("com.example.whosays.messages", Messages.class);
	}

	private Messages() {
	}
}
