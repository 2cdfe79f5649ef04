package org.saksi.rcp;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that people see. */
final class Messages extends NLS {

	public static String Action_close;
	public static String Action_closeAll;
	public static String Action_copy;
	public static String Action_find;
	public static String Action_nextEditor;
	public static String Action_preferences;
	public static String Action_previousEditor;
	public static String Action_quit;
	public static String Action_redo;
	public static String Action_resetLayout;
	public static String Action_save;
	public static String Action_saveAll;
	public static String Action_selectAll;
	public static String Action_undo;
	public static String Menu_edit;
	public static String Menu_file;
	public static String Menu_help;
	public static String Menu_perspective;
	public static String Menu_showView;
	public static String Menu_window;
	public static String Startup_openCorpora;
	public static String Window_article;
	public static String Window_corpus;

	static {
		NLS.initializeMessages("org.saksi.rcp.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
