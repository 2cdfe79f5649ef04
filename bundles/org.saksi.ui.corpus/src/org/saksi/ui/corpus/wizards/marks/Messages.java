package org.saksi.ui.corpus.wizards.marks;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String MarkLegend_count;
	public static String MarkLegend_marks;
	public static String MarkLegend_of;
	public static String MarkLegend_whose;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.marks.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
