package org.saksi.formats.uima;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String CasImporter_stumbled;
	public static String CasImporter_useless;
	public static String CasReader_array;
	public static String CasReader_elsewhere;
	public static String CasReader_emptySlot;
	public static String CasReader_general;
	public static String CasReader_linkFeature;
	public static String CasReader_looseLink;
	public static String CasReader_noText;
	public static String CasReader_structure;
	public static String CasReader_trimmed;
	public static String CasReader_view;
	public static String CasWriter_noPlace;
	public static String CasWriter_target;
	public static String JsonScan_malformed;
	public static String SafeXml_deep;
	public static String SafeXml_malformed;
	public static String Types_contradict;
	public static String XmiImporter_types;
	public static String XmiScan_many;
	public static String XmiScan_undescribed;
	public static String XmiZip_bomb;
	public static String XmiZip_damaged;
	public static String XmiZip_entries;
	public static String XmiZip_none;
	public static String XmiZip_several;

	static {
		NLS.initializeMessages("org.saksi.formats.uima.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
