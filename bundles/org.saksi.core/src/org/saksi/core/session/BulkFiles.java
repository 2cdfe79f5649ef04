package org.saksi.core.session;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Files that are written together: a crash leaves all of them old or, after the next opening of the corpus, all new. */
public interface BulkFiles extends AutoCloseable {

	/** Keeps the bytes that a file, relative to the corpus, will have. Nobody sees them yet. */
	void put(String file, byte[] bytes) throws IOException;

	/**
	 * Puts all files in their places.
	 *
	 * @param before  done when all bytes are safe on disk and the old files still count
	 * @param size    number of files, for the progress
	 * @param monitor may cancel as long as the old files count
	 */
	void commit(Runnable before, int size, IProgressMonitor monitor) throws IOException;

	/** @return whether the new files count; after an error in {@link #commit} that came later, the next opening finishes it */
	boolean isCommitted();

	/** Forgets what was not committed. */
	@Override
	void close();
}
