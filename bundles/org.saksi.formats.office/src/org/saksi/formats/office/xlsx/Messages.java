package org.saksi.formats.office.xlsx;

import org.eclipse.osgi.util.NLS;

/** Words of the Excel corpus for people. */
final class Messages extends NLS {

	public static String XlsxExporter_badNegatives;
	public static String XlsxExporter_cut;
	public static String XlsxExporter_noJsonl;

	static {
		NLS.initializeMessages("org.saksi.formats.office.xlsx.messages", Messages.class);
	}

	private Messages() {
	}
}
