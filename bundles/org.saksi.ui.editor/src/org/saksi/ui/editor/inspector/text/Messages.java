package org.saksi.ui.editor.inspector.text;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Lost_cut;
	public static String Lost_go;
	public static String Lost_lost;
	public static String Lost_mark;
	public static String Lost_place;
	public static String Lost_remove;
	public static String Lost_seen;
	public static String Lost_title;
	public static String TextEdits_by;
	public static String TextEdits_change;
	public static String TextEdits_go;
	public static String TextEdits_more;
	public static String TextEdits_nothing;
	public static String TextEdits_reason;
	public static String TextEdits_title;
	public static String TextEdits_version;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.inspector.text.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
