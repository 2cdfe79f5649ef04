package org.saksi.ui.corpora;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String RecordGestures_save;

	static {
		NLS.initializeMessages("org.saksi.ui.corpora.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
