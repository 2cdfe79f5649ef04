package org.saksi.ui.scheme.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String KeyConflicts_taken;
	public static String MarkSample_after;
	public static String MarkSample_before;
	public static String MarkSample_marked;
	public static String MarkSample_name;
	public static String SchemeInput_name;

	static {
		NLS.initializeMessages("org.saksi.ui.scheme.parts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
