package org.saksi.ui.editor.inspector.blocks;

import org.eclipse.osgi.util.NLS;

/** What people read in the inspector. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Add;
	public static String Agent_choose;
	public static String Agent_label;
	public static String Agent_none;
	public static String Agent_unknown;
	public static String Anaphor_choose;
	public static String Anaphor_label;
	public static String Anaphor_prompt;
	public static String Anaphor_tip;
	public static String Article_title;
	public static String Attributes_retype;
	public static String Attributes_type;
	public static String Attributes_unknown;
	public static String Attributions_none;
	public static String Attributions_title;
	public static String Canonical_add;
	public static String Canonical_also;
	public static String Canonical_makePrimary;
	public static String Canonical_order;
	public static String Canonical_primary;
	public static String Canonical_title;
	public static String Chain_add;
	public static String Chain_move;
	public static String Chain_remove;
	public static String Chain_title;
	public static String Comments_add;
	public static String Comments_addAnswer;
	public static String Comments_answer;
	public static String Comments_answerTo;
	public static String Comments_answers;
	public static String Comments_by;
	public static String Comments_on;
	public static String Comments_prompt;
	public static String Comments_remove;
	public static String Comments_title;
	public static String Header_lost;
	public static String Jump;
	public static String Keys_hint;
	public static String Keys_title;
	public static String Layer_annotator;
	public static String Layer_count;
	public static String Layer_marks;
	public static String Layer_none;
	public static String Layer_status;
	public static String Layer_statusTip;
	public static String Layer_title;
	public static String Layer_zones;
	public static String Links_add;
	public static String Links_anyRole;
	public static String Links_prompt;
	public static String Links_role;
	public static String Links_roleTip;
	public static String Links_title;
	public static String Metadata_author;
	public static String Metadata_editor;
	public static String Metadata_headline;
	public static String Metadata_language;
	public static String Metadata_medium;
	public static String Metadata_place;
	public static String Metadata_published;
	public static String Metadata_section;
	public static String Metadata_url;
	public static String Move_down;
	public static String Move_up;
	public static String Parts_claim;
	public static String Parts_cue;
	public static String Parts_source;
	public static String Parts_unlink;
	public static String Parts_writer;
	public static String Parts_writerTip;
	public static String Quantities_add;
	public static String Quantities_approximate;
	public static String Quantities_empty;
	public static String Quantities_max;
	public static String Quantities_min;
	public static String Quantities_noNumber;
	public static String Quantities_order;
	public static String Quantities_range;
	public static String Quantities_title;
	public static String Quantities_unit;
	public static String Quantities_value;
	public static String Remove;
	public static String Set;
	public static String Stance_evidence;
	public static String Stance_holder;
	public static String Stance_target;
	public static String Stances_of;
	public static String Stances_open;
	public static String Stances_relay;
	public static String Stances_relayTip;
	public static String Stances_title;
	public static String Status_adjudicated;
	public static String Status_done;
	public static String Status_open;
	public static String Status_todo;
	public static String Zone_none;
	public static String Zone_outside;
	public static String Zone_tip;
	public static String Zone_title;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.inspector.blocks.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
