package org.saksi.ui.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.saksi.ui.grid.parts.CellFilter;
import org.saksi.ui.grid.parts.ColumnsDialog;
import org.saksi.ui.grid.parts.EmptyNotice;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.Themes;

/**
 * A table of rows that somebody can filter, sort, group and copy, and whose columns they can choose; quick with a million
 * rows. Rows are objects of any kind with an id; columns are data. Keys: Enter opens, Left and Right close and open groups,
 * Alt+1 to Alt+9 sort by the first to ninth column (with Shift in addition to the order there is), Ctrl+Shift+F goes to the
 * filters, Ctrl+C copies. All methods are for the UI thread.
 *
 * <pre>
 * Grid&lt;Agent&gt; grid = new Grid&lt;&gt;(parent, "agents.table", Messages.Agents, Agent::getId);
 * grid.setColumns(List.of(GridColumn.text("name", Messages.Name, 200, Agent::getName).stretch(),
 * 		GridColumn.number("uses", Messages.Uses, 60, uses::of)));
 * grid.onOpen(agents -&gt; …);
 * grid.setRows(agents);
 * </pre>
 *
 * @param <T> a row
 */
public final class Grid<T> {

	private static final int LINE_SPACE = 8;

	private final Function<? super T, ?> rowId;
	private final NatTable table;
	private final GridLayers layers;
	private final GridPainter<T> painter;
	private final ColumnModel<T> columns = new ColumnModel<>();
	private final GridWorker<T> worker;
	private final GridSelection<T> selection;
	private final FilterEditor<T> filterEditor;
	private final EmptyNotice notice;
	private final Set<String> collapsed = new HashSet<>();
	private final List<Runnable> stateListeners = new ArrayList<>();
	private final List<Runnable> shownListeners = new ArrayList<>();
	private final Runnable themes = this::themeChanged;

	private List<T> rows = List.of();
	private Lines<T> lines = Lines.none();
	private GridState state = GridState.INITIAL;
	private Predicate<? super T> where;
	private List<String> words = List.of();
	private Consumer<? super List<T>> open = chosen -> { };
	private Collection<?> toSelect;

