package org.saksi.ui.corpus.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Browse;
	public static String Wizard_back;
	public static String Wizard_cancel;
	public static String Wizard_next;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
