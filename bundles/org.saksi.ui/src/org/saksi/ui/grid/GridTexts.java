package org.saksi.ui.grid;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.saksi.ui.grid.parts.CellFilter;

/** Texts of a grid as they are drawn, spoken and copied. */
final class GridTexts {

	/** What is drawn of a text, in UTF-16 code units: more is never visible. */
	private static final int DRAWN = 400;

	private GridTexts() {
	}

	/** @return a text on one line, cut where nobody would see the rest */
	static String line(String text) {
		String start = text.length() > DRAWN ? text.substring(0, DRAWN) : text;
		return start.indexOf('\n') < 0 && start.indexOf('\t') < 0 && start.indexOf('\r') < 0 ? start
				: start.replaceAll("[\\r\\n\\t]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return what heads a group */
	static String group(Group group) {
		return group.text().isEmpty() ? Messages.Grid_noGroup : line(group.text());
	}

	/** @return a filter as it is shown */
	static String filter(GridColumn<?> column, String typed) {
		List<String> values = column.choices() == null ? List.of() : CellFilter.values(typed);
		return values.isEmpty() ? typed
				: String.join(", ", values.stream().map(value -> value.isEmpty() ? Messages.Grid_noGroup : value).toList()); //$NON-NLS-1$
	}

	/**
	 * Rows as tab-separated lines; a cell that holds a tab, a line break or a quotation mark is put in quotation marks, as
	 * spreadsheets read it.
	 *
	 * @param header whether the first line names the columns
	 */
	static <T> String tsv(List<GridColumn<T>> columns, List<T> rows, boolean header, BooleanSupplier cancelled) {
		StringBuilder all = new StringBuilder();
		if (header) {
			for (int i = 0; i < columns.size(); i++) {
				all.append(i == 0 ? "" : "\t").append(cell(columns.get(i).label())); //$NON-NLS-1$ //$NON-NLS-2$
			}
			all.append('\n');
		}
		for (T row : rows) {
			if (cancelled.getAsBoolean()) {
				break;
			}
			for (int i = 0; i < columns.size(); i++) {
				all.append(i == 0 ? "" : "\t").append(cell(columns.get(i).text(row))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			all.append('\n');
		}
		return all.toString();
	}

	private static String cell(String text) {
		boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return a row in words, for people who hear it */
	static <T> String spoken(List<GridColumn<T>> columns, T row) {
		return String.join(", ", columns.stream().filter(column -> !column.text(row).isEmpty()) //$NON-NLS-1$
				.map(column -> column.label() + ' ' + line(column.text(row))).toList());
	}
}
