package org.saksi.ui.corpus.team;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Assign_after;
	public static String Assign_all;
	public static String Assign_annotator;
	public static String Assign_articles;
	public static String Assign_balance;
	public static String Assign_before;
	public static String Assign_byArticles;
	public static String Assign_byCharacters;
	public static String Assign_characters;
	public static String Assign_gets;
	public static String Assign_hand;
	public static String Assign_how;
	public static String Assign_mayNot;
	public static String Assign_message;
	public static String Assign_named;
	public static String Assign_noAnnotators;
	public static String Assign_nothing;
	public static String Assign_nothingBack;
	public static String Assign_overlap;
	public static String Assign_overlapMore;
	public static String Assign_planning;
	public static String Assign_seed;
	public static String Assign_seedTip;
	public static String Assign_selected;
	public static String Assign_share;
	public static String Assign_shown;
	public static String Assign_stories;
	public static String Assign_summary;
	public static String Assign_summaryBack;
	public static String Assign_takeBack;
	public static String Assign_takeBackStep;
	public static String Assign_takeBackVerb;
	public static String Assign_times;
	public static String Assign_title;
	public static String Assign_unassigned;
	public static String Assign_verb;
	public static String Assign_weight;
	public static String Assign_weightOf;
	public static String Cancel;
	public static String Next_none;
	public static String Next_nothingAssigned;
	public static String Next_onlyThis;
	public static String Next_title;
	public static String OK;
	public static String Settings_add;
	public static String Settings_addMessage;
	public static String Settings_addTitle;
	public static String Settings_annotators;
	public static String Settings_annotatorsNote;
	public static String Settings_blind;
	public static String Settings_blindNote;
	public static String Settings_description;
	public static String Settings_displayName;
	public static String Settings_everybody;
	public static String Settings_general;
	public static String Settings_guidelines;
	public static String Settings_guidelinesHint;
	public static String Settings_id;
	public static String Settings_language;
	public static String Settings_layers;
	public static String Settings_licence;
	public static String Settings_mayNot;
	public static String Settings_message;
	public static String Settings_name;
	public static String Settings_of;
	public static String Settings_remove;
	public static String Settings_rename;
	public static String Settings_renameMessage;
	public static String Settings_renameTitle;
	public static String Settings_right;
	public static String Settings_rights;
	public static String Settings_rightsNote;
	public static String Settings_rules;
	public static String Settings_timer;
	public static String Settings_timerNote;
	public static String Settings_title;
	public static String Settings_who;
	public static String Switch_blind;
	public static String Switch_title;
	public static String Switch_yes;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.team.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
