package org.saksi.formats.office.xlsx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
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
 * shares a story with an article that does. The draw depends on the seed and on the ids alone.
 */
final class Negatives {

	/** An article that is unrelated to a canonical claim. */
	record Pair(String canonical, String article) {
	}

	private final ExportContext export;
	private final int number;
	private final long seed;
	private final List<String> articles;
	private final Map<String, Integer> positions = new HashMap<>();
	private final Map<String, BitSet> mentions = new TreeMap<>();

	/** @param number how many for each canonical claim that is mentioned; fewer where there are not so many */
	Negatives(ExportContext export, int number, long seed) {
		this.export = export;
		this.number = number;
		this.seed = seed;
		articles = export.view().articleIds();
		articles.forEach(id -> positions.put(id, positions.size()));
	}

	/** Takes note of an article that mentions a canonical claim. */
	void mention(String canonical, String article) {
		mentions.computeIfAbsent(canonical, x -> new BitSet()).set(positions.get(article));
	}

	/** @return the pairs, by canonical claim, then in the order of the articles */
	List<Pair> draw() {
		List<Pair> pairs = new ArrayList<>();
		Map<String, BitSet> stories = stories();
		mentions.forEach((canonical, mentioned) -> {
			BitSet related = (BitSet) mentioned.clone();
			mentioned.stream().forEach(i -> export.stories(articles.get(i)).forEach(story -> related.or(stories.get(story))));
			drawn(related, random(canonical)).stream().forEach(i -> pairs.add(new Pair(canonical, articles.get(i))));
		});
		return pairs;
	}

	/** Like seeds would give like numbers, so a hash comes between. */
	private Random random(String canonical) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((seed + "\n" + canonical).getBytes(StandardCharsets.UTF_8));
			return new Random(ByteBuffer.wrap(hash).getLong());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	private Map<String, BitSet> stories() {
		Map<String, BitSet> stories = new HashMap<>();
		for (String id : articles) {
			export.stories(id)
					.forEach(story -> stories.computeIfAbsent(story, x -> new BitSet()).set(positions.get(id)));
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
