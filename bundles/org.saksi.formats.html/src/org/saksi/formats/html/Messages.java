package org.saksi.formats.html;

import org.eclipse.osgi.util.NLS;

/** Texts that people see of web pages. */
final class Messages extends NLS {

	public static String HtmlFile_bomb;
	public static String HtmlFile_corrupt;
	public static String HtmlFile_noPage;
	public static String HtmlFile_tooLarge;
	public static String HtmlFile_truncated;
	public static String HtmlImporter_noText;
	public static String HtmlImporter_replaced;
	public static String HtmlImporter_tags;
	public static String HtmlImporter_unseen;

	static {
		NLS.initializeMessages("org.saksi.formats.html.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
