package org.saksi.ui.grid;

import java.util.List;

/**
 * What a grid shows, as one result of filter, order and groups; never changes.
 *
 * @param <T>   a row
 * @param rows  all that pass the filters, in order, those of collapsed groups too
 * @param lines what is shown: rows, and a {@link Group} above those of each group
 */
record Lines<T>(List<T> rows, List<?> lines) {

	static <T> Lines<T> none() {
		return new Lines<>(List.of(), List.of());
	}

	int size() {
		return lines.size();
	}

	/** @return the row of a line; {@code null} for a group */
	@SuppressWarnings("unchecked")
	T row(int line) {
		Object at = lines.get(line);
		return at instanceof Group ? null : (T) at;
	}

	/** @return the group of a line; {@code null} for a row */
	Group group(int line) {
		return lines.get(line) instanceof Group group ? group : null;
	}

	/** @return the line of the group that a line belongs to, itself if it is one; -1 without groups */
	int groupLine(int line) {
		for (int i = line; i >= 0; i--) {
			if (lines.get(i) instanceof Group) {
				return i;
			}
		}
		return -1;
	}
}
