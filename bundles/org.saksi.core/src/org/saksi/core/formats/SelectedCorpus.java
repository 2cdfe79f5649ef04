package org.saksi.core.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.CorpusWrapper;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.selection.ArticleFilter;
import org.saksi.core.formats.selection.ChosenLayers;
import org.saksi.core.formats.selection.MajorityLayers;
import org.saksi.core.formats.selection.TagFilter;
import org.saksi.core.formats.selection.ZoneFilter;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;

/**
 * The part of a corpus that an export asks for. Articles that are not named or that the filter does not choose are left out.
 * Layers that are not chosen are left out, see {@link ChosenLayers} and {@link MajorityLayers}; where annotators, statuses or
 * layers are chosen at all, articles that have no such layer are left out too. The corpus record names only articles that are left. Marks
 * outside of the chosen zones and without the chosen tags are left out, see {@link ZoneFilter} and {@link TagFilter}.
 * Everything that is changed is a copy.
 */
public final class SelectedCorpus extends CorpusWrapper {

	private final ExportRequest request;
	private final List<String> ids;
	private final Corpus record;

	/** @throws CorpusException if an article, or the status of a layer, cannot be read */
	public SelectedCorpus(CorpusView base, ExportRequest request) throws CorpusException {
		super(layers(base, request));
		this.request = request;
		List<String> articles = new ArticleFilter(base, request).articles();
		ids = choosesLayers() ? withLayers(articles) : articles;
		Corpus whole = base().corpus();
		record = ids.size() == base.articleIds().size() ? whole : reduced(whole, new HashSet<>(ids));
	}

	private static CorpusView layers(CorpusView base, ExportRequest request) throws CorpusException {
		ChosenLayers chosen = new ChosenLayers(base, request);
		return request.layers() == Layers.MAJORITY ? new MajorityLayers(chosen) : chosen;
	}

	private boolean choosesLayers() {
		return !request.annotators().isEmpty() || !request.statuses().isEmpty() || request.layers() != Layers.ALL;
	}

	private List<String> withLayers(List<String> articles) throws CorpusException {
		List<String> kept = new ArrayList<>();
		for (String id : articles) {
			List<String> annotators = base() instanceof MajorityLayers majority ? majority.voters(id)
					: ((ChosenLayers) base()).chosen(id);
			if (!annotators.isEmpty()) {
				kept.add(id);
			}
		}
		return List.copyOf(kept);
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
	public List<String> articleIds() {
		return ids;
	}

	@Override
	public Layer layer(String articleId, String annotator) throws CorpusException {
		Layer layer = base().layer(articleId, annotator);
		if (layer == null || request.zones().isEmpty() && request.filter().tags().isEmpty()) {
			return layer;
		}
		Layer copy = EcoreUtil.copy(layer);
		if (!request.zones().isEmpty()) {
			new ZoneFilter(new ArticleText(base().article(articleId)), request.zones()).filter(copy);
		}
		if (!request.filter().tags().isEmpty()) {
			new TagFilter(new SchemeIndex(scheme()), request.filter().tags()).filter(copy);
		}
		return copy;
	}
}
