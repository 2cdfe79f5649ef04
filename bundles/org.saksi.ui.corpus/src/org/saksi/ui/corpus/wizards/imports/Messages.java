package org.saksi.ui.corpus.wizards.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Inputs_addFiles;
	public static String Inputs_addFolder;
	public static String Inputs_annotator;
	public static String Inputs_asAll;
	public static String Inputs_bytes;
	public static String Inputs_clash;
	public static String Inputs_corrections;
	public static String Inputs_counted;
	public static String Inputs_detectEncoding;
	public static String Inputs_detectFormat;
	public static String Inputs_encoding;
	public static String Inputs_file;
	public static String Inputs_files;
	public static String Inputs_forAll;
	public static String Inputs_forSelected;
	public static String Inputs_format;
	public static String Inputs_happens;
	public static String Inputs_kilobytes;
	public static String Inputs_megabytes;
	public static String Inputs_message;
	public static String Inputs_new;
	public static String Inputs_noFormat;
	public static String Inputs_records;
	public static String Inputs_remove;
	public static String Inputs_replace;
	public static String Inputs_scanning;
	public static String Inputs_size;
	public static String Inputs_stop;
	public static String Inputs_stopped;
	public static String Inputs_sure;
	public static String Inputs_there;
	public static String Inputs_title;
	public static String Inputs_unknown;
	public static String Inputs_unreadable;
	public static String Metadata_author;
	public static String Metadata_editor;
	public static String Metadata_headline;
	public static String Metadata_language;
	public static String Metadata_medium;
	public static String Metadata_place;
	public static String Metadata_published;
	public static String Metadata_section;
	public static String Metadata_url;
	public static String Preview_article;
	public static String Preview_corrected;
	public static String Preview_delete;
	public static String Preview_key;
	public static String Preview_message;
	public static String Preview_more;
	public static String Preview_noZone;
	public static String Preview_reading;
	public static String Preview_reset;
	public static String Preview_text;
	public static String Preview_title;
	public static String Preview_zones;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.imports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
