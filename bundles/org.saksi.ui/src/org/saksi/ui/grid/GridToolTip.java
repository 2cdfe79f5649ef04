package org.saksi.ui.grid;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Shows what a cell has no room for. */
final class GridToolTip<T> extends DefaultToolTip {

	private static final int DELAY = 500;

	private final Grid<T> grid;
	private final NatTable table;
	private final GridPainter<T> painter;

	GridToolTip(Grid<T> grid, GridPainter<T> painter) {
		super(grid.control(), ToolTip.NO_RECREATE, false);
		this.grid = grid;
		this.painter = painter;
		table = grid.control();
		setPopupDelay(DELAY);
		setShift(new Point(10, 10));
		activate();
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return new Point(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return getText(event) != null && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		int x = table.getColumnPositionByX(event.x);
		int y = table.getRowPositionByY(event.y);
		int position = x < 0 ? -1 : table.getColumnIndexByPosition(x);
		if (y < 0 || position < 0 || position >= grid.columns().shown().size()) {
			return null;
		}
		GridColumn<T> column = grid.columns().shown().get(position);
		if (y == GridLayers.FILTER_ROW) {
			return column.choices() == null ? Messages.Grid_filterHint : null;
		}
		if (y == 0) {
			return column.header() != null || isCut(column.label(), x) ? column.label() : null;
		}
		int line = table.getRowIndexByPosition(y);
		T row = line < 0 || line >= grid.lines().size() ? null : grid.lines().row(line);
		if (row == null) {
			return null;
		}
		String more = column.toolTip(row);
		String text = column.text(row);
		if (more != null && !more.isEmpty()) {
			return more;
		}
		return !text.isEmpty() && (column.painter() != null || isCut(text, x)) ? text : null;
	}

	private boolean isCut(String text, int position) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			return painter.isCut(gc, text, table.getColumnWidthByPosition(position));
		} finally {
			gc.dispose();
		}
	}
}
