package org.saksi.core.formats.preview;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;

/**
 * What an {@link org.saksi.core.formats.Exporter} implements too if it writes tables: it shows their first rows without
 * writing a file. Of an exporter that does not, people see the first lines of the files that it writes.
 */
public interface Previewable {

	/**
	 * Shows what would be written.
	 *
	 * @param corpus a small part of what would be exported
	 * @param rows   how many rows of each sheet are wanted at most
	 * @return the sheets in their order
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	List<SheetPreview> preview(CorpusView corpus, ExportRequest request, int rows, IProgressMonitor monitor)
			throws CorpusException, IOException;
}
