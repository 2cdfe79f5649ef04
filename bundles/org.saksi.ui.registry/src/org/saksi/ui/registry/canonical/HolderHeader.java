package org.saksi.ui.registry.canonical;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.grid.CellPainter;
import org.saksi.ui.style.Palette;
import org.saksi.ui.style.StanceShape;

/** Draws the header of a column of holders: the shape that a polarity has everywhere; its name is the tool tip. */
record HolderHeader(StanceShape shape) implements CellPainter<ClaimRow> {

	/** Side of the shape, in points. */
	private static final int SIZE = 10;

	@Override
	public void paint(GC gc, Rectangle bounds, ClaimRow row, Palette palette) {
		int x = bounds.x + bounds.width - SIZE - 2;
		int y = bounds.y + (bounds.height - SIZE) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.color(palette.line(shape.rgb())));
		gc.setForeground(palette.color(palette.line(shape.rgb())));
		switch (shape) {
		case UP -> gc.fillPolygon(new int[] { x, y + SIZE, x + SIZE / 2, y, x + SIZE, y + SIZE });
		case DOWN -> gc.fillPolygon(new int[] { x, y, x + SIZE, y, x + SIZE / 2, y + SIZE });
		case DIAMOND -> gc.fillPolygon(
				new int[] { x + SIZE / 2, y, x + SIZE, y + SIZE / 2, x + SIZE / 2, y + SIZE, x, y + SIZE / 2 });
		case RING -> {
			gc.setLineWidth(2);
			gc.drawOval(x + 1, y + 1, SIZE - 2, SIZE - 2);
			gc.setLineWidth(1);
		}
		case SQUARE -> gc.fillRectangle(x, y, SIZE, SIZE);
		}
	}
}
