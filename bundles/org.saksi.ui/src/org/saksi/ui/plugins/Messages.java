package org.saksi.ui.plugins;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String PluginReport_leftOut;
	public static String PluginReport_more;

	static {
		NLS.initializeMessages("org.saksi.ui.plugins.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
