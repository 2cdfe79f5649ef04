package org.saksi.core.splits;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String Groups_claim;
	public static String Groups_nearText;
	public static String Groups_sameText;
	public static String Groups_story;
	public static String Groups_utterance;
	public static String LeakReport_leak;
	public static String LeakReport_rows;
	public static String SplitPlan_emptyPart;
	public static String SplitPlan_oneGroup;
	public static String SplitPlan_sizes;
	public static String SplitPlan_tooFewFolds;
	public static String SplitPlan_tooFewGroups;

	static {
		NLS.initializeMessages("org.saksi.core.splits.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
