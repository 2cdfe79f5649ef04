package org.saksi.core.team;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String AssignmentPlan_assign;
	public static String AssignmentPlanner_nobody;
	public static String AssignmentPlanner_overlap;
	public static String AssignmentPlanner_weight;
	public static String Permission_curation;
	public static String Permission_curationMore;
	public static String Permission_registry;
	public static String Permission_registryMore;
	public static String Permission_scheme;
	public static String Permission_schemeMore;
	public static String Permission_team;
	public static String Permission_teamMore;
	public static String Permission_text;
	public static String Permission_textMore;
	public static String Permission_zones;
	public static String Permission_zonesMore;
	public static String Refused_curation;
	public static String Refused_registry;
	public static String Refused_scheme;
	public static String Refused_team;
	public static String Refused_text;
	public static String Refused_zones;
	public static String TeamDraft_language;
	public static String TeamDraft_noName;
	public static String TeamEdits_hasLayers;
	public static String TeamEdits_lockedOut;
	public static String TeamEdits_noId;
	public static String TeamEdits_onlyOne;
	public static String TeamEdits_taken;
	public static String TeamEdits_unknown;

	static {
		NLS.initializeMessages("org.saksi.core.team.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
