package org.saksi.core.splits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;

/**
 * Finds articles whose texts are nearly the same: reprints, updates, copies with small edits. Texts are compared by their
 * shingles of {@value #SHINGLE} words, in lower case and without punctuation, of the body; what a site
 * prints around all its articles does not count, and headlines, which editors rewrite, do not.
 *
 * <p>The Jaccard similarity of two sets of shingles is estimated by MinHash (Broder 1997) with {@value #HASHES} hashes, whose
 * standard error at one half is 0.044; candidates come from {@value #BANDS} bands (locality-sensitive hashing), which find a pair of
 * similarity 0.5 with a probability of 0.87 and one of 0.7 with 0.9998. From {@link #THRESHOLD} on two articles are tied.
 * That is below the 0.8 from which people speak of duplicates, on purpose: a split must not leak what was edited a bit more,
 * while independent reports on one event share less than 0.04 of their shingles.
 *
 * <p>The same texts in the same order give the same result on every machine.
 */
final class NearDuplicates {

	/** Words in a shingle. */
	static final int SHINGLE = 5;
	/** Estimated Jaccard similarity from which two texts are nearly the same. */
	static final double THRESHOLD = 0.5;

	private static final int HASHES = 128;
	private static final int BANDS = 32;
	private static final int ROWS = HASHES / BANDS;
	/** So many texts of a bucket are compared with a new one; more would only be more of the same. */
	private static final int COMPARED = 64;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
	private static final String BODY = "body";

	/** A pair that is nearly the same, and how similar it is, 0 to 1. */
	record Pair(String first, String second, double similarity) {
	}

	private record Text(String id, int[] signature) {
	}

	private final List<Map<Long, List<Text>>> buckets = new ArrayList<>();
	private final List<Pair> pairs = new ArrayList<>();

	NearDuplicates() {
		for (int band = 0; band < BANDS; band++) {
			buckets.add(new HashMap<>());
		}
	}

	/** Compares a text with those before. */
	void add(String id, CharSequence read) {
		int[] signature = signature(words(read));
		if (signature == null) {
			return;
		}
		Text text = new Text(id, signature);
		Map<Text, Boolean> compared = new HashMap<>();
		for (int band = 0; band < BANDS; band++) {
			List<Text> bucket = buckets.get(band).computeIfAbsent(key(signature, band), key -> new ArrayList<>(1));
			for (Text other : bucket) {
				double similarity = compared.putIfAbsent(other, true) == null ? similarity(other.signature(), signature) : 0;
				if (similarity >= THRESHOLD) {
					pairs.add(new Pair(other.id(), text.id(), similarity));
				}
			}
			if (bucket.size() < COMPARED) {
				bucket.add(text);
			}
		}
	}

	/** @return the pairs that were found: each article of a cluster is in at least one with an earlier one */
	List<Pair> pairs() {
		return pairs;
	}

	/** The body zones of an article, a line break after each; empty where it has none. */
	static CharSequence body(Article article, String text) {
		StringBuilder read = new StringBuilder();
		for (Zone zone : article.getZones()) {
			if (BODY.equals(zone.getKind()) && zone.getStart() >= 0 && zone.getEnd() <= text.length()) {
				read.append(text, zone.getStart(), zone.getEnd()).append('\n');
			}
		}
		return read;
	}

	private static List<String> words(CharSequence read) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(read);
		while (matcher.find()) {
			words.add(matcher.group().toLowerCase(Locale.ROOT));
		}
		return words;
	}

	/** The least hashes of the shingles; {@code null} for a text too short to have one. */
	static int[] signature(List<String> words) {
		if (words.size() < SHINGLE) {
			return null;
		}
		long[] each = words.stream().mapToLong(NearDuplicates::hash).toArray();
		int[] least = new int[HASHES];
		Arrays.fill(least, Integer.MAX_VALUE);
		for (int i = 0; i + SHINGLE <= each.length; i++) {
			long shingle = 0;
			for (int j = i; j < i + SHINGLE; j++) {
				shingle = mix(shingle + each[j]);
			}
			for (int h = 0; h < HASHES; h++) {
				int value = (int) (mix(shingle ^ h * 0x9E3779B97F4A7C15L) >>> 33);
				least[h] = Math.min(least[h], value);
			}
		}
		return least;
	}

	/** The share of hashes that are the same: an estimate of the Jaccard similarity, 0 to 1. */
	static double similarity(int[] a, int[] b) {
		int same = 0;
		for (int i = 0; i < HASHES; i++) {
			same += a[i] == b[i] ? 1 : 0;
		}
		return same / (double) HASHES;
	}

	private static long key(int[] signature, int band) {
		long key = band;
		for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
			key = mix(key * 31 + signature[row]);
		}
		return key;
	}

	private static long hash(String word) {
		long hash = 0xCBF29CE484222325L;
		for (int i = 0; i < word.length(); i++) {
			hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
		}
		return hash;
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
	private static long mix(long z) {
		long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
		return x ^ x >>> 31;
	}
}
