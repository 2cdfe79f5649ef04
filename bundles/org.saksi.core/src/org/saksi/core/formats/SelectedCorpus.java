package org.saksi.core.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.Scheme;

/**
 * The part of a corpus that an export asks for. Articles that are not named are left out. Layers of other annotators and statuses are left out, and where such a choice
 * is made, articles that have no layer left too; the corpus record names only articles that are left. Marks outside of the
 * chosen zones are left out, see {@link ZoneFilter}. Everything that is changed is a copy.
 */
public final class SelectedCorpus implements CorpusView {

	private final CorpusView base;
	private final ExportRequest request;
	private final List<String> ids;
	private final Corpus record;

	/** @throws CorpusException if the status of a layer cannot be read */
	public SelectedCorpus(CorpusView base, ExportRequest request) throws CorpusException {
		this.base = base;
		this.request = request;
		ids = choosesLayers() ? articlesWithLayers() : chosen(base.articleIds());
		record = ids.size() == base.articleIds().size() ? base.corpus() : reduced(base.corpus(), new HashSet<>(ids));
	}

	private List<String> chosen(List<String> all) {
		Set<String> wanted = request.articles();
		return wanted.isEmpty() ? all : all.stream().filter(wanted::contains).toList();
	}

	private boolean choosesLayers() {
		return !request.annotators().isEmpty() || !request.statuses().isEmpty();
	}

	private List<String> articlesWithLayers() throws CorpusException {
		List<String> kept = new ArrayList<>();
		for (String id : chosen(base.articleIds())) {
			if (!annotators(id, base.annotators(id)).isEmpty()) {
				kept.add(id);
			}
		}
		return List.copyOf(kept);
	}

	private List<String> annotators(String id, List<String> all) throws CorpusException {
		List<String> kept = new ArrayList<>();
		for (String annotator : all) {
			boolean named = request.annotators().isEmpty() || request.annotators().contains(annotator);
			if (named && (request.statuses().isEmpty() || request.statuses().contains(status(id, annotator)))) {
				kept.add(annotator);
			}
		}
		return kept;
	}

	private LayerStatus status(String id, String annotator) throws CorpusException {
		if (base instanceof CorpusStore store) {
			LayerSummary summary = store.summary(id).layer(annotator);
			if (summary != null) {
				return summary.status();
			}
		}
		Layer layer = base.layer(id, annotator);
		return layer == null ? null : layer.getStatus();
	}

	private static Corpus reduced(Corpus corpus, Set<String> kept) {
		Corpus copy = EcoreUtil.copy(corpus);
		copy.getStories().forEach(story -> story.getArticles().retainAll(kept));
		copy.getStories().removeIf(story -> story.getArticles().isEmpty());
		copy.getUtterances().forEach(utterance -> utterance.getClaims().removeIf(claim -> !kept.contains(articleOf(claim))));
		copy.getUtterances().removeIf(utterance -> utterance.getClaims().isEmpty());
		copy.getSplits().forEach(split -> split.getArticles().retainAll(kept));
		copy.getSplits().removeIf(split -> split.getArticles().isEmpty());
		copy.getAssignments().removeIf(assignment -> !kept.contains(assignment.getArticle()));
		return copy;
	}

	/** The article of {@code article/annotator/claim}. */
	private static String articleOf(String claim) {
		int end = claim.lastIndexOf('/');
		int middle = end < 0 ? -1 : claim.lastIndexOf('/', end - 1);
		return middle < 0 ? claim : claim.substring(0, middle);
	}

	@Override
	public Corpus corpus() {
		return record;
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
		return ids;
	}

	@Override
	public Article article(String id) throws CorpusException {
		return base.article(id);
	}

	/** The chosen annotators; one whose status cannot be read stays in, so that reading the layer says why. */
	@Override
	public List<String> annotators(String articleId) {
		List<String> all = base.annotators(articleId);
		try {
			return choosesLayers() ? List.copyOf(annotators(articleId, all)) : all;
		} catch (CorpusException e) {
			return all;
		}
	}

	@Override
	public Layer layer(String articleId, String annotator) throws CorpusException {
		boolean named = request.annotators().isEmpty() || request.annotators().contains(annotator);
		Layer layer = named ? base.layer(articleId, annotator) : null;
		if (layer == null || !request.statuses().isEmpty() && !request.statuses().contains(layer.getStatus())) {
			return null;
		}
		if (request.zones().isEmpty()) {
			return layer;
		}
		Layer copy = EcoreUtil.copy(layer);
		new ZoneFilter(new ArticleText(base.article(articleId)), request.zones()).filter(copy);
		return copy;
	}
}
