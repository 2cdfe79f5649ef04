package org.saksi.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.scheme.Base;

/** What one annotator marked in an article, in a form that can be compared with that of others. */
final class LayerMarks {

	private static final Set<String> READ = Set.of("headline", "subhead", "body");

	private final SchemeIndex scheme;
	private final Registries registries;
	private final Map<String, Map<String, Mark>> marks = new LinkedHashMap<>();
	private final Map<String, List<List<Segment>>> spans = new LinkedHashMap<>();
	private final Map<Integer, Boolean> claimed = new HashMap<>();

	LayerMarks(Layer layer, ArticleText text, SchemeIndex scheme, Registries registries) {
		this.scheme = scheme;
		this.registries = registries;
		layer.getSources().forEach(this::addSpan);
		layer.getCues().forEach(this::addSpan);
		for (Claim claim : layer.getClaims()) {
			addSpan(claim);
			addSentences(claim, text);
		}
		layer.getMarks().forEach(this::addSpan);
		layer.getAttributions().forEach(attribution -> add("attribution", key(attribution), attribution));
		layer.getStances().forEach(stance -> add("stance", key(stance), stance));
	}

	/** @return the sentences that are compared: those of headline, subheads and body */
	static List<Sentence> sentences(ArticleText text) {
		return text.sentences().stream().filter(sentence -> READ.contains(sentence.kind())).toList();
	}

	/** @return unit to key to mark: marks of two annotators are about the same if unit and key are equal */
	Map<String, Map<String, Mark>> marks() {
		return marks;
	}

	/** @return the spans of a unit, by segments */
	List<List<Segment>> spans(String unit) {
		return spans.getOrDefault(unit, List.of());
	}

	/** @return the units with spans */
	Set<String> units() {
		return spans.keySet();
	}

	/** @return whether a claim touches the sentence */
	boolean isClaimed(Sentence sentence) {
		return claimed.containsKey(sentence.index());
	}

	/** @return whether a check-worthy claim touches the sentence */
	boolean isCheckWorthy(Sentence sentence) {
		return claimed.getOrDefault(sentence.index(), false);
	}

	/** The name of what a mark is compared with: its base, or its type where that is the scheme's own. */
	String unit(Mark mark) {
		return SchemeIndex.base(mark) == Base.MARK ? scheme.type(mark) == null ? mark.getType() : scheme.type(mark).getId()
				: SchemeIndex.base(mark).getLiteral();
	}

	private void addSpan(Mark mark) {
		String place = place(mark);
		if (place != null) {
			add(unit(mark), place, mark);
			spans.computeIfAbsent(unit(mark), key -> new ArrayList<>()).add(mark.getSpan().segments());
		}
	}

	private void add(String unit, String key, Mark mark) {
		if (key != null) {
			marks.computeIfAbsent(unit, each -> new LinkedHashMap<>()).putIfAbsent(key, mark);
		}
	}

	private void addSentences(Claim claim, ArticleText text) {
		if (place(claim) == null) {
			return;
		}
		boolean worthy = "true".equals(claim.getAttributes().get("check_worthy"));
		for (Segment segment : claim.getSpan().segments()) {
			for (Sentence sentence : text.sentences()) {
				if (sentence.place().overlaps(segment)) {
					claimed.merge(sentence.index(), worthy, Boolean::logicalOr);
				}
			}
		}
	}

	private static String place(Mark mark) {
		return mark == null || mark.getSpan() == null || mark.isLost() ? null
				: mark.getSpan().segments().stream().map(Segment::toString).collect(Collectors.joining("|"));
	}

	/** Attributions are about the same if they are to the same agents and about claims at the same places. */
	private String key(Attribution attribution) {
		String agents = attribution.getSources().stream().map(Source::getAgent).map(this::agent).sorted().collect(Collectors.joining("|"));
		String claims = attribution.getClaims().stream().map(LayerMarks::place).map(String::valueOf).sorted()
				.collect(Collectors.joining(" "));
		return claims.isEmpty() || claims.contains("null") ? null : agents + "\n" + claims;
	}

	/** Stances are about the same if holder and target are. */
	private String key(Stance stance) {
		String target = stance.getClaim() != null ? place(stance.getClaim())
				: stance.getCanonical() != null ? "canonical " + canonical(stance.getCanonical())
						: stance.getAgent() != null ? "agent " + agent(stance.getAgent()) : null;
		return target == null ? null : agent(stance.getHolder()) + "\n" + target;
	}

	private String agent(String id) {
		Agent agent = id == null ? null : registries.agent(id);
		return agent == null ? String.valueOf(id) : agent.getId();
	}

	private String canonical(String id) {
		CanonicalClaim claim = registries.canonicalClaim(id);
		return claim == null ? id : claim.getId();
	}
}
