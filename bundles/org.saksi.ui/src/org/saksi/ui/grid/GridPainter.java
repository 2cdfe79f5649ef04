package org.saksi.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.style.Ellipsis;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Draws header, filter row and lines of a grid in the colours of the theme. */
final class GridPainter<T> extends AbstractCellPainter {

	static final int PADDING = 6;
	private static final int ARROW = 8;
	private static final int REMEMBERED = 4000;

	private final ColumnModel<T> columns;
	private final Supplier<Lines<T>> lines;
	private final Supplier<GridState> state;
	private final Map<String, Integer> widths = new HashMap<>();
	private Palette palette = Palette.LIGHT;

	GridPainter(ColumnModel<T> columns, Supplier<Lines<T>> lines, Supplier<GridState> state) {
		this.columns = columns;
		this.lines = lines;
		this.state = state;
	}

	void setPalette(Palette other) {
		palette = other;
	}

	/** Text is measured anew, with another font. */
	void fontChanged() {
		widths.clear();
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int position = cell.getColumnIndex();
		if (position < 0 || position >= columns.shown().size()) {
			return;
		}
		GridColumn<T> column = columns.shown().get(position);
		if (cell.getConfigLabels().contains(GridLayers.HEADER)) {
			paintHeader(cell.getRowIndex(), column, gc, bounds);
		} else if (cell.getRowIndex() < lines.get().size()) {
			boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
			fill(gc, bounds, selected ? Hue.SELECTION : Hue.PAGE);
			rule(gc, bounds);
			gc.setForeground(palette.color(Hue.TEXT));
			Group group = lines.get().group(cell.getRowIndex());
			if (group == null) {
				paintRow(column, lines.get().row(cell.getRowIndex()), gc, bounds);
			} else {
				paintGroup(group, gc, bounds, selected);
			}
		}
	}

	private void fill(GC gc, Rectangle bounds, Hue hue) {
		gc.setBackground(palette.color(hue));
		gc.fillRectangle(bounds);
	}

	private void rule(GC gc, Rectangle bounds) {
		gc.setForeground(palette.color(Hue.RULE));
		gc.setLineWidth(1);
		int y = bounds.y + bounds.height - 1;
		gc.drawLine(bounds.x, y, bounds.x + bounds.width, y);
	}

	private void paintRow(GridColumn<T> column, T row, GC gc, Rectangle bounds) {
		if (column.painter() != null) {
			column.painter().paint(gc, bounds, row, palette);
		} else {
			draw(gc, column.text(row), bounds, PADDING, PADDING, column.align());
		}
	}

