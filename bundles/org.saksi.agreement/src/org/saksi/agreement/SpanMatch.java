package org.saksi.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.saksi.model.Segment;

/**
 * How far two annotators marked the same places: the F1 score of one's spans against the other's, which is the same in both directions. Sums
 * up over articles.
 */
public final class SpanMatch {

	private long spans;
	private long exact;
	private long overlapping;

	/** Compares the spans of two annotators in one text, each given by its segments. */
	public void add(Collection<List<Segment>> one, Collection<List<Segment>> other) {
		spans += one.size() + other.size();
		Map<List<Segment>, Integer> left = new HashMap<>();
		one.forEach(span -> left.merge(span, 1, Integer::sum));
		for (List<Segment> span : other) {
			Integer count = left.get(span);
			if (count != null && count > 0) {
				exact++;
				left.put(span, count - 1);
			}
		}
		overlapping += pairs(List.copyOf(one), List.copyOf(other));
	}

	/** @return number of spans of both annotators */
	public long spans() {
		return spans;
	}

	/** @return F1 of spans with the same segments, 0 to 1; empty where nobody marked anything */
	public OptionalDouble exact() {
		return f1(exact);
	}

	/** @return F1 of spans that share a character, each with at most one of the other's, as many as possible; 0 to 1 */
	public OptionalDouble overlap() {
		return f1(overlapping);
	}

	private OptionalDouble f1(long matches) {
		return spans == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * matches / spans);
	}

	/** The size of the largest matching, by augmenting paths (Kuhn 1955). */
	private static int pairs(List<List<Segment>> one, List<List<Segment>> other) {
		int[] partners = new int[other.size()];
		Arrays.fill(partners, -1);
		List<List<Integer>> near = new ArrayList<>();
		for (List<Segment> span : one) {
			List<Integer> found = new ArrayList<>();
			for (int i = 0; i < other.size(); i++) {
				if (overlap(span, other.get(i))) {
					found.add(i);
				}
			}
			near.add(found);
		}
		int pairs = 0;
		for (int i = 0; i < one.size(); i++) {
			pairs += augment(i, near, partners, new boolean[other.size()]) ? 1 : 0;
		}
		return pairs;
	}

	private static boolean augment(int span, List<List<Integer>> near, int[] partners, boolean[] tried) {
		for (int candidate : near.get(span)) {
			if (!tried[candidate]) {
				tried[candidate] = true;
				if (partners[candidate] < 0 || augment(partners[candidate], near, partners, tried)) {
					partners[candidate] = span;
					return true;
				}
			}
		}
		return false;
	}

	private static boolean overlap(List<Segment> one, List<Segment> other) {
		return one.stream().anyMatch(a -> other.stream().anyMatch(a::overlaps));
	}
}
