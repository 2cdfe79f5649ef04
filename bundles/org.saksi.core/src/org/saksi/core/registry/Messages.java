package org.saksi.core.registry;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.core.registry.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Entry_aliases;
	public static String Entry_change;
	public static String Entry_create;
	public static String Entry_merge;
	public static String Entry_mergeTwo;
	public static String Entry_mergedAlready;
	public static String Entry_noName;
	public static String Entry_notCounted;
	public static String Entry_notMerged;
	public static String Entry_reassign;
	public static String Entry_remove;
	public static String Entry_rename;
	public static String Entry_split;
	public static String Entry_unknown;
	public static String Entry_unmerge;
	public static String Entry_used;
	public static String Entry_usedHidden;
	public static String Entry_writer;
	public static String Link_add;
	public static String Link_itself;
	public static String Link_remove;

	private Messages() {
	}
}
