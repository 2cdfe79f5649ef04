package org.saksi.formats.office.folder;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String FolderExporter_misfits;

	static {
		NLS.initializeMessages("org.saksi.formats.office.folder.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
