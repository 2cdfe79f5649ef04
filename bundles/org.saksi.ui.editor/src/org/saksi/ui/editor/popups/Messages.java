package org.saksi.ui.editor.popups;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String ChoicePopup_hint;
	public static String ChoicePopup_type;
	public static String Value_is;
	public static String Value_no;
	public static String Value_none;
	public static String Value_now;
	public static String Value_yes;
	public static String Zone_none;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.popups.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
