package org.saksi.core.corpus;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/** A corpus that is another one; what is different is overridden. */
public abstract class CorpusWrapper implements CorpusView {

	private final CorpusView base;

	/** Shows {@code base}. */
	protected CorpusWrapper(CorpusView base) {
		this.base = base;
	}

	/** @return the corpus that this one shows */
	protected final CorpusView base() {
		return base;
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

	@Override
	public Article article(String id) throws CorpusException {
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
