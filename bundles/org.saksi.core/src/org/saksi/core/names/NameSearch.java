package org.saksi.core.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds entries by what is typed of their names, best first: the whole name, words of it, its beginning, beginnings of its
 * words, a name within what is typed (<i>Presiden Rusia Vladimir Putin</i>), letters inside of it, initials, letters in their
 * order, words in common. Case, diacritics, punctuation, the clitic <i>-nya</i> and titles do not matter. A name counts a little more than an
 * alias; of equals the one that was given first comes first.
 *
 * <p>Names are prepared once, so that a search takes a few milliseconds with 50,000 entries. Safe for several threads.
 *
 * @param <T> what has names
 */
public final class NameSearch<T> {

	private static final int ALIAS = 5;
	private static final int READING = 2;
	/** How much an entry that was used lately gains, but never as much as a better kind of match is worth. */
	private static final int LATELY = 60;
	private static final int KINDS = 100;

	/**
	 * An entry that fits.
	 *
	 * @param fits whether it is what was typed, not just something with words in common
	 */
	public record Match<T>(T entry, int score, boolean fits) {
	}

	/** @param plain how many of the names are as they are spelled; the others are without titles */
	private record Entry<T>(T entry, List<String> spelled, List<Prepared> names, int plain) {
	}

	private record Ranked<T>(Match<T> match, int lately, int order) {
	}

	private final Function<? super T, List<String>> names;
	private volatile List<Entry<T>> entries = List.of();

	/**
	 * Prepares entries.
	 *
	 * @param names the names of an entry, that which counts most first; {@code null} among them is passed over
	 */
	public NameSearch(Collection<? extends T> all, Function<? super T, List<String>> names) {
		this.names = names;
		update(all);
	}

	/** Takes over what entries there are now and how they are spelled; prepares only what is new. */
	public synchronized void update(Collection<? extends T> all) {
		if (isUpToDate(all)) {
			return;
		}
		Map<T, Entry<T>> known = new IdentityHashMap<>(entries.size() * 2);
		entries.forEach(entry -> known.put(entry.entry(), entry));
		List<Entry<T>> now = new ArrayList<>(all.size());
		for (T each : all) {
			Entry<T> entry = known.get(each);
			List<String> spelled = names.apply(each);
			now.add(entry != null && entry.spelled().equals(spelled) ? entry : prepared(each, spelled));
		}
		entries = now;
	}

	private boolean isUpToDate(Collection<? extends T> all) {
		List<Entry<T>> now = entries;
		if (now.size() != all.size()) {
			return false;
		}
		int i = 0;
		for (T each : all) {
			Entry<T> entry = now.get(i++);
			if (entry.entry() != each || !entry.spelled().equals(names.apply(each))) {
				return false;
			}
		}
		return true;
	}

	private static <T> Entry<T> prepared(T entry, List<String> spelled) {
		Set<List<String>> words = new LinkedHashSet<>();
		spelled.forEach(name -> words.add(Words.of(name)));
		int plain = words.size();
		words.addAll(words.stream().map(Words::withoutTitles).toList());
		return new Entry<>(entry, new ArrayList<>(spelled), words.stream().map(Prepared::new).toList(), plain);
	}

	/**
	 * Searches.
	 *
	 * @param typed what is typed; without a word in it all entries fit, in their order
	 * @param most  how many to return at most
	 */
	public List<Match<T>> find(String typed, int most) {
		return find(typed, most, Map.of());
	}

	/**
	 * Searches.
	 *
	 * @param typed  what is typed; without a word in it all entries fit, those used lately first
	 * @param most   how many to return at most
	 * @param lately entries that come first among those that fit as well as they do, with their rank
	 */
	public List<Match<T>> find(String typed, int most, Map<? super T, Integer> lately) {
		List<Prepared> readings = Words.readings(typed).stream().map(Prepared::new).toList();
		boolean all = readings.get(0).size() == 0;
		Comparator<Ranked<T>> best = Comparator.comparingInt((Ranked<T> each) -> each.match().score()).reversed()
				.thenComparingInt(Ranked::lately).thenComparingInt(Ranked::order);
		PriorityQueue<Ranked<T>> found = new PriorityQueue<>(best.reversed());
		int order = 0;
		for (Entry<T> entry : entries) {
			int score = all ? 0 : score(readings, entry.names());
			order++;
			if (all || score > 0) {
				Integer rank = lately.isEmpty() ? null : lately.get(entry.entry());
				int counted = score > 0 && rank != null ? Math.min(score + LATELY, score / KINDS * KINDS + KINDS - 1) : score;
				if (rank == null && found.size() == most && counted <= found.peek().match().score()) {
					continue; // of equals, those that were given first are there already
				}
				boolean fits = all || score >= NameMatch.FITS - ALIAS - READING * 2;
				found.add(new Ranked<>(new Match<>(entry.entry(), counted, fits), rank == null ? Integer.MAX_VALUE : rank, order));
				if (found.size() > most) {
					found.poll();
				}
			}
		}
		return found.stream().sorted(best).map(Ranked::match).toList();
	}

	/**
	 * The entries that are called so, whatever case, diacritics and punctuation; those whose first name it is before the others.
	 *
	 * @param name an empty one is nobody's
	 */
	public List<T> called(String name) {
		String key = new Prepared(Words.of(name)).joined();
		List<T> first = new ArrayList<>();
		List<T> others = new ArrayList<>();
		for (Entry<T> entry : key.isEmpty() ? List.<Entry<T>>of() : entries) {
			for (int i = 0; i < entry.plain(); i++) {
				if (entry.names().get(i).joined().equals(key)) {
					(i == 0 ? first : others).add(entry.entry());
					break;
				}
			}
		}
		first.addAll(others);
		return first;
	}

	/** @return the entries that have all words of a text, but for titles around them, among those of one of their names; at most {@code most} */
	public List<T> withWords(String text, int most) {
		List<Prepared> readings = Words.readings(text).stream().filter(words -> !words.isEmpty()).map(Prepared::new).toList();
		List<T> found = new ArrayList<>();
		for (Entry<T> entry : entries) {
			if (found.size() == most) {
				break;
			}
			if (entry.names().stream().anyMatch(name -> readings.stream()
					.anyMatch(reading -> reading.lettersAreIn(name) && name.containsAll(reading)))) {
				found.add(entry.entry());
			}
		}
		return found;
	}

	private static int score(List<Prepared> readings, List<Prepared> names) {
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
