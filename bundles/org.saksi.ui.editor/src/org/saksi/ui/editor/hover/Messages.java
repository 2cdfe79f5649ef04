package org.saksi.ui.editor.hover;

import org.eclipse.osgi.util.NLS;

/** What people read about a mark in passing. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Card_agent;
	public static String Card_annotator;
	public static String Card_canonical;
	public static String Card_claim;
	public static String Card_comment;
	public static String Card_full;
	public static String Card_holder;
	public static String Card_problem;
	public static String Card_said;
	public static String Card_stance;
	public static String Card_takesUp;
	public static String Card_target;
	public static String Hover_name;
	public static String Hover_nothing;
	public static String Tag_value;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.hover.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
