package org.saksi.core.stats;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.stats.CorpusStatistics.AnnotatorStatistics;
import org.saksi.core.stats.CorpusStatistics.Use;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** Counts while articles and layers pass. */
final class StatisticsCounter {

	private final SchemeIndex scheme;
	private final Registries registries;
	private final NumericConflicts conflicts;
	private final Map<String, Integer> layersByStatus = statuses();
	private final Map<String, AnnotatorStatistics> annotators = new TreeMap<>();
	private final Map<String, Integer> marks = new LinkedHashMap<>();
	private final Map<String, Map<String, Integer>> tags = new LinkedHashMap<>();
	private final Map<String, Use> agents = new TreeMap<>();
	private final Map<String, Use> canonicalClaims = new TreeMap<>();
	private final Set<String> agentsHere = new HashSet<>();
	private final Set<String> canonicalsHere = new HashSet<>();
	private int articles;
	private int damaged;
	private long characters;

	StatisticsCounter(CorpusView view) {
		scheme = new SchemeIndex(view.scheme());
		registries = view.registries();
		conflicts = new NumericConflicts(registries);
		registries.agents().forEach(agent -> agents.put(agent.getId(), new Use(0, 0)));
		registries.canonicalClaims().forEach(claim -> canonicalClaims.put(claim.getId(), new Use(0, 0)));
		for (MarkType type : scheme.types()) {
			if (type.getBase().compareTo(Base.MARK) <= 0) {
				marks.put(type.getId(), 0);
			}
			for (AttributeType attribute : type.getAttributes()) {
				Map<String, Integer> counts = new LinkedHashMap<>();
				if (attribute.getValueType() == ValueType.BOOLEAN) {
					counts.put("true", 0);
					counts.put("false", 0);
				}
				for (Tag tag : attribute.getTags()) {
					counts.put(tag.getId(), 0);
				}
				if (!counts.isEmpty()) {
					tags.put(type.getId() + "." + attribute.getId(), counts);
				}
			}
		}
		registries.agents().forEach(agent -> count(scheme.type(Base.AGENT), "type", agent.getType()));
		registries.canonicalClaims().forEach(claim -> count(scheme.type(Base.CANONICAL_CLAIM), "kind", claim.getKind()));
		registries.claimLinks().forEach(link -> count(scheme.type(Base.CLAIM_LINK), "type", link.getType()));
	}

	private static Map<String, Integer> statuses() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (LayerStatus status : LayerStatus.values()) {
			counts.put(status.getLiteral(), 0);
		}
		return counts;
	}

	void addDamaged() {
		damaged++;
	}

	void add(Article article) {
		articles++;
		String text = TextVersions.current(article);
		characters += text.codePointCount(0, text.length());
		for (Zone zone : article.getZones()) {
			count(scheme.type(Base.ZONE), "kind", zone.getKind());
		}
	}

	void add(String articleId, String annotator, Layer layer) {
		layersByStatus.merge(layer.getStatus().getLiteral(), 1, Integer::sum);
		AnnotatorStatistics own = annotators.computeIfAbsent(annotator,
				name -> new AnnotatorStatistics(statuses(), new TreeMap<>()));
		own.layersByStatus().merge(layer.getStatus().getLiteral(), 1, Integer::sum);
		for (Mark mark : LayerMarks.all(layer)) {
			MarkType type = scheme.type(mark);
			String id = type != null ? type.getId() : mark.getType() != null ? mark.getType()
					: SchemeIndex.base(mark).getLiteral();
			marks.merge(id, 1, Integer::sum);
			own.marks().merge(id, 1, Integer::sum);
			mark.getAttributes().forEach(entry -> count(type, entry.getKey(), entry.getValue()));
		}
		for (Source source : layer.getSources()) {
			useAgent(source.getAgent());
		}
		layer.getAttributions().forEach(this::add);
		for (Claim claim : layer.getClaims()) {
			claim.getCanonical().forEach(this::useCanonical);
			conflicts.add(articleId, annotator, claim);
		}
	}

	private void add(Attribution attribution) {
		if (attribution.isWriter() && attribution.getSources().isEmpty()) {
			useAgent(Registries.WRITER);
		}
		for (ChainHop hop : attribution.getChain()) {
			count(scheme.type(Base.HOP), "role", hop.getRole());
			if (hop.getSource() == null) {
				useAgent(hop.getAgent());
			}
		}
	}

	private void count(MarkType type, String attributeId, String value) {
		AttributeType attribute = SchemeIndex.attribute(type, attributeId);
		Map<String, Integer> counts = attribute == null ? null : tags.get(type.getId() + "." + attributeId);
		if (counts == null || value == null) {
			return;
		}
		for (String single : attribute.isMany() ? AttributeValues.split(value) : List.of(value)) {
			counts.merge(single, 1, Integer::sum);
		}
	}

	private void useAgent(String id) {
		Agent agent = registries.agent(id);
		if (agent != null) {
			use(agents, agent.getId(), agentsHere);
		}
	}

	private void useCanonical(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		if (claim != null) {
			use(canonicalClaims, claim.getId(), canonicalsHere);
		}
	}

	private static void use(Map<String, Use> uses, String id, Set<String> here) {
		int article = here.add(id) ? 1 : 0;
		uses.merge(id, new Use(article, 1), (old, added) -> new Use(old.articles() + article, old.mentions() + 1));
	}

	/** All layers of an article have passed. */
	void endArticle() {
		agentsHere.clear();
		canonicalsHere.clear();
	}

	CorpusStatistics result() {
		return new CorpusStatistics(articles, damaged, characters, Collections.unmodifiableMap(layersByStatus),
				Collections.unmodifiableMap(annotators), Collections.unmodifiableMap(marks),
				Collections.unmodifiableMap(tags), Collections.unmodifiableMap(agents),
				Collections.unmodifiableMap(canonicalClaims), conflicts.conflicts());
	}
}
