package org.saksi.core.rules.builtin.structure;

import org.eclipse.osgi.util.NLS;

/** What the rules V1 to V11 report. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String V10_shared;
	public static String V11_agent;
	public static String V11_article;
	public static String V11_canonical;
	public static String V11_event;
	public static String V11_mark;
	public static String V11_noHolder;
	public static String V1_empty;
	public static String V1_order;
	public static String V1_outside;
	public static String V1_zones;
	public static String V2_differs;
	public static String V2_lost;
	public static String V3_splits;
	public static String V4_overlaps;
	public static String V5_noClaim;
	public static String V5_noSource;
	public static String V6_repeated;
	public static String V7_circle;
	public static String V7_dangling;
	public static String V8_agent;
	public static String V8_canonical;
	public static String V8_link;
	public static String V8_missing;
	public static String V8_required;
	public static String V8_type;
	public static String V8_unknown;
	public static String V8_value;
	public static String V8_zone;
	public static String V9_none;
	public static String V9_several;

	static {
		NLS.initializeMessages("org.saksi.core.rules.builtin.structure.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
