package org.saksi.core.store;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people see. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.saksi.core.store.messages", Messages.class); //$NON-NLS-1$
	}

	// sorted as in the properties files
	public static String Batch_dirty;
	public static String Batch_failed;
	public static String Batch_open;
	public static String Batch_task;
	public static String CorpusStore_cannotRead;
	public static String CorpusStore_cannotWrite;
	public static String CorpusStore_folderUsed;
	public static String CorpusStore_noArticle;
	public static String CorpusStore_noCorpus;
	public static String CorpusStore_noId;
	public static String CorpusStore_otherId;
	public static String CorpusStore_otherUuid;
	public static String CorpusStore_scanTask;

	private Messages() {
	}
}
