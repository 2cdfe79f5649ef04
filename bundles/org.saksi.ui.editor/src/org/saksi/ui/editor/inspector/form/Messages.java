package org.saksi.ui.editor.inspector.form;

import org.eclipse.osgi.util.NLS;

/** Words of fields. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Field_date;
	public static String Field_guide;
	public static String Field_lines;
	public static String Field_no;
	public static String Field_none;
	public static String Field_required;
	public static String Field_yes;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.inspector.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
