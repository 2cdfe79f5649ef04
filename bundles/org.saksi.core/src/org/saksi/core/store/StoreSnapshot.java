package org.saksi.core.store;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.Scheme;

/** What is in memory, copied; what is on disk, read when asked for. */
final class StoreSnapshot implements CorpusView {

	private final CorpusStore store;
	private final Corpus corpus;
	private final Scheme scheme;
	private final Registries registries;
	private final List<String> ids;

	StoreSnapshot(CorpusStore store) {
		this.store = store;
		corpus = EcoreUtil.copy(store.corpus());
		scheme = EcoreUtil.copy(store.scheme());
		List<Registry> copies = new ArrayList<>();
		store.registries().all().forEach(each -> copies.add(EcoreUtil.copy(each)));
		registries = new Registries(copies);
		ids = store.articleIds();
	}

	@Override
	public Corpus corpus() {
		return corpus;
	}

	@Override
	public Scheme scheme() {
		return scheme;
	}

	@Override
	public Registries registries() {
		return registries;
	}

	@Override
	public List<String> articleIds() {
		return ids;
	}

	@Override
	public Article article(String id) throws CorpusException {
		return store.article(id);
	}

	@Override
	public List<String> annotators(String articleId) {
		return store.annotators(articleId);
	}

	@Override
	public Layer layer(String articleId, String annotator) throws CorpusException {
		return store.layer(articleId, annotator);
	}
}
