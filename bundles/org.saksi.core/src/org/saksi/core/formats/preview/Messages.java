package org.saksi.core.formats.preview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Corrections_changed;
	public static String ExportPreview_failed;
	public static String ImportPreview_broken;
	public static String ImportPreview_failed;

	static {
		NLS.initializeMessages("org.saksi.core.formats.preview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
