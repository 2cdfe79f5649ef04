package org.saksi.formats.office.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each value of one attribute occurs, in all and in each part of the split. */
final class Distribution {

	/**
	 * A value.
	 *
	 * @param type      mark type; {@code article} for what is said of whole articles
	 * @param attribute the attribute
	 * @param value     the value
	 * @param n         how often it occurs
	 * @param total     how often any value of the attribute occurs
	 * @param marks     number of marks, or articles, that could have one
	 * @param parts     how often it occurs in the parts of the split, in their order
	 */
	record Count(String type, String attribute, String value, int n, int total, int marks, int[] parts) {

		/** @return the share of the value, 0 to 1; {@code null} where none occurs */
		Double share() {
			return total == 0 ? null : Math.round(1e6 * n / total) / 1e6;
		}
	}

	private final String type;
	private final String attribute;
	private final List<String> parts;
	private final boolean byFrequency;
	private final List<String> order;
	private final Map<String, int[]> counts = new TreeMap<>();
	private int marks;

	/**
	 * A distribution.
	 *
	 * @param values      what is listed first, though it may not occur
	 * @param byFrequency whether other values are listed by how often they occur, the most frequent first; else by name
	 * @param parts       names of the parts of the split
	 */
	Distribution(String type, String attribute, List<String> values, boolean byFrequency, List<String> parts) {
		this.type = type;
		this.attribute = attribute;
		this.parts = parts;
		this.byFrequency = byFrequency;
		order = new ArrayList<>(values);
	}

	String type() {
		return type;
	}

	String attribute() {
		return attribute;
	}

	/** Counts something that could have a value. */
	void mark() {
		marks++;
	}

	/** Counts a value; {@code part} may be {@code null}. */
	void add(String value, String part) {
		int[] found = counts.computeIfAbsent(value, key -> new int[parts.size() + 1]);
		found[parts.size()]++;
		int at = part == null ? -1 : parts.indexOf(part);
		if (at >= 0) {
			found[at]++;
		}
	}

	/** @return whether anything could have a value */
	boolean isUsed() {
		return marks > 0;
	}

	/** @return the values in their order */
	List<Count> counts() {
		List<String> values = new ArrayList<>(order);
		List<String> others = new ArrayList<>(counts.keySet());
		others.removeAll(order);
		if (byFrequency) {
			others.sort((a, b) -> counts.get(b)[parts.size()] - counts.get(a)[parts.size()]); // stable: by name where equal
		}
		values.addAll(others);
		int total = counts.values().stream().mapToInt(found -> found[parts.size()]).sum();
		List<Count> rows = new ArrayList<>();
		for (String value : values) {
			int[] found = counts.getOrDefault(value, new int[parts.size() + 1]);
			rows.add(new Count(type, attribute, value, found[parts.size()], total, marks, java.util.Arrays.copyOf(found, parts.size())));
		}
		return rows;
	}
}
