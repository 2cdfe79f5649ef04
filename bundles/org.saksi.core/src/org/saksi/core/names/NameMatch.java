package org.saksi.core.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well a name fits what is typed. Both are lists of words as {@link Words} makes them. */
final class NameMatch {

	/** From here on the typed words are the name; below, the two only have words in common. */
	static final int FITS = 400;

	private static final int EXACT = 1100;
	private static final int WHOLE_WORDS = 1000;
	private static final int BEGINS = 900;
	private static final int WORDS_BEGIN = 800;
	private static final int NAME_WITHIN = 700;
	private static final int INSIDE = 600;
	private static final int INITIALS = 500;
	private static final int IN_ORDER = 400;
	private static final int IN_COMMON = 200;

	/** Room between two steps, for what a part of the letters says. */
	private static final int STEP = 99;
	/** Words of the typed text that must be common where it is as long as a sentence. */
	private static final double LEAST_COMMON = 0.2;
	private static final int SENTENCE = 5;
	private static final int SHORTEST_COMMON = 3;

	private NameMatch() {
	}

	/** @return the higher the better, 0 where it does not fit */
	static int score(List<String> typed, List<String> name) {
		String t = String.join(" ", typed);
		String n = String.join(" ", name);
		if (t.isEmpty() || n.isEmpty()) {
			return 0;
		}
		if (t.equals(n)) {
			return EXACT;
		}
		double part = Math.min(1.0, (double) t.length() / n.length());
		if (name.containsAll(typed)) {
			return WHOLE_WORDS + (int) (part * STEP);
		}
		if (n.startsWith(t)) {
			return BEGINS + (int) (part * STEP);
		}
		if (wordsBegin(typed, name)) {
			return WORDS_BEGIN + (int) (part * STEP);
		}
		if (typed.containsAll(name) && n.length() >= SHORTEST_COMMON) {
			return NAME_WITHIN + (int) ((double) n.length() / t.length() * STEP);
		}
		if (t.length() > 1 && n.contains(t)) {
			return INSIDE + (int) (part * STEP);
		}
		String letters = String.join("", typed);
		if (letters.length() > 1 && initials(name).startsWith(letters)) {
			return INITIALS + (int) (part * STEP);
		}
		if (letters.length() > 2 && isInOrder(letters, n)) {
			return IN_ORDER + (int) (part * STEP);
		}
		return common(typed, name);
	}

	/** Whether each typed word begins another word of the name. */
	private static boolean wordsBegin(List<String> typed, List<String> name) {
		if (typed.size() > name.size()) {
			return false;
		}
		Set<Integer> used = new HashSet<>();
		for (String word : typed) {
			boolean found = false;
			for (int i = 0; i < name.size() && !found; i++) {
				found = name.get(i).startsWith(word) && used.add(i);
			}
			if (!found) {
				return false;
			}
		}
		return true;
	}

	private static String initials(List<String> name) {
		StringBuilder initials = new StringBuilder();
		name.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
		return initials.toString();
	}

	private static boolean isInOrder(String letters, String name) {
		int at = 0;
		for (int i = 0; i < name.length() && at < letters.length(); i++) {
			if (name.charAt(i) == letters.charAt(at)) {
				at++;
			}
		}
		return at == letters.length();
	}

	/** Words in common, by their letters, as Dice's coefficient counts them. */
	private static int common(List<String> typed, List<String> name) {
		Set<String> shared = new HashSet<>(typed);
		shared.retainAll(new HashSet<>(name));
		shared.removeIf(word -> word.length() < SHORTEST_COMMON);
		double dice = 2.0 * letters(shared) / (letters(new HashSet<>(typed)) + letters(new HashSet<>(name)));
		if (shared.isEmpty() || typed.size() >= SENTENCE && dice < LEAST_COMMON) {
			return 0;
		}
		return IN_COMMON + (int) (dice * STEP);
	}

	private static int letters(Set<String> words) {
		return words.stream().mapToInt(String::length).sum();
	}
}
