package org.saksi.formats.office.check;

import org.eclipse.osgi.util.NLS;

/** Words of this package for people. */
final class Messages extends NLS {

	public static String WrittenCorpus_noDocuments;

	static {
		NLS.initializeMessages("org.saksi.formats.office.check.messages", Messages.class);
	}

	private Messages() {
	}
}
