package org.saksi.core.rules.fix.builtin;

import org.eclipse.osgi.util.NLS;

/** What the built-in fixes are called. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String Agent_before;
	public static String Antecedent_clear;
	public static String Attribution_implicit;
	public static String Attribution_remove;
	public static String Attribution_writer;
	public static String Chain_remove;
	public static String Mark_remove;
	public static String Overlap_cut;
	public static String Overlap_nothingLeft;
	public static String Overlap_unlink;
	public static String Quantity_add;
	public static String Quantity_addAll;
	public static String Reference_addAgent;
	public static String Reference_dropAgent;
	public static String Reference_dropCanonical;
	public static String Reference_dropMark;
	public static String Reference_holder;
	public static String Span_clip;
	public static String Span_keepPlace;
	public static String Span_reanchor;
	public static String Span_requote;
	public static String Span_tidy;
	public static String Span_whole;
	public static String Stance_remove;
	public static String Stance_removeOne;
	public static String Target_claim;
	public static String Target_keepAgent;
	public static String Target_keepCanonical;
	public static String Target_keepClaim;
	public static String Value_clear;
	public static String Value_keep;
	public static String Value_set;
	public static String Value_type;
	public static String Zone_fit;
	public static String Zone_gone;
	public static String Zone_kind;
	public static String Zone_remove;

	static {
		NLS.initializeMessages("org.saksi.core.rules.fix.builtin.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
