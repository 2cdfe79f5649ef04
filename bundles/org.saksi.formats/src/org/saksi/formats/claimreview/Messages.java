package org.saksi.formats.claimreview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Exporter_noAuthor;
	public static String Exporter_written;
	public static String Reviews_comment;
	public static String Reviews_holder;
	public static String Reviews_mark;
	public static String Reviews_noClaim;
	public static String Reviews_noVerdict;

	static {
		NLS.initializeMessages("org.saksi.formats.claimreview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
