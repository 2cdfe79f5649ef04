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
	public static String FormatRegistry_option;
	public static String FormatRegistry_otherType;
	public static String ImportService_brokenFormat;
	public static String ImportService_empty;
	public static String ImportService_failed;
	public static String ImportService_memory;
	public static String ImportService_noFormat;
	public static String ImportService_task;
	public static String ImportService_unknown;
	public static String InputFiles_corpus;
	public static String InputFiles_missing;
	public static String InputFiles_noFile;
	public static String Target_isFolder;
	public static String Target_noFolder;
	public static String Target_othersFolder;

	static {
		NLS.initializeMessages("org.saksi.core.formats.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
