package org.saksi.ui.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderEndCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderStartCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.saksi.ui.grid.parts.LineSelection;

/**
 * The layers below a grid. There is no layer that hides or reorders: the data has just the columns that are shown, so that a
 * column's position, index and place in {@link ColumnModel#shown()} are the same.
 */
final class GridLayers {

	/** Label of the cells of the header. */
	static final String HEADER = "header"; //$NON-NLS-1$
	/** The row of the header that holds the filters. */
	static final int FILTER_ROW = 1;

	/** Takes the drop of a column that was dragged. */
	interface Moved {
		void move(int from, int to);
	}

	final DataLayer data;
	final DataLayer header;
	final SelectionLayer selection;
	final LineSelection selected;
	final ViewportLayer viewport;
	final CompositeLayer top;

	GridLayers(IntSupplier columns, IntSupplier lines, Moved moved) {
		data = new DataLayer(counting(columns, lines));
		data.registerCommandHandler(new ReorderStart());
		data.registerCommandHandler(new ReorderEnd(moved));
		selection = new SelectionLayer(data, false);
		selected = new LineSelection(selection);
		selection.setSelectionModel(selected);
		selection.setLayerPainter(new CellLayerPainter());
		selection.addConfiguration(new RowSelection());
		viewport = new ViewportLayer(selection);
		header = new DataLayer(counting(columns, () -> 2));
		header.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(HEADER));
		ColumnHeaderLayer headers = new ColumnHeaderLayer(header, viewport, selection, false, new CellLayerPainter());
		top = new CompositeLayer(1, 2);
		top.setChildLayer(GridRegion.COLUMN_HEADER, headers, 0, 0);
		top.setChildLayer(GridRegion.BODY, viewport, 0, 1);
	}

	/** Heights of lines in points. */
	void setRowHeight(int height) {
		data.setDefaultRowHeight(height);
		header.setDefaultRowHeight(height + 2);
	}

	/** Widths of columns in points; the grid is to be refreshed afterwards. */
	void setWidths(int[] widths) {
		for (int i = 0; i < widths.length; i++) {
			data.setColumnWidthByPosition(i, widths[i], false);
		}
	}

	/** What cells hold is asked by the painter. */
	private static IDataProvider counting(IntSupplier columns, IntSupplier rows) {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return ""; //$NON-NLS-1$
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				// cells are read-only
			}

			@Override
			public int getColumnCount() {
				return columns.getAsInt();
			}

			@Override
			public int getRowCount() {
				return rows.getAsInt();
			}
		};
	}

	/** One painter for everything. */
	static final class Painting extends AbstractRegistryConfiguration {

		private final GridPainter<?> painter;

		Painting(GridPainter<?> painter) {
			this.painter = painter;
		}

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode);
			}
		}
	}

	/** Keys and mouse that select rows; the grid has no search dialog and no cells to edit. */
	private static final class RowSelection extends DefaultRowSelectionLayerConfiguration {
		@Override
		protected void addSearchUIBindings() {
			// filters do that
		}

		@Override
		protected void addTickUpdateConfig() {
			// cells are read-only
		}
	}

	private int dragged = -1;

	private final class ReorderStart extends AbstractLayerCommandHandler<ColumnReorderStartCommand> {
		@Override
		protected boolean doCommand(ColumnReorderStartCommand command) {
			dragged = command.getFromColumnPosition();
			return true;
		}

		@Override
		public Class<ColumnReorderStartCommand> getCommandClass() {
			return ColumnReorderStartCommand.class;
		}
	}

	private final class ReorderEnd extends AbstractLayerCommandHandler<ColumnReorderEndCommand> {

		private final Moved moved;

		ReorderEnd(Moved moved) {
			this.moved = moved;
		}

		@Override
		protected boolean doCommand(ColumnReorderEndCommand command) {
			int to = command.getToColumnPosition() + (command.isReorderToLeftEdge() ? 0 : 1);
			if (dragged >= 0 && to >= 0 && to != dragged && to != dragged + 1) {
				moved.move(dragged, to);
			}
			return true;
		}

		@Override
		public Class<ColumnReorderEndCommand> getCommandClass() {
			return ColumnReorderEndCommand.class;
		}
	}
}
