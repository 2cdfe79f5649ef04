package org.saksi.ui.corpus.explorer;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.core.store.ArticleSummary;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.grid.CellPainter;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Draws a status as a circle that fills: empty to do, half open, full done, ringed adjudicated; nothing for no status. */
final class StatusPainter implements CellPainter<ArticleSummary> {

	private static final int SIZE = 10;
	private static final int RING = 3;

	private final Function<ArticleSummary, LayerStatus> status;

	/** @param status of an article; {@code null} for none */
	StatusPainter(Function<ArticleSummary, LayerStatus> status) {
		this.status = status;
	}

	/** @return a painter of headers: the first letters of a name, which a narrow column has room for */
	static CellPainter<ArticleSummary> initials(String name) {
		String letters = name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
		return (gc, bounds, row, palette) -> {
			Point size = gc.textExtent(letters);
			gc.drawText(letters, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2,
					SWT.DRAW_TRANSPARENT);
		};
	}

	@Override
	public void paint(GC gc, Rectangle bounds, ArticleSummary row, Palette palette) {
		LayerStatus now = row == null ? LayerStatus.TODO : status.apply(row);
		if (now == null) {
			return;
		}
		int x = bounds.x + (bounds.width - SIZE) / 2;
		int y = bounds.y + (bounds.height - SIZE) / 2;
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
		Hue hue = switch (now) {
		case TODO -> Hue.DIMMED;
		case OPEN -> Hue.WARNING;
		case DONE, ADJUDICATED -> Hue.DONE;
		};
		gc.setForeground(palette.color(hue));
		gc.setBackground(palette.color(hue));
		switch (now) {
		case TODO -> gc.drawOval(x, y, SIZE, SIZE);
		case OPEN -> {
			gc.drawOval(x, y, SIZE, SIZE);
			gc.fillArc(x, y, SIZE, SIZE, 90, 180);
		}
		case DONE -> gc.fillOval(x, y, SIZE, SIZE);
		case ADJUDICATED -> {
			gc.fillOval(x, y, SIZE, SIZE);
			gc.drawOval(x - RING, y - RING, SIZE + 2 * RING, SIZE + 2 * RING);
		}
		}
	}
}
