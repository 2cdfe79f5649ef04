package org.saksi.core.formats;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String ExportService_brokenFormat;
	public static String ExportService_cannotWrite;
	public static String ExportService_done;
	public static String ExportService_errors;
	public static String ExportService_failed;
	public static String ExportService_noFormat;
	public static String FormatRegistry_detectFailed;
	public static String FormatRegistry_duplicate;
	public static String FormatRegistry_failed;
	public static String FormatRegistry_incomplete;
	public static String FormatRegistry_otherType;
	public static String ImportService_brokenFormat;
	public static String ImportService_empty;
	public static String ImportService_failed;
	public static String ImportService_noFormat;
	public static String ImportService_task;
	public static String ImportService_unknown;
	public static String InputFiles_corpus;
	public static String InputFiles_missing;
	public static String InputFiles_noFile;
	public static String RecordMerge_conflict;
	public static String RecordMerge_name;
	public static String StagingTarget_alsoThere;
	public static String StagingTarget_differs;
	public static String StagingTarget_idTaken;
	public static String StagingTarget_imported;
	public static String StagingTarget_kept;
	public static String StagingTarget_layerAdded;
	public static String StagingTarget_layerDiffers;
	public static String StagingTarget_noId;
	public static String StagingTarget_replaced;
	public static String StagingTarget_restKept;
	public static String StagingTarget_same;
	public static String StagingTarget_sameBytes;
	public static String StagingTarget_sameLayer;
	public static String StagingTarget_twice;
	public static String Target_isFolder;
	public static String Target_noFolder;
	public static String Target_othersFolder;

	static {
		NLS.initializeMessages("org.saksi.core.formats.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
