package org.saksi.core.formats.selection.majority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Votes for values; {@code null} is the value of those who have none.
 *
 * @param <T> of the values
 */
final class Poll<T> {

	private static final class Count {
		private int all;
		private int adjudicated;
	}

	private final Comparator<T> ties;
	private final Map<T, Count> counts = new LinkedHashMap<>();

	/** @param ties which value comes first when nothing else decides */
	Poll(Comparator<T> ties) {
		this.ties = ties;
	}

	void vote(T value, Voter voter) {
		Count count = counts.computeIfAbsent(value, key -> new Count());
		count.all++;
		if (voter.isAdjudicated()) {
			count.adjudicated++;
		}
	}

	private Comparator<T> order() {
		return Comparator.comparing((T value) -> -counts.get(value).all).thenComparing(value -> -counts.get(value).adjudicated)
				.thenComparing(Comparator.nullsLast(ties));
	}

	/** @return what most voted for, ties resolved; {@code null} if that is to have none, or nobody voted */
	T winner() {
		List<T> ordered = new ArrayList<>(counts.keySet());
		ordered.sort(order());
		return ordered.isEmpty() ? null : ordered.get(0);
	}

	/** @return what more than half of {@code voters} voted for, the most voted first, ties resolved */
	List<T> overHalf(int voters) {
		List<T> found = new ArrayList<>();
		counts.forEach((value, count) -> {
			if (value != null && 2 * count.all > voters) {
				found.add(value);
			}
		});
		found.sort(order());
		return found;
	}
}
