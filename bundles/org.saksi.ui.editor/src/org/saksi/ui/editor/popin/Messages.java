package org.saksi.ui.editor.popin;

import org.eclipse.osgi.util.NLS;

/** What people read in pop-ins. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Agent_prompt;
	public static String Agent_type;
	public static String Agent_withRole;
	public static String Canonical_kind;
	public static String Canonical_prompt;
	public static String Popin_create;
	public static String Popin_hintChoose;
	public static String Popin_hintChooseOnly;
	public static String Popin_hintCreate;
	public static String Popin_hintMove;
	public static String Popin_nothing;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.popin.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
