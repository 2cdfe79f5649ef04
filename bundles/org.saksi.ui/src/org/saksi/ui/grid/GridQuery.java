package org.saksi.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.saksi.ui.grid.parts.CellFilter;

/**
 * A question to a list of rows: which ones, in which order, under which groups. Has no user interface and keeps nothing.
 *
 * @param <T>       a row
 * @param rows      all
 * @param columns   all
 * @param searched  the columns in which {@code words} are looked for
 * @param state     filters, orders and group
 * @param where     what rows must be besides, or {@code null}
 * @param words     each must be in one of the searched columns
 * @param collapsed texts of groups whose rows are hidden
 */
record GridQuery<T>(List<T> rows, List<GridColumn<T>> columns, List<GridColumn<T>> searched, GridState state,
		Predicate<? super T> where, List<String> words, Set<String> collapsed) {

	private record ColumnFilter<T>(GridColumn<T> column, CellFilter filter) {
		boolean passes(T row) {
			return filter.matches(column.text(row), column.number(row));
		}
	}

	/**
	 * Answers it.
	 *
	 * @param cancelled is asked now and then
	 * @throws CancellationException if it says so
	 */
	Lines<T> run(BooleanSupplier cancelled) {
		List<T> passing = filter(cancelled);
		Comparator<T> order = order();
		if (order != null) {
			check(cancelled);
			passing.sort(order);
		}
		check(cancelled);
		GridColumn<T> by = column(state.group());
		return by == null ? new Lines<>(passing, passing) : group(passing, by);
	}

	private List<T> filter(BooleanSupplier cancelled) {
		List<ColumnFilter<T>> filters = new ArrayList<>();
		state.filters().forEach((id, typed) -> {
			GridColumn<T> column = column(id);
			CellFilter filter = CellFilter.parse(typed);
			if (column != null && !filter.isEmpty()) {
				filters.add(new ColumnFilter<>(column, filter));
			}
		});
		if (where == null && filters.isEmpty() && words.isEmpty()) {
			return new ArrayList<>(rows);
		}
		List<T> passing = new ArrayList<>();
		int seen = 0;
		for (T row : rows) {
			if ((++seen & 0xfff) == 0) {
				check(cancelled);
			}
			if ((where == null || where.test(row)) && passes(row, filters) && found(row)) {
				passing.add(row);
			}
		}
		return passing;
	}

	private boolean passes(T row, List<ColumnFilter<T>> filters) {
		for (ColumnFilter<T> each : filters) {
			if (!each.passes(row)) {
				return false;
			}
		}
		return true;
	}

	private boolean found(T row) {
		for (String word : words) {
			boolean found = false;
			for (int i = 0; i < searched.size() && !found; i++) {
				found = CellFilter.contains(searched.get(i).text(row), word);
			}
			if (!found) {
				return false;
			}
		}
		return true;
	}

	private static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** @return the order of rows, or {@code null} */
	private Comparator<T> order() {
		Comparator<T> order = null;
		for (GridState.Sort sort : state.sorts()) {
			GridColumn<T> column = column(sort.column());
			if (column != null) {
				Comparator<? super T> base = column.order();
				Comparator<T> next = sort.descending() ? (a, b) -> base.compare(b, a) : base::compare;
				order = order == null ? next : order.thenComparing(next);
			}
		}
		return order;
	}

	/** Rows keep their order within a group; groups have the order of their column, the empty one comes last. */
	private Lines<T> group(List<T> passing, GridColumn<T> by) {
		Map<String, List<T>> members = new HashMap<>();
		for (T row : passing) {
			members.computeIfAbsent(by.text(row), text -> new ArrayList<>()).add(row);
		}
		GridState.Sort sort = state.sort(by.id());
		Comparator<? super T> order = by.order();
		List<String> texts = new ArrayList<>(members.keySet());
		texts.sort((a, b) -> {
			if (a.isEmpty() || b.isEmpty()) {
				return Boolean.compare(a.isEmpty(), b.isEmpty());
			}
			int ascending = order.compare(members.get(a).get(0), members.get(b).get(0));
			int exact = ascending != 0 ? ascending : a.compareTo(b);
			return sort != null && sort.descending() ? -exact : exact;
		});
		List<T> ordered = new ArrayList<>(passing.size());
		List<Object> lines = new ArrayList<>(passing.size() + texts.size());
		for (String text : texts) {
			List<T> rowsOfGroup = members.get(text);
			boolean hidden = collapsed.contains(text);
			lines.add(new Group(text, rowsOfGroup.size(), hidden));
			ordered.addAll(rowsOfGroup);
			if (!hidden) {
				lines.addAll(rowsOfGroup);
			}
		}
		return new Lines<>(ordered, lines);
	}

	private GridColumn<T> column(String id) {
		for (GridColumn<T> column : columns) {
			if (column.id().equals(id)) {
				return column;
			}
		}
		return null;
	}
}
