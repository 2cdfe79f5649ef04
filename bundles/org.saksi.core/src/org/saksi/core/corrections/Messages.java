package org.saksi.core.corrections;

import org.eclipse.osgi.util.NLS;

/** What people read of corrections. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String CorrectionGesture_changed;
	public static String CorrectionGesture_noOwner;
	public static String CorrectionGesture_taken;
	public static String CorrectionImporter_noArticles;
	public static String CorrectionRights_unseen;
	public static String CorrectionService_conflicts;
	public static String CorrectionService_done;
	public static String CorrectionService_label;
	public static String CorrectionService_none;
	public static String Correction_added;
	public static String Correction_blank;
	public static String Correction_changed;
	public static String Correction_removed;

	static {
		NLS.initializeMessages("org.saksi.core.corrections.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
