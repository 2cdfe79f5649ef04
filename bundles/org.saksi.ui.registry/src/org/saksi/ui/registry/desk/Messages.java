package org.saksi.ui.registry.desk;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.ui.registry.desk.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Desk_counting;
	public static String Desk_saving;
	public static String Field_affiliation;
	public static String Field_country;
	public static String Field_event;
	public static String Field_kind;
	public static String Field_name;
	public static String Field_role;
	public static String Field_slot;
	public static String Field_text;
	public static String Field_type;

	private Messages() {
	}
}
