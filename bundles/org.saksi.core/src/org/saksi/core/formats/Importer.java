package org.saksi.core.formats;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;

/**
 * Reads articles and marks of one format. Contributed by the extension point {@code org.saksi.core.formats}; needs a public
 * constructor without arguments and keeps no state between calls.
 */
public interface Importer {

	/**
	 * How sure this importer is that it can read the source, from its name and the first bytes alone.
	 *
	 * @return 0 (not mine) to 100 (certain)
	 */
	int detect(ImportSource source) throws IOException;

	/**
	 * Reads the source and hands every article to the target as soon as it is complete. What is wrong with one article or
	 * line goes to the report of the target, and reading goes on; only what makes the whole source useless is thrown.
	 *
	 * @throws CorpusException                                   if nothing of the source can be used
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException;
}
