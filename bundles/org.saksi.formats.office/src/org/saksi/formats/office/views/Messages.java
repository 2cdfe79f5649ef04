package org.saksi.formats.office.views;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Views_unknown;

	static {
		NLS.initializeMessages("org.saksi.formats.office.views.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
