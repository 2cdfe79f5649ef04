package org.saksi.formats.dna;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Database_damaged;
	public static String Importer_asClaim;
	public static String Importer_asSource;
	public static String Importer_asStance;
	public static String Importer_attributes;
	public static String Importer_blankEntities;
	public static String Importer_coders;
	public static String Importer_colours;
	public static String Importer_links;
	public static String Importer_regexes;
	public static String Importer_relations;
	public static String Importer_settings;
	public static String Importer_summary;
	public static String Importer_unusedEntity;
	public static String Marks_dangling;
	public static String Marks_document;
	public static String Marks_type;
	public static String Tables_none;
	public static String Tables_tooMany;

	static {
		NLS.initializeMessages("org.saksi.formats.dna.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
