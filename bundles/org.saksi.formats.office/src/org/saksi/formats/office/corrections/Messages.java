package org.saksi.formats.office.corrections;

import org.eclipse.osgi.util.NLS;

/** What people read of corrections in workbooks. */
final class Messages extends NLS {

	// sorted as in the properties files
	public static String CellChange_moved;
	public static String CorrectionFinder_contradicted;
	public static String CorrectionFinder_emptied;
	public static String CorrectionFinder_gone;
	public static String CorrectionFinder_kept;
	public static String CorrectionFinder_newer;
	public static String CorrectionFinder_noBase;
	public static String CorrectionFinder_noId;
	public static String CorrectionFinder_noSheets;
	public static String CorrectionFinder_otherCorpus;
	public static String CorrectionFinder_task;
	public static String CorrectionFinder_unknown;
	public static String Deletions_bold;
	public static String Deletions_entry;
	public static String Deletions_moved;
	public static String Deletions_pair;
	public static String EntryEdits_badId;
	public static String EntryEdits_noEvent;
	public static String EntryEdits_reserved;
	public static String EntryNames_noName;
	public static String EntryNames_noOwner;
	public static String EntryNames_several;
	public static String MarkEdits_disagree;
	public static String MarkEdits_gone;
	public static String MarkEdits_noAttribute;
	public static String MarkEdits_number;
	public static String MarkEdits_required;
	public static String RowCompare_agent;
	public static String RowCompare_canonical;
	public static String RowCompare_document;
	public static String RowCompare_fixed;
	public static String RowCompare_layer;
	public static String RowCompare_source;
	public static String RowCompare_text;
	public static String RowScan_byHeader;
	public static String RowScan_missing;
	public static String RowScan_noKey;
	public static String RowScan_others;
	public static String RowScan_renamed;
	public static String RowScan_tooMany;
	public static String RowScan_twice;

	static {
		NLS.initializeMessages("org.saksi.formats.office.corrections.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
