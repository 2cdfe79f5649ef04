package org.saksi.formats.labelstudio;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Exporter_edits;
	public static String Exporter_pieces;
	public static String Exporter_place;
	public static String Exporter_status;
	public static String Exporter_zones;
	public static String Importer_truth;
	public static String Reader_byQuote;
	public static String Reader_dangling;
	public static String Reader_ends;
	public static String Reader_media;
	public static String Reader_noPlace;
	public static String Reader_object;
	public static String Reader_otherText;
	public static String Reader_utf16;
	public static String Reader_value;
	public static String Task_again;
	public static String Task_annotationKey;
	public static String Task_cancelled;
	public static String Task_draft;
	public static String Task_key;
	public static String Task_object;
	public static String Task_prediction;
	public static String Task_result;
	public static String Task_text;

	static {
		NLS.initializeMessages("org.saksi.formats.labelstudio.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
