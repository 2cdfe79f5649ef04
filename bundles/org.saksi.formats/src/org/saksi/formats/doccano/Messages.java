package org.saksi.formats.doccano;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Exporter_edits;
	public static String Exporter_status;
	public static String Exporter_zones;
	public static String Importer_codePoints;
	public static String Importer_object;
	public static String Importer_offsets;
	public static String Importer_text;
	public static String Reader_dangling;
	public static String Reader_ends;
	public static String Reader_label;
	public static String Reader_list;
	public static String Reader_offsets;
	public static String Reader_outside;
	public static String Writer_attribute;
	public static String Writer_link;
	public static String Writer_note;
	public static String Writer_pieces;
	public static String Writer_place;

	static {
		NLS.initializeMessages("org.saksi.formats.doccano.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
