package org.saksi.core.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a name, prepared so that comparing it takes next to nothing. Immutable. */
final class Prepared {

	private final String[] words;
	private final String joined;
	private final String initials;
	private final String letters;
	private final long mask;
	private final Set<String> set;
	private final int distinctLetters;

	/** @param words as {@link Words} makes them */
	Prepared(List<String> words) {
		this.words = words.toArray(String[]::new);
		joined = String.join(" ", words);
		letters = String.join("", words);
		StringBuilder first = new StringBuilder();
		words.forEach(word -> first.appendCodePoint(word.codePointAt(0)));
		initials = first.toString();
		mask = mask(letters);
		set = words.size() > 1 ? new HashSet<>(words) : Set.copyOf(words);
		distinctLetters = set.stream().mapToInt(String::length).sum();
	}

	/** A bit for each letter from a to z and each digit, one for all else. */
	private static long mask(String letters) {
		long mask = 0;
		for (int i = 0; i < letters.length(); i++) {
			char c = letters.charAt(i);
			mask |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 36);
		}
		return mask;
	}

	int size() {
		return words.length;
	}

	String word(int i) {
		return words[i];
	}

	String joined() {
		return joined;
	}

	/** The words without spaces. */
	String letters() {
		return letters;
	}

	/** The first letters of the words. */
	String initials() {
		return initials;
	}

	int distinctLetters() {
		return distinctLetters;
	}

	/** Whether the other one has every letter of this one, in any order. */
	boolean lettersAreIn(Prepared other) {
		return (mask & ~other.mask) == 0;
	}

	/** Whether all words of the other one are words of this one. */
	boolean containsAll(Prepared other) {
		for (String word : other.words) {
			if (!set.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The letters of the distinct words that both have and that are not shorter than {@code shortest}. */
	int sharedLetters(Prepared other, int shortest) {
		int shared = 0;
		for (String word : other.set) {
			if (word.length() >= shortest && set.contains(word)) {
				shared += word.length();
			}
		}
		return shared;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Prepared that && that.joined.equals(joined);
	}

	@Override
	public int hashCode() {
		return joined.hashCode();
	}
}
