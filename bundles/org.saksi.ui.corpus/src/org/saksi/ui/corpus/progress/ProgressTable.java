package org.saksi.ui.corpus.progress;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.saksi.core.team.TeamProgress;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** A row per annotator, story or medium, with a bar of its statuses; rows are made when they come into sight. */
final class ProgressTable {

	private static final int NAME_WIDTH = 150;
	private static final int BAR_WIDTH = 150;
	private static final int NUMBER_WIDTH = 72;
	private static final int BAR = 1;
	private static final int FIRST_NUMBER = 2;
	private static final int MARGIN = 5;
	private static final int HEADER_MARGIN = 16;

	private final Table table;
	private List<TeamProgress.Row> rows = List.of();

	/** @param open is called with a row that was double-clicked, or on which Enter was pressed */
	ProgressTable(Composite parent, Consumer<TeamProgress.Row> open) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		WidgetIds.name(WidgetIds.set(table, "progress.table"), Messages.Progress_title); //$NON-NLS-1$
		column("", NAME_WIDTH, SWT.LEFT); //$NON-NLS-1$
		column(Messages.Progress_bar, BAR_WIDTH, SWT.LEFT);
		for (ProgressColumn column : ProgressColumn.values()) {
			column(column.label(), NUMBER_WIDTH, SWT.RIGHT);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.DefaultSelection, event -> {
			int index = table.indexOf((TableItem) event.item);
			if (index >= 0 && index < rows.size()) {
				open.accept(rows.get(index));
			}
		});
	}

	private void column(String title, int width, int align) {
		TableColumn column = new TableColumn(table, align);
		column.setText(title);
		column.setWidth(Math.max(width, needed(title)));
		column.setResizable(true);
		column.setMoveable(true);
	}

	/** Headers are bold in some themes. */
	private int needed(String title) {
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int width = gc.textExtent(title).x + HEADER_MARGIN;
		gc.dispose();
		return width;
	}

	Table control() {
		return table;
	}

	/** Shows rows, the last of which is the total. */
	void show(List<TeamProgress.Row> shown, String title) {
		rows = shown;
		table.getColumn(0).setText(title);
		table.setItemCount(shown.size());
		table.clearAll();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		if (index >= rows.size()) {
			return;
		}
		TeamProgress.Row row = rows.get(index);
		boolean total = index == rows.size() - 1;
		item.setText(0, ProgressColumn.name(row, total));
		for (ProgressColumn column : ProgressColumn.values()) {
			item.setText(FIRST_NUMBER + column.ordinal(), column.text(row));
		}
		if (total) {
			item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
	}

	/** Done and adjudicated from the left, then what is open; the rest is to do. */
	private void paint(Event event) {
		int index = event.index == BAR ? table.indexOf((TableItem) event.item) : -1;
		if (index < 0 || index >= rows.size()) {
			return;
		}
		TeamProgress.Row row = rows.get(index);
		Rectangle cell = ((TableItem) event.item).getBounds(BAR);
		int width = table.getColumn(BAR).getWidth() - 2 * MARGIN;
		int height = Math.max(4, cell.height - 2 * MARGIN);
		if (row.work() == 0 || width <= 0) {
			return;
		}
		Palette palette = Palette.current();
		GC gc = event.gc;
		int x = cell.x + MARGIN;
		int y = cell.y + MARGIN;
		gc.setBackground(palette.color(Hue.RULE));
		gc.fillRectangle(x, y, width, height);
		int at = 0;
		int[] parts = { row.adjudicated(), row.done(), row.open() };
		Hue[] hues = { Hue.PICKED, Hue.DONE, Hue.ACTIVE };
		int sum = 0;
		for (int i = 0; i < parts.length; i++) {
			sum += parts[i];
			int end = (int) Math.round((double) width * sum / row.work());
			gc.setBackground(palette.color(hues[i]));
			gc.fillRectangle(x + at, y, end - at, height);
			at = end;
		}
	}
}
