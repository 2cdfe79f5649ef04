package org.saksi.ui.corpus.progress;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** A line: how many layers were done by which day. */
final class DayChart {

	private static final int MARGIN = 10;
	private static final int LINE = 2;
	private static final int DOT = 5;

	private final Canvas canvas;
	private SortedMap<LocalDate, Integer> days = new TreeMap<>();

	DayChart(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(canvas, "progress.days"); //$NON-NLS-1$
		WidgetIds.name(canvas, Messages.Progress_chart);
		canvas.addPaintListener(event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	/** Shows day to number of layers. */
	void show(SortedMap<LocalDate, Integer> doneByDay) {
		days = doneByDay;
		canvas.redraw();
	}

	private void paint(GC gc) {
		Palette palette = Palette.current();
		Rectangle area = canvas.getClientArea();
		gc.setBackground(palette.color(Hue.PAGE));
		gc.fillRectangle(area);
		gc.setForeground(palette.color(Hue.TEXT));
		gc.drawText(Messages.Progress_chart, MARGIN, MARGIN / 2, true);
		if (days.isEmpty()) {
			gc.setForeground(palette.color(Hue.DIMMED));
			gc.drawText(Messages.Progress_noneDone, MARGIN, MARGIN + gc.getFontMetrics().getHeight(), true);
			return;
		}
		int text = gc.getFontMetrics().getHeight();
		int sum = days.values().stream().mapToInt(Integer::intValue).sum();
		String most = NumberFormat.getIntegerInstance().format(sum);
		Point size = gc.textExtent(most);
		Rectangle plot = new Rectangle(MARGIN, text + MARGIN, area.width - 3 * MARGIN - size.x, area.height - 2 * text - 2 * MARGIN);
		if (plot.width < DOT || plot.height < DOT) {
			return;
		}
		gc.setForeground(palette.color(Hue.RULE));
		gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
		drawLine(gc, palette, plot, sum);
		gc.setForeground(palette.color(Hue.TEXT));
		gc.drawText(most, plot.x + plot.width + MARGIN, Math.max(0, plot.y - size.y / 2), true);
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
		String first = format.format(days.firstKey());
		String last = format.format(days.lastKey());
		gc.drawText(first, plot.x, plot.y + plot.height + 2, true);
		if (!first.equals(last)) {
			gc.drawText(last, plot.x + plot.width - gc.textExtent(last).x, plot.y + plot.height + 2, true);
		}
		canvas.setToolTipText(NLS.bind(Messages.Progress_chartTip, new Object[] { most, first, last }));
	}

	private void drawLine(GC gc, Palette palette, Rectangle plot, int sum) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.color(Hue.DONE));
		gc.setBackground(palette.color(Hue.DONE));
		gc.setLineWidth(LINE);
		long span = Math.max(1, ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()));
		int done = 0;
		int x = plot.x;
		int y = plot.y + plot.height;
		for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
			done += day.getValue();
			int nextX = days.size() == 1 ? plot.x + plot.width
					: plot.x + (int) (plot.width * ChronoUnit.DAYS.between(days.firstKey(), day.getKey()) / span);
			int nextY = plot.y + plot.height - (int) ((long) plot.height * done / sum);
			gc.drawLine(x, y, nextX, nextY);
			gc.fillOval(nextX - DOT / 2, nextY - DOT / 2, DOT, DOT);
			x = nextX;
			y = nextY;
		}
	}
}
