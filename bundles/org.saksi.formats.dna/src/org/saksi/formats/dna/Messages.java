package org.saksi.formats.dna;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Database_damaged;

	static {
		NLS.initializeMessages("org.saksi.formats.dna.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
