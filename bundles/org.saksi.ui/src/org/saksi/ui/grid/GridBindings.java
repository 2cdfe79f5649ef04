package org.saksi.ui.grid;

import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Keys and mouse of a grid, besides those that select. */
final class GridBindings<T> extends AbstractUiBindingConfiguration {

	private static final int CLEAR_WIDTH = 20;
	private static final int NINE = 9;

	private final Grid<T> grid;

	GridBindings(Grid<T> grid) {
		this.grid = grid;
		grid.layers().top.registerCommandHandler(new Copy());
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		bindHeader(registry);
		registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> grid.openSelected());
		registry.registerSingleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), this::clickedBody);
		registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.RIGHT_BUTTON),
				this::rightPressed);
		for (int key : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			key(registry, SWT.NONE, key, grid::openSelected);
		}
		for (int i = 1; i <= NINE; i++) {
			int position = i - 1;
			key(registry, SWT.MOD3, '0' + i, () -> sort(position, false));
			key(registry, SWT.MOD3 | SWT.MOD2, '0' + i, () -> sort(position, true));
		}
		key(registry, SWT.MOD1 | SWT.MOD2, 'f', () -> grid.focusFilter(null));
		for (int mask : new int[] { SWT.NONE, SWT.MOD1 }) {
			key(registry, mask, SWT.HOME, () -> go(0));
			key(registry, mask, SWT.END, () -> go(grid.lines().size() - 1));
		}
		for (int code : new int[] { SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.PAGE_DOWN, SWT.PAGE_UP }) {
			begin(registry, code);
		}
		group(registry, SWT.ARROW_LEFT, this::collapse);
		group(registry, SWT.ARROW_RIGHT, () -> grid.collapse(anchor(), false));
	}

	private void bindHeader(UiBindingRegistry registry) {
		registry.registerMouseDragMode(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), new ColumnReorderDragMode() {
			@Override
			public void mouseDown(NatTable table, MouseEvent event) {
				this.natTable = table;
				this.initialEvent = event;
				this.currentEvent = event;
				this.dragFromGridColumnPosition = getDragFromGridColumnPosition();
				table.addOverlayPainter(targetOverlayPainter);
				fireMoveStartCommand(table, dragFromGridColumnPosition);
			}
		});
		registry.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
				(table, event) -> clickedHeader(event, false));
		registry.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.MOD2),
				(table, event) -> clickedHeader(event, true));
		registry.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
				new ColumnResizeCursorAction(), new ClearCursorAction());
		registry.registerFirstMouseDragMode(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
				new ColumnResizeDragMode());
		registry.registerFirstSingleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
				new NoOpMouseAction());
		registry.registerDoubleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
				(table, event) -> {
					int position = CellEdgeDetectUtil.getColumnPositionToResize(table, new Point(event.x, event.y));
					if (position >= 0) {
						grid.fitColumn(table.getColumnIndexByPosition(position));
					}
				});
	}

	private static void key(UiBindingRegistry registry, int mask, int code, Runnable action) {
		registry.registerFirstKeyBinding(new KeyEventMatcher(mask, code), (table, event) -> action.run());
	}

	private void go(int line) {
		if (line >= 0 && line < grid.lines().size()) {
			grid.selectLine(line);
		}
	}

	/** A key that moves the selection selects the first line where nothing is selected. */
	private void begin(UiBindingRegistry registry, int code) {
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, code) {
			@Override
			public boolean matches(KeyEvent event) {
				return super.matches(event) && !grid.hasSelectedLine();
			}
		}, (table, event) -> go(0));
	}

	/** A key that means something else where there are no groups. */
	private void group(UiBindingRegistry registry, int code, BooleanSupplier action) {
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, code) {
			@Override
			public boolean matches(KeyEvent event) {
				return super.matches(event) && grid.lines().groupLine(anchor()) >= 0;
			}
		}, (table, event) -> action.getAsBoolean());
	}

	private int anchor() {
		return Math.min(grid.layers().selection.getSelectionAnchor().rowPosition, grid.lines().size() - 1);
	}

	/** Hides the rows of the group at the keys; from one of its rows, goes to the group first. */
	private boolean collapse() {
		int line = anchor();
		int head = grid.lines().groupLine(line);
		if (head != line) {
			grid.selectLine(head);
			return true;
		}
		return grid.collapse(line, true);
	}

	private void sort(int position, boolean add) {
		if (position < grid.columns().shown().size()) {
			grid.sortBy(grid.columns().shown().get(position).id(), add);
		}
	}

	private void clickedHeader(MouseEvent event, boolean add) {
		NatTable table = grid.control();
		int x = table.getColumnPositionByX(event.x);
		int position = x < 0 ? -1 : table.getColumnIndexByPosition(x);
		if (position < 0) {
			return;
		}
		GridColumn<T> column = grid.columns().shown().get(position);
		if (table.getRowPositionByY(event.y) == 0) {
			grid.sortBy(column.id(), add);
			return;
		}
		Rectangle bounds = table.getBoundsByPosition(x, GridLayers.FILTER_ROW);
		boolean filtered = grid.state().filters().containsKey(column.id());
		if (filtered && event.x > bounds.x + bounds.width - CLEAR_WIDTH) {
			grid.setFilter(column.id(), null);
		} else {
			grid.filterEditor().open(position);
		}
	}

	/** A click on the arrow of a group. */
	private void clickedBody(NatTable table, MouseEvent event) {
		int line = line(table, event);
		Group group = line < 0 ? null : grid.lines().group(line);
		if (group != null && event.x < CLEAR_WIDTH) {
			grid.collapse(line, !group.collapsed());
		}
	}

	private void rightPressed(NatTable table, MouseEvent event) {
		int line = line(table, event);
		table.setFocus();
		if (line >= 0 && !grid.isSelected(line)) {
			grid.selectLine(line);
		}
	}

	private int line(NatTable table, MouseEvent event) {
		int y = table.getRowPositionByY(event.y);
		int line = y <= GridLayers.FILTER_ROW ? -1 : table.getRowIndexByPosition(y);
		return line < grid.lines().size() ? line : -1;
	}

	private final class Copy extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {
		@Override
		protected boolean doCommand(CopyDataToClipboardCommand command) {
			grid.copy();
			return true;
		}

		@Override
		public Class<CopyDataToClipboardCommand> getCommandClass() {
			return CopyDataToClipboardCommand.class;
		}
	}
}