	/** The text of a group runs over all columns and stays where it is when the grid is scrolled to the side. */
	private void paintGroup(Group group, GC gc, Rectangle bounds, boolean selected) {
		if (!selected) {
			fill(gc, bounds, Hue.HEADER);
			rule(gc, bounds);
		}
		int middle = bounds.y + bounds.height / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(Hue.TEXT));
		int x = PADDING;
		gc.fillPolygon(group.collapsed() ? new int[] { x + 1, middle - 4, x + 6, middle, x + 1, middle + 4 }
				: new int[] { x, middle - 3, x + 8, middle - 3, x + 4, middle + 3 });
		x += ARROW + PADDING;
		String text = GridTexts.group(group);
		gc.setForeground(palette.color(group.text().isEmpty() ? Hue.DIMMED : Hue.TEXT));
		int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
		gc.setForeground(palette.color(Hue.DIMMED));
		gc.drawText(Integer.toString(group.count()), x + width(gc, text) + 2 * PADDING, y, SWT.DRAW_TRANSPARENT);
	}

	private void paintHeader(int row, GridColumn<T> column, GC gc, Rectangle bounds) {
		gc.setForeground(palette.color(Hue.TEXT));
		if (row == GridLayers.FILTER_ROW) {
			paintFilter(column, gc, bounds);
			return;
		}
		fill(gc, bounds, Hue.HEADER);
		rule(gc, bounds);
		int right = bounds.x + bounds.width - 1;
		gc.drawLine(right, bounds.y + 5, right, bounds.y + bounds.height - 6);
		GridState.Sort sort = state.get().sort(column.id());
		int taken = sort == null ? 0 : paintArrow(sort, gc, bounds);
		gc.setForeground(palette.color(Hue.TEXT));
		Rectangle inner = new Rectangle(bounds.x, bounds.y, bounds.width - taken, bounds.height);
		if (column.header() == null) {
			draw(gc, column.label(), inner, PADDING, sort == null ? PADDING : 2, column.align());
		} else {
			column.header().paint(gc, inner, null, palette);
		}
	}

	/** @return the width that it took, in points */
	private int paintArrow(GridState.Sort sort, GC gc, Rectangle bounds) {
		List<GridState.Sort> sorts = state.get().sorts();
		int x = bounds.x + bounds.width - PADDING - ARROW;
		int y = bounds.y + bounds.height / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(Hue.ACTIVE));
		gc.fillPolygon(sort.descending() ? new int[] { x, y - 2, x + ARROW, y - 2, x + ARROW / 2, y + 3 }
				: new int[] { x, y + 3, x + ARROW, y + 3, x + ARROW / 2, y - 2 });
		if (sorts.size() < 2) {
			return ARROW + PADDING;
		}
		String number = Integer.toString(sorts.indexOf(sort) + 1);
		int width = width(gc, number);
		gc.setForeground(palette.color(Hue.ACTIVE));
		gc.drawText(number, x - width - 1, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		return ARROW + PADDING + width + 1;
	}

	private void paintFilter(GridColumn<T> column, GC gc, Rectangle bounds) {
		String typed = state.get().filters().getOrDefault(column.id(), ""); //$NON-NLS-1$
		fill(gc, bounds, typed.isEmpty() ? Hue.PAGE : Hue.FOUND);
		rule(gc, bounds);
		int right = bounds.x + bounds.width - 1;
		gc.drawLine(right, bounds.y, right, bounds.y + bounds.height);
		int x = right - PADDING - ARROW;
		int y = bounds.y + bounds.height / 2;
		gc.setAntialias(SWT.ON);
		if (!typed.isEmpty()) {
			gc.setForeground(palette.color(Hue.TEXT));
			gc.drawLine(x, y - 3, x + 6, y + 3);
			gc.drawLine(x, y + 3, x + 6, y - 3);
			draw(gc, GridTexts.filter(column, typed), bounds, PADDING, PADDING + ARROW + 4, GridColumn.Align.LEFT);
		} else if (column.choices() != null) {
			gc.setBackground(palette.color(Hue.DIMMED));
			gc.fillPolygon(new int[] { x, y - 2, x + 8, y - 2, x + 4, y + 3 });
		} else if (bounds.width > 60) {
			gc.setForeground(palette.color(Hue.RULE));
			gc.drawOval(x, y - 5, 6, 6);
			gc.drawLine(x + 6, y + 1, x + 8, y + 4);
		}
	}

	private void draw(GC gc, String text, Rectangle bounds, int before, int after, GridColumn.Align align) {
		int room = bounds.width - before - after;
		if (text.isEmpty() || room <= 0) {
			return;
		}
		String line = GridTexts.line(text);
		int width = width(gc, line);
		if (width > room) {
			line = Ellipsis.cut(gc, line, room);
			width = room;
		}
		int x = switch (align) {
		case LEFT -> bounds.x + before;
		case CENTER -> bounds.x + before + (room - width) / 2;
		case RIGHT -> bounds.x + before + room - width;
		};
		gc.drawText(line, x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
	}

	private int width(GC gc, String text) {
		Integer known = widths.get(text);
		if (known == null) {
			if (widths.size() > REMEMBERED) {
				widths.clear();
			}
			known = gc.textExtent(text).x;
			widths.put(text, known);
		}
		return known;
	}

	/** @return whether the text of a cell is cut in a column of that width */
	boolean isCut(GC gc, String text, int columnWidth) {
		return width(gc, GridTexts.line(text)) > columnWidth - 2 * PADDING;
	}

	/** @return the width that a column needs for a text, in points */
	int needed(GC gc, String text) {
		return width(gc, GridTexts.line(text)) + 2 * PADDING + 2;
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
