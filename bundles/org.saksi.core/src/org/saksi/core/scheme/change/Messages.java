package org.saksi.core.scheme.change;

import org.eclipse.osgi.util.NLS;

/** What people read of changes of a scheme. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String SchemeGestures_add;
	public static String SchemeGestures_change;
	public static String SchemeGestures_first;
	public static String SchemeGestures_migrate;
	public static String SchemeGestures_move;
	public static String SchemeGestures_remove;
	public static String SchemeGestures_used;
	public static String SchemeMigration_changedMeanwhile;
	public static String SchemeMigration_unfit;
	public static String SchemeMigrations_convert;
	public static String SchemeMigrations_fixed;
	public static String SchemeMigrations_merge;
	public static String SchemeMigrations_move;
	public static String SchemeMigrations_noMore;
	public static String SchemeMigrations_rename;
	public static String SchemeMigrations_replace;
	public static String SchemeMigrations_split;
	public static String StoredFiles_unreadable;

	static {
		NLS.initializeMessages("org.saksi.core.scheme.change.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
