package org.saksi.ui.editor.done;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String DoneCheck_cancel;
	public static String DoneCheck_done;
	public static String DoneCheck_errors;
	public static String DoneCheck_found;
	public static String DoneCheck_go;
	public static String DoneCheck_job;
	public static String DoneCheck_more;
	public static String DoneCheck_title;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.done.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