	/**
	 * Creates an empty grid without columns.
	 *
	 * @param id    of the control, for {@link WidgetIds}
	 * @param name  of the control, localized, for people who hear it
	 * @param rowId what tells a row from the others, and stays when the row is replaced by a newer object
	 */
	public Grid(Composite parent, String id, String name, Function<? super T, ?> rowId) {
		this.rowId = rowId;
		layers = new GridLayers(() -> columns.shown().size(), () -> lines.size(), this::moveColumn);
		painter = new GridPainter<>(columns, () -> lines, () -> state);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				layers.top, false);
		WidgetIds.set(table, id);
		table.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		worker = new GridWorker<>(table.getDisplay(), Messages.Grid_updating, this::show);
		selection = new GridSelection<>(this);
		filterEditor = new FilterEditor<>(this);
		notice = new EmptyNotice(table, this::clearFilters);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new GridLayers.Painting(painter));
		table.addConfiguration(new GridBindings<>(this));
		table.configure();
		layers.selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selection.changed();
			}
		});
		layers.data.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent resized) {
				resized.getColumnPositionRanges().forEach(range -> columnResized(range.start));
			}
		});
		new GridToolTip<>(this, painter);
		GridAccess.add(this, name);
		new HeaderMenu<>(this);
		table.addListener(SWT.Resize, event -> layout());
		table.addListener(SWT.Dispose, event -> {
			worker.stop();
			Themes.removeListener(themes);
		});
		Themes.addListener(themes);
		fontChanged();
		themeChanged();
	}

	/** @return the control, to be laid out */
	public NatTable control() {
		return table;
	}

	/** @return the selected rows, for a workbench part */
	public ISelectionProvider selectionProvider() {
		return selection;
	}

	/** Sets what Enter and a double click do with the selected rows. */
	public void onOpen(Consumer<? super List<T>> action) {
		open = action;
	}

	/** Hears when somebody has changed columns, orders, filters of columns or the group. */
	public void onStateChanged(Runnable listener) {
		stateListeners.add(listener);
	}

	/** Hears when other rows are shown, or the same in another order. */
	public void onShown(Runnable listener) {
		shownListeners.add(listener);
	}

	/** Sets the context menu of the rows; the header has its own. */
	public void setMenu(MenuManager menu) {
		table.setMenu(menu.createContextMenu(table));
	}

	/**
	 * Says what is shown instead of rows where there are none at all.
	 *
	 * @param message localized; links in it as {@code <a href="what">text</a>}
	 * @param link    takes {@code what} of a link that is chosen
	 */
	public void setEmpty(String message, Consumer<String> link) {
		notice.setEmpty(message, link);
		showNotice();
	}

	/** Sets what the link does that is shown where nothing matches, if filters of others are to be cleared, too. */
	public void setClear(Runnable action) {
		notice.setClear(action);
	}

	/** Sets other columns; what somebody has set up stays for those that are still there. */
	public void setColumns(List<GridColumn<T>> all) {
		filterEditor.close();
		List<GridState.Column> known = new ArrayList<>(columns.state());
		Set<String> ids = new HashSet<>(known.stream().map(GridState.Column::id).toList());
		state.columns().stream().filter(column -> !ids.contains(column.id())).forEach(known::add);
		columns.set(all, known);
		columnsChanged();
		ask();
	}

	/** Shows other rows; selection and place stay for those that are still there. */
	public void setRows(List<T> all) {
		rows = List.copyOf(all);
		ask();
	}

	/** @return all rows */
	public List<T> rows() {
		return rows;
	}

	/** Sets what rows must be besides what the filters say; {@code null} for nothing. */
	public void setWhere(Predicate<? super T> condition) {
		where = condition;
		ask();
	}

	/** Shows only rows that have all words of a text in one of the shown columns, or one that is hidden at first, each. */
	public void setWords(String text) {
		List<String> next = text.isBlank() ? List.of() : List.of(text.strip().split("\\s+")); //$NON-NLS-1$
		if (!next.equals(words)) {
			words = next;
			ask();
		}
	}

	/** @return how the grid is set up now, for {@link #setState} */
	public GridState state() {
		return state.withColumns(columns.state());
	}

	/** Sets the grid up as it was. */
	public void setState(GridState other) {
		state = other;
		collapsed.clear();
		columns.set(columns.all(), other.columns());
		columnsChanged();
		changed();
	}

	/** Groups rows by a column, or not at all for {@code null}. */
	public void groupBy(String column) {
		if (!Objects.equals(column, state.group())) {
			collapsed.clear();
			state = state.withGroup(column);
			changed();
		}
	}

	/** Sets the filter of a column as the filter row understands it; empty or {@code null} for none. */
	public void setFilter(String column, String filter) {
		GridState next = state.withFilter(column, filter);
		if (!next.equals(state)) {
			state = next;
			changed();
		}
	}

	/** Shows only rows whose text in a column is one of these; the filters of other columns are cleared. */
	public void showOnly(String column, List<String> texts) {
		filterEditor.close();
		state = state.withFilters(Map.of(column, CellFilter.anyOf(texts)));
		changed();
	}

	/** Clears the filters of all columns. */
	public void clearFilters() {
		filterEditor.close();
		state = state.withFilters(Map.of());
		changed();
	}

	/**
	 * Sorts by a column: ascending, then descending, then not.
	 *
	 * @param add whether the other orders stay, before this one
	 */
	public void sortBy(String column, boolean add) {
		GridState.Sort now = state.sort(column);
		sort(column, now == null ? Boolean.FALSE : now.descending() ? null : Boolean.TRUE, add);
	}

	/** Sorts by a column: descending, ascending, or {@code null} for not. */
	void sort(String column, Boolean descending, boolean add) {
		List<GridState.Sort> sorts = new ArrayList<>(add ? state.sorts() : List.of());
		int at = state.sort(column) == null || !add ? sorts.size() : sorts.indexOf(state.sort(column));
		sorts.removeIf(sort -> sort.column().equals(column));
		if (descending != null) {
			sorts.add(Math.min(at, sorts.size()), new GridState.Sort(column, descending));
		}
		state = state.withSorts(sorts);
		changed();
	}

	private void changed() {
		filterEditor.place();
		table.redraw();
		stateListeners.forEach(Runnable::run);
		ask();
	}

	private void ask() {
		if (!table.isDisposed()) {
			List<GridColumn<T>> searched = new ArrayList<>(columns.shown());
			columns.all().stream().filter(column -> !column.isShownAtFirst() && !searched.contains(column)).forEach(searched::add);
			worker.ask(new GridQuery<>(rows, columns.all(), searched, state, where, words, Set.copyOf(collapsed)));
		}
	}

	private void show(Lines<T> next) {
		if (table.isDisposed()) {
			return;
		}
		int anchor = layers.selection.getSelectionAnchor().rowPosition;
		Object anchorKey = anchor >= 0 && anchor < lines.size() ? key(lines, anchor) : null;
		boolean anchorSeen = anchorKey != null && isVisible(anchor);
		Set<Object> keys = new HashSet<>();
		layers.selected.lines().stream().filter(line -> line < lines.size()).forEach(line -> keys.add(key(lines, line)));
		if (toSelect != null) {
			keys.clear();
			keys.addAll(toSelect);
		}
		BitSet selected = new BitSet();
		int at = -1;
		if (!keys.isEmpty()) {
			for (int i = 0; i < next.size(); i++) {
				Object key = key(next, i);
				if (keys.contains(key)) {
					selected.set(i);
					at = toSelect == null ? key.equals(anchorKey) ? i : at : at < 0 ? i : at;
				}
			}
		}
		lines = next;
		layers.selected.set(selected);
		layers.selection.moveSelectionAnchor(at < 0 ? -1 : 0, at);
		layers.selection.setLastSelectedCell(at < 0 ? -1 : 0, at);
		table.refresh();
		if (at >= 0 && (anchorSeen || toSelect != null)) {
			table.doCommand(new ShowRowInViewportCommand(at));
		}
		toSelect = null;
		showNotice();
		filterEditor.place();
		if (!keys.isEmpty()) {
			selection.changed();
		}
		shownListeners.forEach(Runnable::run);
	}

	private Object key(Lines<T> of, int line) {
		Group group = of.group(line);
		return group == null ? rowId.apply(of.row(line)) : new GroupKey(group.text());
	}

	private record GroupKey(String text) {
	}

	private boolean isVisible(int line) {
		int first = layers.viewport.getOriginRowPosition();
		return line >= first && line < first + layers.viewport.getRowCount();
	}

	private void showNotice() {
		boolean nothing = lines.size() == 0 && !worker.isBusy();
		notice.show(nothing, nothing && !rows.isEmpty(), layers.header.getHeight());
	}

	/** @return the rows that pass the filters, in the order shown, those of collapsed groups too */
	public List<T> shown() {
		return lines.rows();
	}

	/** @return the selected rows, in the order shown */
	public List<T> selected() {
		return layers.selected.lines().stream().filter(line -> line < lines.size()).mapToObj(lines::row).filter(Objects::nonNull)
				.toList();
	}

	/** @return the selected rows; where only groups are selected, the rows of these, hidden ones too */
	public List<T> chosen() {
		List<T> chosen = selected();
		if (!chosen.isEmpty()) {
			return chosen;
		}
		List<T> ofGroups = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < lines.size(); i++) {
			Group group = lines.group(i);
			if (group != null) {
				ofGroups.addAll(isSelected(i) ? lines.rows().subList(at, at + group.count()) : List.of());
				at += group.count();
			}
		}
		return ofGroups;
	}

	/** @return whether a row or a group is selected */
	public boolean hasSelectedLine() {
		return !layers.selected.isEmpty();
	}

	/** @return whether there are rows that are selected; groups do not count */
	public boolean hasSelection() {
		return layers.selected.lines().stream().anyMatch(line -> line < lines.size() && lines.row(line) != null);
	}

	/** Selects rows by their ids, as soon as they are shown, and scrolls to the first; ids that are not shown are left out. */
	public void select(Collection<?> ids) {
		toSelect = ids;
		if (!worker.isBusy()) {
			show(lines);
		}
	}

	/** Selects the first row and gives the grid the focus. */
	public void focusFirst() {
		table.setFocus();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.row(i) != null) {
				selectLine(i);
				return;
			}
		}
	}

	void selectLine(int line) {
		table.doCommand(new SelectRowsCommand(layers.selection, 0, line, false, false));
		table.doCommand(new ShowRowInViewportCommand(line));
	}

	/** Selects all rows that are shown. */
	public void selectAll() {
		table.doCommand(new SelectAllCommand());
	}

	/**
	 * The row after or before another one in the order shown.
	 *
	 * @param step 1 for the next, -1 for the previous
	 * @return {@code null} if there is none, or the row with that id does not pass the filters
	 */
	public T neighbour(Object id, int step) {
		List<T> shown = lines.rows();
		for (int i = 0; i < shown.size(); i++) {
			if (rowId.apply(shown.get(i)).equals(id)) {
				return i + step >= 0 && i + step < shown.size() ? shown.get(i + step) : null;
			}
		}
		return null;
	}

	/** Copies the selected rows as tab-separated text; with the header when all rows are selected. */
	public void copy() {
		List<T> chosen = selected();
		if (!chosen.isEmpty()) {
			boolean header = chosen.size() == lines.rows().size();
			List<GridColumn<T>> shown = List.copyOf(columns.shown());
			worker.run(Messages.Grid_copying, chosen.size(), monitor -> GridTexts.tsv(shown, chosen, header, monitor::isCanceled),
					this::toClipboard);
		}
	}

	private void toClipboard(String text) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Goes to the filter of the first column, or of the one given. */
	public void focusFilter(String column) {
		List<GridColumn<T>> shown = columns.shown();
		for (int i = 0; i < shown.size(); i++) {
			if (column == null || shown.get(i).id().equals(column)) {
				filterEditor.open(i);
				return;
			}
		}
	}

	/** Lets somebody choose which columns are shown, and in which order. */
	public void chooseColumns() {
		List<ColumnsDialog.Choice> chosen = ColumnsDialog.open(table.getShell(), columns.all().stream()
				.map(column -> new ColumnsDialog.Choice(column.id(), column.label(), columns.shown().contains(column))).toList());
		if (chosen != null) {
			columns.arrange(chosen.stream().map(ColumnsDialog.Choice::id).toList(),
					chosen.stream().filter(ColumnsDialog.Choice::shown).map(ColumnsDialog.Choice::id).toList());
			columnsChanged();
			changed();
		}
	}

	/** Hides or shows the rows of all groups. */
	public void collapseAll(boolean hidden) {
		collapsed.clear();
		if (hidden) {
			lines.lines().forEach(line -> {
				if (line instanceof Group group) {
					collapsed.add(group.text());
				}
			});
		}
		ask();
	}

	/** @return whether the line is a group whose rows are now shown or hidden; nothing happens if it is so already */
	boolean collapse(int line, boolean hidden) {
		Group group = line >= 0 && line < lines.size() ? lines.group(line) : null;
		if (group == null || group.collapsed() == hidden) {
			return false;
		}
		if (hidden) {
			collapsed.add(group.text());
		} else {
			collapsed.remove(group.text());
		}
		ask();
		return true;
	}

	/** Enter or a double click: opens the selected rows; on a group, shows or hides its rows. */
	void openSelected() {
		int line = layers.selection.getSelectionAnchor().rowPosition;
		Group group = line >= 0 && line < lines.size() ? lines.group(line) : null;
		if (group != null) {
			collapse(line, !group.collapsed());
			return;
		}
		List<T> chosen = selected();
		if (!chosen.isEmpty()) {
			open.accept(chosen);
		}
	}

	/** @return the id of a row; what is no row is taken for an id */
	@SuppressWarnings("unchecked")
	Object idOf(Object rowOrId) {
		return !rows.isEmpty() && rows.get(0).getClass().isInstance(rowOrId) ? rowId.apply((T) rowOrId) : rowOrId;
	}

	Lines<T> lines() {
		return lines;
	}

	ColumnModel<T> columns() {
		return columns;
	}

	GridLayers layers() {
		return layers;
	}

	FilterEditor<T> filterEditor() {
		return filterEditor;
	}

	boolean isSelected(int line) {
		return layers.selected.isRowPositionSelected(line);
	}

	private void moveColumn(int from, int to) {
		columns.move(from, to);
		columnsChanged();
		changed();
	}

	void hideColumn(int position) {
		columns.hide(position);
		columnsChanged();
		changed();
	}

	private void columnResized(int position) {
		if (position >= 0 && position < columns.shown().size()) {
			columns.setWidth(position, layers.data.getColumnWidthByPosition(position));
			columnsChanged();
			stateListeners.forEach(Runnable::run);
		}
	}

	/** Makes a column as wide as its header and what its first rows need. */
	void fitColumn(int position) {
		GridColumn<T> column = columns.shown().get(position);
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			int width = painter.needed(gc, column.label()) + LINE_SPACE;
			List<T> first = lines.rows().subList(0, Math.min(500, lines.rows().size()));
			for (T row : first) {
				width = Math.max(width, painter.needed(gc, column.text(row)));
			}
			columns.setWidth(position, Math.min(width, 600));
		} finally {
			gc.dispose();
		}
		columnsChanged();
		stateListeners.forEach(Runnable::run);
	}

	private void columnsChanged() {
		layers.setWidths(columns.widths(table.getClientArea().width));
		table.refresh();
		filterEditor.place();
	}

	private void layout() {
		layers.setWidths(columns.widths(table.getClientArea().width));
		table.refresh(false);
		showNotice();
		filterEditor.place();
	}

	private void fontChanged() {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		layers.setRowHeight(gc.getFontMetrics().getHeight() + LINE_SPACE);
		gc.dispose();
		painter.fontChanged();
	}

	private void themeChanged() {
		Palette palette = Palette.current();
		painter.setPalette(palette);
		table.setBackground(palette.color(Hue.PAGE));
		table.setForeground(palette.color(Hue.TEXT));
		notice.setPalette(palette);
		table.redraw();
	}
}
