package org.saksi.ui.corpus.drop;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Drop_noCorpus;
	public static String Drop_opening;
	public static String Drop_title;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.drop.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
