package org.saksi.core.formats;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;

/**
 * Writes a corpus in one format. Contributed by the extension point {@code org.saksi.core.formats}; needs a public
 * constructor without arguments and keeps no state between calls.
 */
public interface Exporter {

	/**
	 * Writes the corpus. {@link ExportService} has validated and filtered it (layers, statuses, zones) and moves the result
	 * into place when this returns, so that a failed export leaves nothing.
	 *
	 * @param corpus the selected part of the corpus
	 * @param out    a file that does not exist; for formats of several files, a folder that exists and is empty
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException;
}
