package org.saksi.core.corrections;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.Importer;

/**
 * An importer whose files hold no articles but corrections of what the corpus has. They are not staged with articles: the
 * workbench shows them, the command line makes those that nothing speaks against.
 */
public interface CorrectionImporter extends Importer {

	/**
	 * Finds what differs.
	 *
	 * @param corpus    as it is saved
	 * @param annotator who corrects: nobody else's registry gets new entries, and what this annotator may not do is refused;
	 *                  {@code null} is the command line, which may do everything
	 * @throws CorpusException                                   if nothing of the file can be used
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	CorrectionList corrections(ImportSource source, CorpusView corpus, String annotator, IProgressMonitor monitor)
			throws CorpusException, IOException;

	/** There are no articles: corrections are not read so. */
	@Override
	default void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor) throws CorpusException {
		throw new CorpusException(Messages.CorrectionImporter_noArticles, source.path(), 0, null);
	}
}
