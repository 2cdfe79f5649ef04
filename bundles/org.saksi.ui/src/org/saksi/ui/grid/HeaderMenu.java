package org.saksi.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the header: order, group, filter and columns; and the place of that of the rows when a key opens it. */
final class HeaderMenu<T> {

	private static final int INDENT = 24;

	private final Grid<T> grid;
	private Menu menu;

	HeaderMenu(Grid<T> grid) {
		this.grid = grid;
		grid.control().addListener(SWT.MenuDetect, this::detected);
		grid.control().addListener(SWT.Dispose, event -> dispose());
	}

	private void detected(Event event) {
		NatTable table = grid.control();
		if (event.detail == SWT.MENU_KEYBOARD) {
			Point below = table.toDisplay(INDENT, belowAnchor());
			event.x = below.x;
			event.y = below.y;
			return;
		}
		Point at = table.toControl(event.x, event.y);
		int x = table.getColumnPositionByX(at.x);
		boolean header = table.getRowPositionByY(at.y) >= 0 && table.getRowPositionByY(at.y) <= GridLayers.FILTER_ROW;
		if (header && x >= 0) {
			event.doit = false;
			show(table.getColumnIndexByPosition(x), event.x, event.y);
		}
	}

	/** Below the row that the keys are at, or below the header where that is not seen. */
	private int belowAnchor() {
		int row = grid.layers().selection.getSelectionAnchor().rowPosition - grid.layers().viewport.getOriginRowPosition();
		int seen = row >= 0 && row < grid.layers().viewport.getRowCount() ? row + 1 : 0;
		return grid.layers().header.getHeight() + seen * grid.layers().data.getRowHeightByPosition(0);
	}

	private void show(int position, int x, int y) {
		dispose();
		menu = new Menu(grid.control());
		GridColumn<T> column = grid.columns().shown().get(position);
		GridState state = grid.state();
		GridState.Sort sort = state.sort(column.id());
		item(SWT.RADIO, Messages.Menu_sortAscending, sort != null && !sort.descending(), true,
				() -> grid.sort(column.id(), false, false));
		item(SWT.RADIO, Messages.Menu_sortDescending, sort != null && sort.descending(), true,
				() -> grid.sort(column.id(), true, false));
		item(SWT.RADIO, Messages.Menu_sortNone, sort == null, true, () -> grid.sort(column.id(), null, true));
		separator();
		item(SWT.PUSH, Messages.Menu_group, false, column.isGroupable() && !column.id().equals(state.group()),
				() -> grid.groupBy(column.id()));
		if (state.group() != null) {
			item(SWT.PUSH, Messages.Menu_noGroups, false, true, () -> grid.groupBy(null));
			item(SWT.PUSH, Messages.Menu_expandAll, false, true, () -> grid.collapseAll(false));
			item(SWT.PUSH, Messages.Menu_collapseAll, false, true, () -> grid.collapseAll(true));
		}
		separator();
		item(SWT.PUSH, Messages.Menu_filter, false, true, () -> grid.focusFilter(column.id()));
		item(SWT.PUSH, Messages.Menu_clearFilters, false, !state.filters().isEmpty(), grid::clearFilters);
		separator();
		item(SWT.PUSH, Messages.Menu_hide, false, grid.columns().shown().size() > 1, () -> grid.hideColumn(position));
		item(SWT.PUSH, Messages.Menu_columns, false, true, grid::chooseColumns);
		item(SWT.PUSH, Messages.Menu_reset, false, true, () -> grid.setState(GridState.INITIAL));
		menu.setLocation(x, y);
		menu.setVisible(true);
	}

	private void item(int style, String text, boolean chosen, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		item.setSelection(chosen);
		item.setEnabled(enabled);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				action.run();
			}
		}));
	}

	private void separator() {
		new MenuItem(menu, SWT.SEPARATOR);
	}

	private void dispose() {
		if (menu != null && !menu.isDisposed()) {
			menu.dispose();
		}
	}
}
