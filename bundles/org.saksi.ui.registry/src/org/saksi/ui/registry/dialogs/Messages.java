package org.saksi.ui.registry.dialogs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.ui.registry.dialogs.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Choose_search;
	public static String Choose_type;
	public static String Duplicates_accepted;
	public static String Duplicates_groups;
	public static String Duplicates_message;
	public static String Duplicates_title;
	public static String Merge_aliases;
	public static String Merge_counting;
	public static String Merge_entries;
	public static String Merge_entry;
	public static String Merge_foreign;
	public static String Merge_hidden;
	public static String Merge_layers;
	public static String Merge_message;
	public static String Merge_survivor;
	public static String Merge_title;
	public static String Merge_uses;
	public static String Split_aliases;
	public static String Split_chosen;
	public static String Split_entry;
	public static String Split_left;
	public static String Split_message;
	public static String Split_name;
	public static String Split_stays;
	public static String Split_title;
	public static String Split_uses;

	private Messages() {
	}
}
