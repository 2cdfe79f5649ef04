package org.saksi.core.jsonl;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Article_bytesDiffer;
	public static String Article_noSource;
	public static String Article_noText;
	public static String Article_notBeside;
	public static String Article_severalArticles;
	public static String Article_sha256;
	public static String Article_sourceRefused;
	public static String Article_versionOfLayer;
	public static String Article_versionTooHigh;
	public static String Expected_array;
	public static String Expected_boolean;
	public static String Expected_bounded;
	public static String Expected_integer;
	public static String Expected_number;
	public static String Expected_object;
	public static String Expected_oneOf;
	public static String Expected_present;
	public static String Expected_range;
	public static String Expected_segment;
	public static String Expected_string;
	public static String Expected_strings;
	public static String Exporter_task;
	public static String Importer_badRecord;
	public static String Importer_carried;
	public static String Importer_cleaned;
	public static String Importer_header;
	public static String Importer_newer;
	public static String Importer_notJson;
	public static String Importer_scheme;
	public static String Importer_task;
	public static String Importer_tooLong;
	public static String Importer_unknownKey;
	public static String Importer_utf8;
	public static String Key;
	public static String Layer_again;
	public static String Layer_dangling;
	public static String Layer_idAgain;
	public static String Layer_outOfText;
	public static String Layer_twice;

	static {
		NLS.initializeMessages("org.saksi.core.jsonl.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
