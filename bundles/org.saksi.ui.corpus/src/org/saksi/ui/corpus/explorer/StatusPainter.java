package org.saksi.ui.corpus.explorer;

import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.marks.LayerStatus;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Draws a status as a circle that fills: empty to do, half open, full done, ringed adjudicated. */
final class StatusPainter extends BackgroundPainter {

	private static final int SIZE = 10;
	private static final int RING = 3;

	private final IntFunction<LayerStatus> status;

	/** @param status of a row; {@code null} where the annotator has no layer */
	StatusPainter(IntFunction<LayerStatus> status) {
		this.status = status;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		LayerStatus now = status.apply(cell.getRowIndex());
		if (now == null) {
			return;
		}
		Palette palette = Palette.current();
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
