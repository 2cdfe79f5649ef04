package org.saksi.core.splits;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Stance;

/**
 * What the parts of a split should have the same share of: articles, then media and stances. Weights are such that the media
 * together, and the stances together, count as much as the articles do half.
 */
final class Strata {

	private static final String MEDIUM = "medium";
	private static final String STANCE = "stance";
	private static final double ARTICLES = 2;

	private final Map<String, Map<String, Integer>> byArticle = new HashMap<>();
	private final Map<String, Integer> totals = new TreeMap<>();
	private final Map<String, Integer> kinds = new HashMap<>();

	/** Takes note of an article and its stances. */
	void add(CorpusView corpus, SchemeIndex scheme, Article article) throws CorpusException {
		Map<String, Integer> counts = new TreeMap<>();
		if (article.getMetadata() != null && article.getMetadata().getMedium() != null) {
			counts.put(MEDIUM + ':' + article.getMetadata().getMedium(), 1);
		}
		for (String annotator : corpus.annotators(article.getId())) {
			Layer layer = corpus.layer(article.getId(), annotator);
			for (Stance stance : layer == null ? List.<Stance>of() : layer.getStances()) {
				String polarity = scheme.meaning(stance, "polarity");
				if (polarity != null) {
					counts.merge(STANCE + ':' + polarity, 1, Integer::sum);
				}
			}
		}
		byArticle.put(article.getId(), counts);
		counts.forEach((label, count) -> {
			if (totals.merge(label, count, Integer::sum) == count) {
				kinds.merge(kind(label), 1, Integer::sum);
			}
		});
	}

	private static String kind(String label) {
		return label.substring(0, label.indexOf(':'));
	}

	/** Begins to fill parts. */
	Filling filling(double[] shares, int articles) {
		return new Filling(shares, articles);
	}

	/** What is in the parts so far. */
	final class Filling {

		private final double[] shares;
		private final int articles;
		private final int[] sizes;
		private final Map<String, int[]> counts = new HashMap<>();

		private Filling(double[] shares, int articles) {
			this.shares = shares;
			this.articles = articles;
			sizes = new int[shares.length];
		}

		/** @return number of articles in each part */
		int[] sizes() {
			return sizes;
		}

		/**
		 * How much further from its shares a part would be with a group in it: the change of the sum of the squared
		 * differences, each over what there is in all.
		 */
		double cost(Collection<String> group, int part) {
			double cost = ARTICLES * change(group.size(), sizes[part], shares[part], articles);
			for (Map.Entry<String, Integer> each : labels(group).entrySet()) {
				int[] there = counts.get(each.getKey());
				cost += change(each.getValue(), there == null ? 0 : there[part], shares[part], totals.get(each.getKey()))
						/ kinds.get(kind(each.getKey()));
			}
			return cost;
		}

		private static double change(int added, int there, double share, int total) {
			return added * (added + 2 * (there - share * total)) / total;
		}

		/** Puts a group into a part. */
		void put(Collection<String> group, int part) {
			sizes[part] += group.size();
			labels(group).forEach((label, count) -> counts.computeIfAbsent(label, key -> new int[shares.length])[part] += count);
		}
	}

	private Map<String, Integer> labels(Collection<String> group) {
		if (group.size() == 1) {
			return byArticle.getOrDefault(group.iterator().next(), Map.of());
		}
		Map<String, Integer> sum = new LinkedHashMap<>();
		for (String article : group) {
			byArticle.getOrDefault(article, Map.of()).forEach((label, count) -> sum.merge(label, count, Integer::sum));
		}
		return sum;
	}
}
