package org.saksi.core.marking;

import org.eclipse.osgi.util.NLS;

/** What people read when a gesture cannot be done. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Agent_noName;
	public static String Agent_unknown;
	public static String Canonical_noText;
	public static String Canonical_unknown;
	public static String Claim_circle;
	public static String Claim_noQuantity;
	public static String Comment_empty;
	public static String Link_copied;
	public static String Link_lastClaim;
	public static String Link_lastSource;
	public static String Link_noClaim;
	public static String Link_noHop;
	public static String Link_noRole;
	public static String Link_noSource;
	public static String Link_twoAttributions;
	public static String Link_twoCues;
	public static String Mark_needsSpan;
	public static String Mark_noBase;
	public static String Mark_noSpan;
	public static String Mark_noSpanType;
	public static String Mark_nothing;
	public static String Mark_sameClaim;
	public static String Mark_unknownType;
	public static String Metadata_date;
	public static String Metadata_language;
	public static String Metadata_unknown;
	public static String Metadata_url;
	public static String Stance_noAttribution;
	public static String Stance_none;
	public static String Tag_unknown;
	public static String Tag_wrong;
	public static String Text_range;
	public static String Zone_dateline;
	public static String Zone_nothing;

	static {
		NLS.initializeMessages("org.saksi.core.marking.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
