package org.saksi.core.formats.preview;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/** A corpus whose reading can be cancelled: each article that is asked for asks the monitor first. */
public final class WatchedCorpus implements CorpusView {

	private final CorpusView base;
	private final IProgressMonitor monitor;

	/** Reads {@code base} until {@code monitor} is cancelled. */
	public WatchedCorpus(CorpusView base, IProgressMonitor monitor) {
		this.base = base;
		this.monitor = monitor;
	}

	@Override
	public Corpus corpus() {
		return base.corpus();
	}

	@Override
	public Scheme scheme() {
		return base.scheme();
	}

	@Override
	public Registries registries() {
		return base.registries();
	}

	@Override
	public List<String> articleIds() {
		return base.articleIds();
	}

	/** @throws OperationCanceledException if the monitor was cancelled */
	@Override
	public Article article(String id) throws CorpusException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return base.article(id);
	}

	@Override
	public List<String> annotators(String articleId) {
		return base.annotators(articleId);
	}

	@Override
	public Layer layer(String articleId, String annotator) throws CorpusException {
		return base.layer(articleId, annotator);
	}
}
