package org.saksi.core.formats.mapping;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Account_times;
	public static String AttributeMaker_added;
	public static String AttributeMaker_noPlace;
	public static String AttributeMaker_onPurpose;
	public static String AttributeMaker_value;
	public static String LayerMaker_custom;
	public static String LayerMaker_implicit;
	public static String LayerMaker_incomplete;
	public static String LayerMaker_noRole;
	public static String LayerMaker_noRule;
	public static String LayerMaker_noTarget;
	public static String LayerMaker_noteOnNothing;
	public static String LayerMaker_onPurpose;
	public static String LayerMaker_summary;
	public static String LayerReader_answers;
	public static String LayerReader_canonical;
	public static String LayerReader_hop;
	public static String LayerReader_lost;
	public static String LayerReader_noRule;
	public static String LayerReader_outside;
	public static String LayerReader_quantities;
	public static String LayerReader_stanceTarget;
	public static String MappingFiles_asPresent;
	public static String MappingFiles_present;
	public static String MappingFiles_unreadable;
	public static String MappingRegistry_incomplete;
	public static String MappingRegistry_otherFormat;
	public static String MappingRegistry_unknown;
	public static String SpanMaker_outside;
	public static String SpanMaker_point;
	public static String SpanMaker_whole;

	static {
		NLS.initializeMessages("org.saksi.core.formats.mapping.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
