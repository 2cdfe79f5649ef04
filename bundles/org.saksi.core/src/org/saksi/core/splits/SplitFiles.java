package org.saksi.core.splits;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;

/** An exporter whose files tell which part of a split each article is in, so that they can be checked, also after people have edited them. */
public interface SplitFiles {

	/** @return whether the file or folder looks like one that this exporter writes */
	boolean reads(Path file) throws IOException;

	/**
	 * Counts the leaks from what the file says.
	 *
	 * @throws CorpusException                                        if it is damaged, or says nothing of articles and parts
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	LeakReport leaks(Path file, IProgressMonitor monitor) throws CorpusException, IOException;
}
