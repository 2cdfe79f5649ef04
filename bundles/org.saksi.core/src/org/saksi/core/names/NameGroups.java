package org.saksi.core.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds entries that may be one: the same name but for case, diacritics, titles and <i>-nya</i>; a name that is part of just one
 * longer name (<i>Putin</i>, <i>Vladimir Putin</i>); initials (<i>PBB</i>, <i>Perserikatan Bangsa-Bangsa</i>); a slip of the pen in a
 * long word. It compares only entries that share a word, the first letters of one, or initials, so that 10,000 entries take
 * well under a second.
 *
 * @param <T> what has names
 */
public final class NameGroups<T> {

	private static final int SHORTEST_WORD = 3;
	private static final int LEAST_INITIALS = 3;
	private static final int SHORTEST_SLIP = 6;
	private static final int STEM = 4;
	/** A word that so many entries share tells nothing. */
	private static final int MOST_SHARED = 60;

	private final Map<T, Set<List<String>>> names = new LinkedHashMap<>();
	private final Map<T, T> parents = new HashMap<>();

	/**
	 * Prepares entries.
	 *
	 * @param of the names of an entry; {@code null} among them is passed over
	 */
	public NameGroups(Collection<? extends T> all, Function<? super T, List<String>> of) {
		for (T entry : all) {
			Set<List<String>> words = new LinkedHashSet<>();
			for (String name : of.apply(entry)) {
				if (name != null) {
					List<List<String>> readings = Words.readings(name);
					words.add(readings.get(readings.size() - 1));
				}
			}
			words.removeIf(List::isEmpty);
			names.put(entry, words);
		}
	}

	/** @return groups of two entries or more, the entries of a group in the order in which they were given */
	public List<List<T>> find() {
		Map<String, Set<T>> byKey = new HashMap<>();
		Map<String, Set<T>> byWord = new HashMap<>();
		Map<String, Set<T>> byInitials = new HashMap<>();
		names.forEach((entry, all) -> all.forEach(words -> {
			byKey.computeIfAbsent(String.join(" ", words), key -> new LinkedHashSet<>()).add(entry);
			words.stream().filter(word -> word.length() >= SHORTEST_WORD)
					.forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(entry));
			if (words.size() >= LEAST_INITIALS) {
				byInitials.computeIfAbsent(initials(words), key -> new LinkedHashSet<>()).add(entry);
			}
		}));
		byKey.values().forEach(this::join);
		byInitials.forEach((initials, entries) -> {
			if (entries.size() == 1 && byKey.containsKey(initials)) {
				join(entries.iterator().next(), byKey.get(initials).iterator().next());
			}
		});
		names.forEach((entry, all) -> all.forEach(words -> part(entry, words, byWord)));
		slips();
		return groups();
	}

	private static String initials(List<String> words) {
		StringBuilder initials = new StringBuilder();
		words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
		return initials.toString();
	}

	private void join(Set<T> same) {
		T first = null;
		for (T each : same) {
			if (first == null) {
				first = each;
			} else {
				join(first, each);
			}
		}
	}

	private void join(T one, T other) {
		T root = root(one);
		T another = root(other);
		if (root != another) {
			parents.put(another, root);
		}
	}

	private T root(T entry) {
		T at = entry;
		while (parents.containsKey(at)) {
			at = parents.get(at);
		}
		return at;
	}

	/** Joins a name with the one longer name that it is part of; of several, nobody knows which. */
	private void part(T entry, List<String> words, Map<String, Set<T>> byWord) {
		Set<T> longer = null;
		for (String word : words) {
			Set<T> sharing = byWord.get(word);
			if (sharing != null && (longer == null || sharing.size() < longer.size())) {
				longer = sharing;
			}
		}
		if (longer == null || longer.size() > MOST_SHARED) {
			return;
		}
		Set<T> found = new HashSet<>();
		for (T other : longer) {
			if (root(other) != root(entry) && names.get(other).stream()
					.anyMatch(name -> name.size() > words.size() && name.containsAll(words))) {
				found.add(root(other));
			}
		}
		if (found.size() == 1) {
			join(found.iterator().next(), entry);
		}
	}

	/** Joins names that differ by one letter of one long word. */
	private void slips() {
		Map<String, List<Map.Entry<T, String>>> byStem = new HashMap<>();
		names.forEach((entry, all) -> all.forEach(words -> {
			String name = String.join(" ", words);
			if (name.length() >= SHORTEST_SLIP) {
				byStem.computeIfAbsent(name.substring(0, STEM), key -> new ArrayList<>()).add(Map.entry(entry, name));
				byStem.computeIfAbsent("\u2026" + name.substring(name.length() - STEM), key -> new ArrayList<>())
						.add(Map.entry(entry, name));
			}
		}));
		for (List<Map.Entry<T, String>> near : byStem.values()) {
			for (int i = 0; i < near.size() && near.size() <= MOST_SHARED * 5; i++) {
				for (int k = i + 1; k < near.size(); k++) {
					if (differByOneLetter(near.get(i).getValue(), near.get(k).getValue())) {
						join(near.get(i).getKey(), near.get(k).getKey());
					}
				}
			}
		}
	}

	/** Whether one letter was changed, left out or put in; digits are never a slip. */
	static boolean differByOneLetter(String one, String other) {
		String shorter = one.length() <= other.length() ? one : other;
		String longer = shorter == one ? other : one;
		if (longer.length() - shorter.length() > 1 || one.equals(other)) {
			return false;
		}
		int at = 0;
		while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
			at++;
		}
		boolean same = shorter.length() == longer.length();
		boolean letters = Character.isLetter(longer.charAt(at)) && (!same || Character.isLetter(shorter.charAt(at)));
		return letters && shorter.substring(same ? at + 1 : at).equals(longer.substring(at + 1));
	}

	private List<List<T>> groups() {
		Map<T, List<T>> byRoot = new LinkedHashMap<>();
		names.keySet().forEach(entry -> byRoot.computeIfAbsent(root(entry), root -> new ArrayList<>()).add(entry));
		return byRoot.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
	}
}
