package org.saksi.ui.corpus.wizards.export;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Count_chosen;
	public static String Count_counting;
	public static String Count_noVoters;
	public static String Filter_allMedia;
	public static String Filter_attribute;
	public static String Filter_backwards;
	public static String Filter_dayExample;
	public static String Filter_from;
	public static String Filter_media;
	public static String Filter_message;
	public static String Filter_no;
	public static String Filter_noMedia;
	public static String Filter_tags;
	public static String Filter_tagsName;
	public static String Filter_title;
	public static String Filter_to;
	public static String Filter_wrongDay;
	public static String Filter_yes;
	public static String Preview_command;
	public static String Preview_copied;
	public static String Preview_copy;
	public static String Preview_failed;
	public static String Preview_from;
	public static String Preview_making;
	public static String Preview_message;
	public static String Preview_noText;
	public static String Preview_nothing;
	public static String Preview_sheets;
	public static String Preview_title;
	public static String Profile_broken;
	public static String Profile_delete;
	public static String Profile_deleteQuestion;
	public static String Profile_deleteTitle;
	public static String Profile_deleteVerb;
	public static String Profile_deleting;
	public static String Profile_label;
	public static String Profile_mayNot;
	public static String Profile_name;
	public static String Profile_none;
	public static String Profile_noneAtAll;
	public static String Profile_reading;
	public static String Profile_replace;
	public static String Profile_replaceQuestion;
	public static String Profile_save;
	public static String Profile_saveTip;
	public static String Profile_saveTitle;
	public static String Profile_saving;
	public static String Scope_adjudicated;
	public static String Scope_allLayers;
	public static String Scope_allZones;
	public static String Scope_counting;
	public static String Scope_done;
	public static String Scope_format;
	public static String Scope_layers;
	public static String Scope_message;
	public static String Scope_noFormat;
	public static String Scope_noLayers;
	public static String Scope_noStatuses;
	public static String Scope_noZones;
	public static String Scope_onlySelected;
	public static String Scope_open;
	public static String Scope_statuses;
	public static String Scope_title;
	public static String Scope_todo;
	public static String Scope_which;
	public static String Scope_whichAdjudicated;
	public static String Scope_whichAll;
	public static String Scope_whichMajority;
	public static String Scope_whichTip;
	public static String Scope_wrongOption;
	public static String Scope_zoneCount;
	public static String Scope_zones;
	public static String Target_articles;
	public static String Target_checking;
	public static String Target_checkingNow;
	public static String Target_counted;
	public static String Target_counting;
	public static String Target_errors;
	public static String Target_file;
	public static String Target_force;
	public static String Target_groups;
	public static String Target_isFolder;
	public static String Target_keepClaims;
	public static String Target_message;
	public static String Target_missingFile;
	public static String Target_missingFolder;
	public static String Target_noErrors;
	public static String Target_overwrite;
	public static String Target_overwriteFolder;
	public static String Target_part;
	public static String Target_parts;
	public static String Target_planning;
	public static String Target_relativeFile;
	public static String Target_seed;
	public static String Target_shares;
	public static String Target_sharesWrong;
	public static String Target_showProblems;
	public static String Target_split;
	public static String Target_title;

	static {
		NLS.initializeMessages("org.saksi.ui.corpus.wizards.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
