package org.saksi.core.names;

import java.util.List;

/** How well a name fits what is typed. */
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
		return score(new Prepared(typed), new Prepared(name));
	}

	/** @return the higher the better, 0 where it does not fit */
	static int score(Prepared typed, Prepared name) {
		String t = typed.joined();
		String n = name.joined();
		if (t.isEmpty() || n.isEmpty()) {
			return 0;
		}
		if (typed.lettersAreIn(name)) {
			int score = containing(typed, name, t, n);
			if (score > 0) {
				return score;
			}
		}
		if (n.length() >= SHORTEST_COMMON && typed.containsAll(name)) {
			return NAME_WITHIN + part(n.length(), t.length());
		}
		if (typed.lettersAreIn(name)) {
			int score = letters(typed, name, t, n);
			if (score > 0) {
				return score;
			}
		}
		return typed.size() < 2 && name.size() < 2 ? 0 : common(typed, name);
	}

	/** Where all that is typed stands in the name, by words. */
	private static int containing(Prepared typed, Prepared name, String t, String n) {
		if (t.equals(n)) {
			return EXACT;
		}
		if (name.containsAll(typed)) {
			return WHOLE_WORDS + part(t.length(), n.length());
		}
		if (n.startsWith(t)) {
			return BEGINS + part(t.length(), n.length());
		}
		return wordsBegin(typed, name) ? WORDS_BEGIN + part(t.length(), n.length()) : 0;
	}

	/** Where all that is typed stands in the name, by letters. */
	private static int letters(Prepared typed, Prepared name, String t, String n) {
		if (t.length() > 1 && n.contains(t)) {
			return INSIDE + part(t.length(), n.length());
		}
		String letters = typed.letters();
		if (letters.length() > 1 && name.initials().startsWith(letters)) {
			return INITIALS + part(t.length(), n.length());
		}
		return letters.length() > 2 && isInOrder(letters, n) ? IN_ORDER + part(t.length(), n.length()) : 0;
	}

	private static int part(int of, int all) {
		return (int) (Math.min(1.0, (double) of / all) * STEP);
	}

	/** Whether each typed word begins another word of the name. */
	private static boolean wordsBegin(Prepared typed, Prepared name) {
		if (typed.size() > name.size() || name.size() > Long.SIZE) {
			return false;
		}
		long used = 0;
		for (int t = 0; t < typed.size(); t++) {
			boolean found = false;
			for (int i = 0; i < name.size() && !found; i++) {
				if ((used >>> i & 1) == 0 && name.word(i).startsWith(typed.word(t))) {
					used |= 1L << i;
					found = true;
				}
			}
			if (!found) {
				return false;
			}
		}
		return true;
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
	private static int common(Prepared typed, Prepared name) {
		int shared = typed.sharedLetters(name, SHORTEST_COMMON);
		if (shared == 0) {
			return 0;
		}
		double dice = 2.0 * shared / (typed.distinctLetters() + name.distinctLetters());
		return typed.size() >= SENTENCE && dice < LEAST_COMMON ? 0 : IN_COMMON + (int) (dice * STEP);
	}
}
