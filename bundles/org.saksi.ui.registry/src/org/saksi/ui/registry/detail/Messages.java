package org.saksi.ui.registry.detail;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.ui.registry.detail.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Alias_add;
	public static String Alias_hint;
	public static String Alias_list;
	public static String Entry_change;
	public static String Entry_choose;
	public static String Entry_madeBy;
	public static String Entry_merged;
	public static String Entry_readOnly;
	public static String Entry_several;
	public static String Entry_unmerge;
	public static String Link_add;
	public static String Link_conflict;
	public static String Link_from;
	public static String Link_list;
	public static String Link_mutual;
	public static String Link_remove;
	public static String Link_to;
	public static String Uses_all;
	public static String Uses_annotator;
	public static String Uses_article;
	public static String Uses_as;
	public static String Uses_asHolder;
	public static String Uses_asHop;
	public static String Uses_asMention;
	public static String Uses_asSource;
	public static String Uses_asTarget;
	public static String Uses_hidden;
	public static String Uses_none;
	public static String Uses_nothingSelected;
	public static String Uses_quantity;
	public static String Uses_reading;
	public static String Uses_sentence;
	public static String Uses_some;
	public static String Uses_source;
	public static String Uses_stance;
	public static String Uses_title;
	public static String Uses_writer;

	private Messages() {
	}
}
