package org.saksi.formats.office.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.saksi.formats.office.rows.ExportContext;

/**
 * Draws pairs of a canonical claim and an article that has nothing to do with it: one that neither mentions the claim nor
 * shares a story with an article that does. The draw depends on the seed and on the ids alone. Of the corpus, ids are held
 * and a number for each mention.
 */
public final class Negatives {

	/** An article that is unrelated to a canonical claim. */
	public record Pair(String canonical, String article) {
	}

	private final ExportContext export;
	private final int number;
	private final long seed;
	private final List<String> articles;
	private final Map<String, Integer> positions = new HashMap<>();
	private final Map<String, List<Integer>> mentions = new TreeMap<>();

	/** @param number how many for each canonical claim that is mentioned; fewer where there are not so many */
	public Negatives(ExportContext export, int number) {
		this.export = export;
		this.number = number;
		seed = Draw.seed(export.request());
		articles = export.view().articleIds();
		articles.forEach(id -> positions.put(id, positions.size()));
	}

	/** Takes note of an article that mentions a canonical claim. */
	public void mention(String canonical, String article) {
		mentions.computeIfAbsent(canonical, x -> new ArrayList<>()).add(positions.get(article));
	}

	/** @return the pairs, by canonical claim, then in the order of the articles */
	public List<Pair> draw() {
		List<Pair> pairs = new ArrayList<>();
		Map<String, List<Integer>> stories = stories();
		mentions.forEach((canonical, mentioned) -> {
			BitSet related = new BitSet();
			for (int position : mentioned) {
				related.set(position);
				export.stories(articles.get(position)).forEach(story -> stories.get(story).forEach(related::set));
			}
			drawn(related, Draw.random(seed, canonical)).stream().forEach(i -> pairs.add(new Pair(canonical, articles.get(i))));
		});
		return pairs;
	}

	/** @return the same pairs, in the order of the articles, then by canonical claim: so that each article is read once */
	public List<Pair> drawByArticle() {
		List<Pair> pairs = new ArrayList<>(draw());
		pairs.sort(Comparator.comparing((Pair pair) -> positions.get(pair.article())).thenComparing(Pair::canonical));
		return pairs;
	}

	private Map<String, List<Integer>> stories() {
		Map<String, List<Integer>> stories = new HashMap<>();
		for (String id : articles) {
			export.stories(id)
					.forEach(story -> stories.computeIfAbsent(story, x -> new ArrayList<>()).add(positions.get(id)));
		}
		return stories;
	}

	/** Floyd's way to draw some out of many: the n-th free one each, without making a list of them. */
	private BitSet drawn(BitSet related, Random random) {
		int free = articles.size() - related.cardinality();
		Set<Integer> chosen = new HashSet<>();
		for (int i = Math.max(0, free - number); i < free; i++) {
			int drawn = random.nextInt(i + 1);
			if (!chosen.add(drawn)) {
				chosen.add(i);
			}
		}
		BitSet result = new BitSet();
		int rank = 0;
		for (int i = related.nextClearBit(0); i < articles.size(); i = related.nextClearBit(i + 1)) {
			if (chosen.contains(rank++)) {
				result.set(i);
			}
		}
		return result;
	}
}
