package org.saksi.core.formats.staging;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	public static String RecordMerge_conflict;
	public static String RecordMerge_name;
	public static String SchemeMerge_attribute;
	public static String SchemeMerge_type;
	public static String StagingTarget_alsoThere;
	public static String StagingTarget_differs;
	public static String StagingTarget_idTaken;
	public static String StagingTarget_imported;
	public static String StagingTarget_kept;
	public static String StagingTarget_layerAdded;
	public static String StagingTarget_layerDiffers;
	public static String StagingTarget_lost;
	public static String StagingTarget_noId;
	public static String StagingTarget_replaced;
	public static String StagingTarget_restKept;
	public static String StagingTarget_same;
	public static String StagingTarget_sameBytes;
	public static String StagingTarget_sameLayer;
	public static String StagingTarget_twice;

	static {
		NLS.initializeMessages("org.saksi.core.formats.staging.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
