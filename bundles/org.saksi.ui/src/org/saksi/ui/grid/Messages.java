package org.saksi.ui.grid;

import org.eclipse.osgi.util.NLS;

/** Texts of grids that people see. */
public final class Messages extends NLS {

	public static String Grid_copying;
	public static String Grid_filterHint;
	public static String Grid_filterOf;
	public static String Grid_noGroup;
	public static String Grid_updating;
	public static String Menu_clearFilters;
	public static String Menu_collapseAll;
	public static String Menu_columns;
	public static String Menu_expandAll;
	public static String Menu_filter;
	public static String Menu_group;
	public static String Menu_hide;
	public static String Menu_noGroups;
	public static String Menu_reset;
	public static String Menu_sortAscending;
	public static String Menu_sortDescending;
	public static String Menu_sortNone;

	static {
		NLS.initializeMessages("org.saksi.ui.grid.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
