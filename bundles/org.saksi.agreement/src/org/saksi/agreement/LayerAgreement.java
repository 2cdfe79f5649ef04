package org.saksi.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.ArticleText.Sentence;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.ValueType;

/**
 * How far the annotators of a corpus agree, article by article. Only layers that are done are compared: what is open is not finished,
 * and an adjudicated layer is a decision on others, not an observation of its own.
 *
 * <ul>
 * <li>Sentences of headline, subheads and body: whether a claim, and a check-worthy one, touches them.
 * <li>Marks of one unit at the same place: their tags and truth values. Attributions are compared where agents and places of the claims are
 * the same, stances where holder and target are. A value that was not set is missing, not a category.
 * <li>Places, by pairs of annotators.
 * </ul>
 */
public final class LayerAgreement {

	private static final String SENTENCE = "sentence";
	private static final String SPAN = "span";

	private record Subject(String unit, String attribute) implements Comparable<Subject> {
		@Override
		public int compareTo(Subject other) {
			int byUnit = unit.compareTo(other.unit);
			return byUnit != 0 ? byUnit : attribute.compareTo(other.attribute);
		}
	}

	private record Pair(String unit, String one, String other) {
	}

	/** Ratings of whoever rated, gathered until all annotators are known. */
	private static final class Ratings {
		private final Map<Map<String, String>, Integer> counts = new HashMap<>();
		private final Set<String> annotators = new TreeSet<>();
		private int articles;
		private String last;

		void add(String article, Map<String, String> ratings) {
			if (ratings.size() > 1) {
				counts.merge(ratings, 1, Integer::sum);
				annotators.addAll(ratings.keySet());
				articles += article.equals(last) ? 0 : 1;
				last = article;
			}
		}
	}

	private static final class Places {
		private final SpanMatch match = new SpanMatch();
		private int articles;
	}

	private final SchemeIndex scheme;
	private final Registries registries;
	private final Map<Subject, Ratings> ratings = new TreeMap<>();
	private final Map<Pair, Places> places = new HashMap<>();
	private final Set<String> annotators = new TreeSet<>();
	private int articles;

	/** A comparison of no articles yet; {@code registries} resolves merged agents and canonical claims. */
	public LayerAgreement(SchemeIndex scheme, Registries registries) {
		this.scheme = scheme;
		this.registries = registries;
	}

	/** Compares the layers of an article that are done; fewer than two say nothing. */
	public void add(String article, ArticleText text, Collection<Layer> layers) {
		Map<String, LayerMarks> done = new TreeMap<>();
		for (Layer layer : layers) {
			if (layer.getStatus() == LayerStatus.DONE) {
				done.put(layer.getAnnotator(), new LayerMarks(layer, text, scheme, registries));
			}
		}
		if (done.size() < 2) {
			return;
		}
		articles++;
		annotators.addAll(done.keySet());
		addSentences(article, text, done);
		addAttributes(article, done);
		addPlaces(done);
	}

	/** @return number of articles with two layers or more that are done */
	public int articles() {
		return articles;
	}

	/** @return who was compared, by id */
	public List<String> annotators() {
		return List.copyOf(annotators);
	}

	private void addSentences(String article, ArticleText text, Map<String, LayerMarks> done) {
		for (Sentence sentence : LayerMarks.sentences(text)) {
			Map<String, String> claimed = new TreeMap<>();
			Map<String, String> worthy = new TreeMap<>();
			done.forEach((annotator, marks) -> {
				claimed.put(annotator, String.valueOf(marks.isClaimed(sentence)));
				worthy.put(annotator, String.valueOf(marks.isCheckWorthy(sentence)));
			});
			ratings(SENTENCE, "has_claim").add(article, claimed);
			ratings(SENTENCE, "check_worthy").add(article, worthy);
		}
	}

	private void addAttributes(String article, Map<String, LayerMarks> done) {
		Map<Subject, Map<String, Map<String, String>>> values = new TreeMap<>();
		done.forEach((annotator, layer) -> layer.marks().forEach((unit, marks) -> marks.forEach((key, mark) -> {
			for (AttributeType attribute : attributes(mark)) {
				String value = mark.getAttributes().get(attribute.getId());
				if (value != null) {
					values.computeIfAbsent(new Subject(unit, attribute.getId()), each -> new TreeMap<>())
							.computeIfAbsent(key, each -> new TreeMap<>()).put(annotator, value);
				}
			}
		})));
		values.forEach((subject, items) -> items.values().forEach(each -> ratings(subject.unit(), subject.attribute()).add(article, each)));
	}

	private List<AttributeType> attributes(Mark mark) {
		MarkType type = scheme.type(mark);
		return type == null ? List.of() : type.getAttributes().stream().filter(attribute -> !attribute.isMany()
				&& (attribute.getValueType() == ValueType.TAG || attribute.getValueType() == ValueType.BOOLEAN)).toList();
	}

	private Ratings ratings(String unit, String attribute) {
		return ratings.computeIfAbsent(new Subject(unit, attribute), key -> new Ratings());
	}

	private void addPlaces(Map<String, LayerMarks> done) {
		List<String> names = List.copyOf(done.keySet());
		for (int i = 0; i < names.size(); i++) {
			for (int j = i + 1; j < names.size(); j++) {
				LayerMarks one = done.get(names.get(i));
				LayerMarks other = done.get(names.get(j));
				Set<String> units = new LinkedHashSet<>(one.units());
				units.addAll(other.units());
				units.addAll(List.of("claim", "source", "cue"));
				for (String unit : units) {
					Places pair = places.computeIfAbsent(new Pair(unit, names.get(i), names.get(j)), key -> new Places());
					pair.match.add(one.spans(unit), other.spans(unit));
					pair.articles++;
				}
			}
		}
	}

	/** @return what was found so far: sentences, then places by pairs, then attributes; each by its ids */
	public List<AgreementResult> results() {
		List<AgreementResult> results = new ArrayList<>();
		ratings.forEach((subject, found) -> {
			if (subject.unit().equals(SENTENCE)) {
				results.add(alpha(subject, found));
			}
		});
		places.entrySet().stream().sorted((a, b) -> order(a.getKey()).compareTo(order(b.getKey()))).forEach(entry -> {
			add(results, entry.getKey(), entry.getValue(), "f1_exact", entry.getValue().match.exact());
			add(results, entry.getKey(), entry.getValue(), "f1_overlap", entry.getValue().match.overlap());
		});
		ratings.forEach((subject, found) -> {
			if (!subject.unit().equals(SENTENCE) && !found.counts.isEmpty()) {
				results.add(alpha(subject, found));
			}
		});
		return results;
	}

	private static String order(Pair pair) {
		return pair.unit() + '\n' + pair.one() + '\n' + pair.other();
	}

	private static void add(List<AgreementResult> results, Pair pair, Places places, String measure, OptionalDouble value) {
		results.add(new AgreementResult(pair.unit(), SPAN, measure, pair.one() + '|' + pair.other(), places.articles,
				places.match.spans(), value));
	}

	private static AgreementResult alpha(Subject subject, Ratings found) {
		List<String> names = List.copyOf(found.annotators);
		Coding coding = new Coding(Math.max(2, names.size()));
		found.counts.forEach((ratings, times) -> {
			String[] row = new String[Math.max(2, names.size())];
			for (int i = 0; i < names.size(); i++) {
				row[i] = ratings.get(names.get(i));
			}
			coding.addTimes(times, row);
		});
		return new AgreementResult(subject.unit(), subject.attribute(), "alpha_nominal", String.join("|", names), found.articles,
				coding.items(), coding.alpha());
	}
}
