package org.saksi.ui.grid.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of the parts of grids that people see. */
public final class Messages extends NLS {

	public static String Columns_apply;
	public static String Columns_cancel;
	public static String Columns_down;
	public static String Columns_hint;
	public static String Columns_title;
	public static String Columns_up;
	public static String Notice_clear;
	public static String Notice_nothing;

	static {
		NLS.initializeMessages("org.saksi.ui.grid.parts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
