package org.saksi.ui.editor.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of the overview. */
final class Messages extends NLS {

	static String OverviewRuler_name;

	static {
		initializeMessages("org.saksi.ui.editor.overview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
