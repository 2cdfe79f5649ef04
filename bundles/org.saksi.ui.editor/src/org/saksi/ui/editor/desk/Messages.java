package org.saksi.ui.editor.desk;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Agent_set;
	public static String All_done;
	public static String All_label;
	public static String All_noAgent;
	public static String All_none;
	public static String All_one;
	public static String Antecedent_set;
	public static String Canonical_set;
	public static String Copy_label;
	public static String Copy_noClaim;
	public static String Copy_nothing;
	public static String Desk_describe;
	public static String Desk_exact;
	public static String Desk_noAttribution;
	public static String Desk_noClaim;
	public static String Desk_noMark;
	public static String Desk_readOnly;
	public static String Desk_words;
	public static String Hop_add;
	public static String Hop_added;
	public static String Hop_first;
	public static String Hop_last;
	public static String Hop_move;
	public static String Hop_moved;
	public static String Hop_noAttribution;
	public static String Hop_none;
	public static String Hop_remove;
	public static String Hop_removed;
	public static String Link_done;
	public static String Link_implicit;
	public static String Link_label;
	public static String Link_notLinked;
	public static String Link_nothing;
	public static String Link_unlink;
	public static String Link_writer;
	public static String Lost_here;
	public static String Lost_noMark;
	public static String Lost_none;
	public static String Lost_place;
	public static String Lost_select;
	public static String MarkWords_implicit;
	public static String MarkWords_unknown;
	public static String MarkWords_writer;
	public static String Mark_label;
	public static String Mark_move;
	public static String Mark_noBase;
	public static String Mark_nothing;
	public static String Mark_remove;
	public static String Mark_removed;
	public static String Mark_retype;
	public static String Mark_tidy;
	public static String Move_allLinked;
	public static String Move_allMarked;
	public static String Move_noMarks;
	public static String Segment_add;
	public static String Segment_noMark;
	public static String Segment_remove;
	public static String Segment_single;
	public static String Stance_cleared;
	public static String Stance_label;
	public static String Stance_noClaim;
	public static String Stance_noStance;
	public static String Stance_noTag;
	public static String Stance_set;
	public static String Status_done;
	public static String Status_label;
	public static String Status_open;
	public static String Text_done;
	public static String Text_label;
	public static String Text_marks;
	public static String Value_done;
	public static String Value_set;
	public static String Zone_none;
	public static String Zone_remove;
	public static String Zone_set;

	static {
		NLS.initializeMessages("org.saksi.ui.editor.desk.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
