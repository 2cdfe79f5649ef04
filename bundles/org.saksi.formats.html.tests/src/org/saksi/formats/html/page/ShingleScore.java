package org.saksi.formats.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The score of the article extraction benchmark: of each page, precision and recall of the multiset of 4-word shingles;
 * both averaged over the pages; F1 of the averages.
 */
public final class ShingleScore {

	private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
	private static final int SIZE = 4;

	private double precision;
	private double recall;
	private int pages;

	/** Adds a page; @return its F1 */
	public double add(String predicted, String expected) {
		Map<String, Integer> wanted = new HashMap<>();
		List<String> truth = shingles(expected);
		truth.forEach(shingle -> wanted.merge(shingle, 1, Integer::sum));
		List<String> found = shingles(predicted);
		int same = 0;
		for (String shingle : found) {
			if (wanted.merge(shingle, -1, Integer::sum) >= 0) {
				same++;
			}
		}
		double p = found.isEmpty() ? 0 : (double) same / found.size();
		double r = truth.isEmpty() ? 1 : (double) same / truth.size();
		precision += p;
		recall += r;
		pages++;
		return p + r == 0 ? 0 : 2 * p * r / (p + r);
	}

	/** @return mean precision, 0 to 1 */
	public double precision() {
		return precision / pages;
	}

	/** @return mean recall, 0 to 1 */
	public double recall() {
		return recall / pages;
	}

	/** @return F1 of the means, 0 to 1 */
	public double f1() {
		return 2 * precision() * recall() / (precision() + recall());
	}

	private static List<String> shingles(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		List<String> shingles = new ArrayList<>();
		for (int i = 0; i < Math.max(1, words.size() - SIZE + 1); i++) {
			shingles.add(String.join(" ", words.subList(i, Math.min(words.size(), i + SIZE))));
		}
		return shingles;
	}
}
