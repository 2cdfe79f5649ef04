package org.saksi.ui.editor.page;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String ArticlePage_text;
	public static String FindBar_case;
	public static String FindBar_close;
	public static String FindBar_count;
	public static String FindBar_find;
	public static String FindBar_next;
	public static String FindBar_none;
	public static String FindBar_previous;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.page.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
