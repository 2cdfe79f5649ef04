package org.saksi.core.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.core.session.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Bulk_changedSince;
	public static String Bulk_locked;
	public static String Bulk_unsaved;
	public static String Documents_besideLost;
	public static String Documents_cannotRead;
	public static String Documents_cannotWrite;
	public static String Documents_changedOutside;
	public static String Documents_conflict;
	public static String Documents_gone;
	public static String Documents_reapplied;
	public static String Documents_recoveredBeside;
	public static String Editing_alsoChanged;
	public static String Editing_changedMeanwhile;
	public static String Editing_failed;
	public static String Editing_keptShared;
	public static String Editing_outsideGesture;
	public static String Editing_readOnly;
	public static String Editing_undoConflict;
	public static String Editing_undoOtherFirst;
	public static String Journal_cannotWrite;
	public static String Replay_outOfScheme;

	private Messages() {
	}
}
