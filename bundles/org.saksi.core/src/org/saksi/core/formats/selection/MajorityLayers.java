package org.saksi.core.formats.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusWrapper;
import org.saksi.core.formats.selection.majority.MajorityLayer;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;

/**
 * One layer an article: what more than half of its chosen layers of status done or adjudicated agree on, as
 * {@code org.saksi.core.formats.selection.majority} says. Its annotator is {@value #ANNOTATOR}, or that with a number where
 * somebody is called so. Utterances name the claims of the majority layer where there is one for a claim, else what they named.
 */
public final class MajorityLayers extends CorpusWrapper {

	/** The annotator of the layers, unless somebody has that name. */
	public static final String ANNOTATOR = "majority";

	/** How many layers are kept, since exporters ask for a layer several times in a row. */
	private static final int KEPT = 16;

	private final ChosenLayers chosen;
	private final SchemeIndex scheme;
	private final String annotator;
	private final Corpus record;
	private final Map<String, MajorityLayer> latest = new LinkedHashMap<>(KEPT, 0.75f, true);

	/**
	 * Counts the votes of {@code chosen} when a layer is asked for.
	 *
	 * @throws CorpusException if a layer that an utterance names cannot be read
	 */
	public MajorityLayers(ChosenLayers chosen) throws CorpusException {
		super(chosen);
		this.chosen = chosen;
		scheme = new SchemeIndex(chosen.scheme());
		annotator = freeName();
		record = record();
	}

	private String freeName() {
		Set<String> taken = new HashSet<>();
		chosen.corpus().getAnnotators().stream().map(Identified::getId).forEach(taken::add);
		chosen.articleIds().forEach(id -> taken.addAll(chosen.everybody(id)));
		String name = ANNOTATOR;
		for (int i = 2; taken.contains(name); i++) {
			name = ANNOTATOR + '-' + i;
		}
		return name;
	}

	private Corpus record() throws CorpusException {
		Corpus copy = EcoreUtil.copy(chosen.corpus());
		Annotator entry = CorpusFactory.eINSTANCE.createAnnotator();
		entry.setId(annotator);
		entry.setName(annotator);
		copy.getAnnotators().add(entry);
		Set<String> articles = new HashSet<>(chosen.articleIds());
		for (Utterance utterance : copy.getUtterances()) {
			Set<String> claims = new LinkedHashSet<>();
			for (String claim : utterance.getClaims()) {
				claims.add(counterpart(claim, articles));
			}
			utterance.getClaims().clear();
			utterance.getClaims().addAll(claims);
		}
		return copy;
	}

	/** The claim of the majority layer for {@code article/annotator/claim}, or what is given. */
	private String counterpart(String claim, Set<String> articles) throws CorpusException {
		int end = claim.lastIndexOf('/');
		int middle = end < 0 ? -1 : claim.lastIndexOf('/', end - 1);
		String article = middle < 0 ? null : claim.substring(0, middle);
		MajorityLayer majority = article == null || !articles.contains(article) ? null : majority(article);
		Mark counterpart = majority == null ? null : majority.counterpart(claim.substring(middle + 1, end), claim.substring(end + 1));
		return counterpart == null ? claim : article + '/' + annotator + '/' + counterpart.getId();
	}

	/**
	 * The annotators whose layers vote on an article.
	 *
	 * @throws CorpusException if the status of a layer cannot be read
	 */
	public List<String> voters(String articleId) throws CorpusException {
		List<String> voters = new ArrayList<>();
		for (String each : chosen.chosen(articleId)) {
			LayerStatus status = chosen.status(articleId, each);
			if (status == LayerStatus.DONE || status == LayerStatus.ADJUDICATED) {
				voters.add(each);
			}
		}
		return voters;
	}

	/** @return the majority layer, or {@code null} if nobody votes */
	private synchronized MajorityLayer majority(String articleId) throws CorpusException {
		MajorityLayer known = latest.get(articleId);
		if (known != null) {
			return known;
		}
		List<Layer> layers = new ArrayList<>();
		for (String voter : voters(articleId)) {
			Layer layer = chosen.layer(articleId, voter);
			if (layer != null) {
				layers.add(layer);
			}
		}
		if (layers.isEmpty()) {
			return null;
		}
		MajorityLayer made = MajorityLayer.of(layers, scheme, registries(), annotator);
		latest.put(articleId, made);
		if (latest.size() > KEPT) {
			latest.remove(latest.keySet().iterator().next());
		}
		return made;
	}

	@Override
	public Corpus corpus() {
		return record;
	}

	/** The one annotator, or none if nobody votes; the one too if a status cannot be read, so that reading the layer says why. */
	@Override
	public List<String> annotators(String articleId) {
		try {
			return voters(articleId).isEmpty() ? List.of() : List.of(annotator);
		} catch (CorpusException e) {
			return List.of(annotator);
		}
	}

	@Override
	public Layer layer(String articleId, String name) throws CorpusException {
		MajorityLayer majority = annotator.equals(name) ? majority(articleId) : null;
		return majority == null ? null : majority.layer();
	}
}
