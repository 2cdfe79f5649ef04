package org.saksi.core.formats.preview;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.CorpusWrapper;
import org.saksi.model.article.Article;

/** A corpus whose reading can be cancelled: each article that is asked for asks the monitor first. */
public final class WatchedCorpus extends CorpusWrapper {

	private final IProgressMonitor monitor;

	/** Reads {@code base} until {@code monitor} is cancelled. */
	public WatchedCorpus(CorpusView base, IProgressMonitor monitor) {
		super(base);
		this.monitor = monitor;
	}

	/** @throws OperationCanceledException if the monitor was cancelled */
	@Override
	public Article article(String id) throws CorpusException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return base().article(id);
	}
}
