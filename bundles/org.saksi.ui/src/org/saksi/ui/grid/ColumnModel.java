package org.saksi.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a grid as somebody has set them up: order, width, and which are shown. */
final class ColumnModel<T> {

	static final int LEAST_WIDTH = 24;
	private static final int LEAST_STRETCHED = 220;

	private List<GridColumn<T>> all = List.of();
	private List<GridColumn<T>> shown = List.of();
	private Map<String, Integer> widths = new LinkedHashMap<>();
	private boolean arranged;

	/** Takes the columns as the state has them; unknown ones of the state are left out. */
	void set(List<GridColumn<T>> columns, List<GridState.Column> state) {
		Map<String, GridColumn<T>> rest = new LinkedHashMap<>();
		columns.forEach(column -> rest.put(column.id(), column));
		List<GridColumn<T>> ordered = new ArrayList<>();
		List<GridColumn<T>> visible = new ArrayList<>();
		widths = new LinkedHashMap<>();
		for (GridState.Column each : state) {
			GridColumn<T> column = rest.remove(each.id());
			if (column != null) {
				ordered.add(column);
				if (each.shown()) {
					visible.add(column);
				}
				if (each.width() > 0) {
					widths.put(column.id(), each.width());
				}
			}
		}
		for (GridColumn<T> column : rest.values()) {
			ordered.add(column);
			if (column.isShownAtFirst()) {
				visible.add(column);
			}
		}
		if (visible.isEmpty() && !ordered.isEmpty()) {
			visible.add(ordered.get(0));
		}
		all = ordered;
		shown = visible;
		arranged = !state.isEmpty();
	}

	/** @return all, in their order */
	List<GridColumn<T>> all() {
		return all;
	}

	/** @return those that are shown, in their order: a position in the grid is one in this list */
	List<GridColumn<T>> shown() {
		return shown;
	}

	GridColumn<T> column(String id) {
		return all.stream().filter(column -> column.id().equals(id)).findFirst().orElse(null);
	}

	/** @return the columns for a {@link GridState}; none while they are as at first */
	List<GridState.Column> state() {
		return !arranged ? List.of() : all.stream().map(
				column -> new GridState.Column(column.id(), widths.getOrDefault(column.id(), 0), shown.contains(column))).toList();
	}

	/** Moves a shown column before another one, or to the end for {@code to == shown().size()}. */
	void move(int from, int to) {
		arranged = true;
		List<GridColumn<T>> visible = new ArrayList<>(shown);
		GridColumn<T> moved = visible.remove(from);
		int at = to > from ? to - 1 : to;
		visible.add(at, moved);
		List<GridColumn<T>> ordered = new ArrayList<>(all);
		ordered.remove(moved);
		ordered.add(at == 0 ? 0 : ordered.indexOf(visible.get(at - 1)) + 1, moved);
		all = ordered;
		shown = visible;
	}

	/** Hides a column; the last one stays. */
	void hide(int position) {
		if (shown.size() > 1) {
			arranged = true;
			List<GridColumn<T>> visible = new ArrayList<>(shown);
			visible.remove(position);
			shown = visible;
		}
	}

	/** Shows other columns in another order; widths stay. Both lists hold ids, the second of those in the first. */
	void arrange(List<String> order, List<String> visible) {
		set(all, order.stream()
				.map(id -> new GridState.Column(id, widths.getOrDefault(id, 0), visible.contains(id))).toList());
	}

	void setWidth(int position, int width) {
		arranged = true;
		widths.put(shown.get(position).id(), Math.max(LEAST_WIDTH, width));
	}

	/** @return the widths of the shown columns in a grid of that inner width, in points */
	int[] widths(int available) {
		int[] result = new int[shown.size()];
		int stretched = -1;
		int used = 0;
		for (int i = 0; i < result.length; i++) {
			GridColumn<T> column = shown.get(i);
			Integer own = widths.get(column.id());
			result[i] = own == null ? column.width() : own;
			if (own == null && column.isStretched()) {
				stretched = i;
			} else {
				used += result[i];
			}
		}
		if (stretched >= 0) {
			result[stretched] = Math.max(LEAST_STRETCHED, available - used);
		}
		return result;
	}
}
