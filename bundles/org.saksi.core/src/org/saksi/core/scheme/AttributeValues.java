package org.saksi.core.scheme;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values of one attribute in the one string that a mark stores: joined by {@code |}, where a backslash escapes
 * {@code |} and itself. {@link #split} and {@link #join} are inverses; no value at all is no attribute.
 */
public final class AttributeValues {

	private AttributeValues() {
	}

	/** One string for the values. */
	public static String join(List<String> values) {
		return String.join("|", values.stream().map(v -> v.replace("\\", "\\\\").replace("|", "\\|")).toList());
	}

	/** The values of one string. */
	public static List<String> split(String joined) {
		List<String> values = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		for (int i = 0; i < joined.length(); i++) {
			char c = joined.charAt(i);
			if (c == '\\' && i + 1 < joined.length()) {
				value.append(joined.charAt(++i));
			} else if (c == '|') {
				values.add(value.toString());
				value.setLength(0);
			} else {
				value.append(c);
			}
		}
		values.add(value.toString());
		return values;
	}
}
