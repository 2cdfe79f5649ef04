package org.saksi.ui.registry.canonical;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.registry.Messages;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Draws that a canonical claim is in a numeric conflict: a triangle and the word. */
final class ConflictMarker {

	private static final int SIZE = 12;

	private ConflictMarker() {
	}

	static void paint(GC gc, Rectangle bounds, ClaimRow row, Palette palette) {
		if (row == null || !row.conflict()) {
			return;
		}
		int x = bounds.x;
		int y = bounds.y + (bounds.height - SIZE) / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.color(Hue.WARNING));
		gc.setBackground(palette.color(Hue.WARNING));
		gc.drawPolygon(new int[] { x + SIZE / 2, y, x + SIZE, y + SIZE - 1, x, y + SIZE - 1 });
		gc.drawLine(x + SIZE / 2, y + 4, x + SIZE / 2, y + 7);
		gc.fillRectangle(x + SIZE / 2, y + 9, 1, 1);
		gc.drawText(Messages.Column_conflictYes, x + SIZE + 5,
				bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
	}
}
