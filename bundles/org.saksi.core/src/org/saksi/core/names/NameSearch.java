package org.saksi.core.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds entries by what is typed of their names, best first: the whole name, words of it, its beginning, beginnings of its
 * words, a name within what is typed (<i>Presiden Rusia Vladimir Putin</i>), letters inside of it, initials, letters in their
 * order, words in common. Case, diacritics, punctuation, the clitic <i>-nya</i> and titles do not matter. A name counts a little more than an
 * alias; of equals the one that was given first comes first.
 *
 * <p>Names are prepared once, so that a search takes a few milliseconds with 10,000 entries.
 *
 * @param <T> what has names
 */
public final class NameSearch<T> {

	private static final int ALIAS = 5;
	private static final int READING = 2;

	/**
	 * An entry that fits.
	 *
	 * @param fits whether it is what was typed, not just something with words in common
	 */
	public record Match<T>(T entry, int score, boolean fits) {
	}

	private record Entry<T>(T entry, List<List<String>> names) {
	}

	private final List<Entry<T>> entries = new ArrayList<>();

	/**
	 * Prepares entries.
	 *
	 * @param names the names of an entry, that which counts most first; {@code null} among them is passed over
	 */
	public NameSearch(Collection<? extends T> all, Function<? super T, List<String>> names) {
		for (T entry : all) {
			Set<List<String>> words = new LinkedHashSet<>();
			for (String name : names.apply(entry)) {
				words.add(Words.of(name));
			}
			words.addAll(words.stream().map(Words::withoutTitles).toList());
			entries.add(new Entry<>(entry, List.copyOf(words)));
		}
	}

	/**
	 * Searches.
	 *
	 * @param typed what is typed; without a word in it all entries fit, in their order
	 * @param most  how many to return at most
	 */
	public List<Match<T>> find(String typed, int most) {
		List<List<String>> readings = Words.readings(typed);
		if (readings.get(0).isEmpty()) {
			return entries.stream().limit(most).map(e -> new Match<>(e.entry(), 0, true)).toList();
		}
		List<Match<T>> found = new ArrayList<>();
		for (Entry<T> entry : entries) {
			int score = score(readings, entry.names());
			if (score > 0) {
				found.add(new Match<>(entry.entry(), score, score >= NameMatch.FITS - ALIAS - READING * 2));
			}
		}
		found.sort(Comparator.comparingInt((Match<T> m) -> m.score()).reversed());
		return List.copyOf(found.subList(0, Math.min(most, found.size())));
	}

	private static int score(List<List<String>> readings, List<List<String>> names) {
		int best = 0;
		for (int r = 0; r < readings.size(); r++) {
			for (int n = 0; n < names.size(); n++) {
				int score = NameMatch.score(readings.get(r), names.get(n));
				if (score > 0) {
					best = Math.max(best, score - r * READING - (n > 0 ? ALIAS : 0));
				}
			}
		}
		return best;
	}
}
