package org.saksi.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How somebody has set up a grid: what is remembered between starts, and what a saved view is.
 *
 * @param columns in their order; columns that are not named come after them as they are at first
 * @param sorts   the first one counts most
 * @param filters of the filter row, by column
 * @param group   the column that rows are grouped by, or {@code null}
 */
public record GridState(List<Column> columns, List<Sort> sorts, Map<String, String> filters, String group) {

	/** As a grid is at first. */
	public static final GridState INITIAL = new GridState(List.of(), List.of(), Map.of(), null);

	/**
	 * A column as somebody set it up.
	 *
	 * @param id    of the column
	 * @param width in points; 0 for its first width
	 * @param shown whether it is shown
	 */
	public record Column(String id, int width, boolean shown) {
	}

	/**
	 * An order of rows.
	 *
	 * @param column     its id
	 * @param descending or ascending
	 */
	public record Sort(String column, boolean descending) {
	}

	/** Keeps unmodifiable copies; filters keep their order. */
	public GridState {
		columns = List.copyOf(columns);
		sorts = List.copyOf(sorts);
		filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
	}

	/** @return the same, with other columns */
	GridState withColumns(List<Column> other) {
		return new GridState(other, sorts, filters, group);
	}

	/** @return the same, with other orders */
	public GridState withSorts(List<Sort> other) {
		return new GridState(columns, other, filters, group);
	}

	/** @return the same, with other filters */
	public GridState withFilters(Map<String, String> other) {
		return new GridState(columns, sorts, other, group);
	}

	/** @return the same, with a filter of a column; {@code null} or an empty text for none */
	public GridState withFilter(String column, String filter) {
		Map<String, String> all = new LinkedHashMap<>(filters);
		if (filter == null || filter.isEmpty()) {
			all.remove(column);
		} else {
			all.put(column, filter);
		}
		return withFilters(all);
	}

	/** @return the same, grouped by a column, or {@code null} */
	public GridState withGroup(String column) {
		return new GridState(columns, sorts, filters, column);
	}

	/** @return the order by a column, or {@code null} */
	Sort sort(String column) {
		return sorts.stream().filter(sort -> sort.column.equals(column)).findFirst().orElse(null);
	}

	/** @return the state as text, for {@link #parse} */
	public String toMemento() {
		StringBuilder memento = new StringBuilder();
		for (Column column : columns) {
			line(memento, "column", column.id, Integer.toString(column.width), column.shown ? "shown" : "hidden"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		for (Sort sort : sorts) {
			line(memento, "sort", sort.column, sort.descending ? "descending" : "ascending"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		filters.forEach((column, filter) -> line(memento, "filter", column, filter)); //$NON-NLS-1$
		if (group != null) {
			line(memento, "group", group); //$NON-NLS-1$
		}
		return memento.toString();
	}

	private static void line(StringBuilder memento, String... parts) {
		for (int i = 0; i < parts.length; i++) {
			memento.append(i == 0 ? "" : "\t").append(escape(parts[i])); //$NON-NLS-1$ //$NON-NLS-2$
		}
		memento.append('\n');
	}

	/** @return the state that the text describes; what cannot be read is left out */
	public static GridState parse(String memento) {
		List<Column> columns = new ArrayList<>();
		List<Sort> sorts = new ArrayList<>();
		Map<String, String> filters = new LinkedHashMap<>();
		String group = null;
		for (String line : memento == null ? new String[0] : memento.split("\n")) { //$NON-NLS-1$
			String[] parts = line.split("\t", -1); //$NON-NLS-1$
			for (int i = 0; i < parts.length; i++) {
				parts[i] = unescape(parts[i]);
			}
			switch (parts[0] + parts.length) {
			case "column4" -> columns.add(new Column(parts[1], number(parts[2]), "shown".equals(parts[3]))); //$NON-NLS-1$ //$NON-NLS-2$
			case "sort3" -> sorts.add(new Sort(parts[1], "descending".equals(parts[2]))); //$NON-NLS-1$ //$NON-NLS-2$
			case "filter3" -> filters.put(parts[1], parts[2]); //$NON-NLS-1$
			case "group2" -> group = parts[1]; //$NON-NLS-1$
			default -> {
				// of another version
			}
			}
		}
		return new GridState(columns, sorts, filters, group);
	}

	private static int number(String digits) {
		try {
			return Math.max(0, Integer.parseInt(digits));
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				char next = text.charAt(++i);
				plain.append(switch (next) {
				case 't' -> '\t';
				case 'n' -> '\n';
				case 'r' -> '\r';
				default -> next;
				});
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}
