package org.saksi.ui.registry.agents;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.style.Hue;
import org.saksi.ui.style.Palette;

/** Draws the type of an agent as a small picture before its words, so that types are told apart at a glance. */
final class AgentGlyph {

	/** Side of the picture, in points. */
	private static final int SIZE = 14;
	private static final int GAP = 6;

	private AgentGlyph() {
	}

	static void paint(GC gc, Rectangle bounds, AgentRow row, Palette palette) {
		if (row == null) {
			return;
		}
		int y = bounds.y + (bounds.height - SIZE) / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.color(Hue.NEUTRAL));
		gc.setBackground(palette.color(Hue.NEUTRAL));
		glyph(gc, bounds.x, y, row.meaning() == null ? "" : row.meaning()); //$NON-NLS-1$
		gc.setForeground(palette.color(Hue.TEXT));
		gc.drawText(row.type() == null ? "" : row.type(), bounds.x + SIZE + GAP, //$NON-NLS-1$
				bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	private static void glyph(GC gc, int x, int y, String meaning) {
		switch (meaning) {
		case "person" -> { //$NON-NLS-1$
			gc.fillOval(x + 4, y + 1, 6, 6);
			gc.fillArc(x + 1, y + 8, 12, 12, 0, 180);
		}
		case "person_unnamed" -> { //$NON-NLS-1$
			gc.drawOval(x + 4, y + 1, 6, 6);
			gc.drawArc(x + 1, y + 8, 12, 11, 0, 180);
			gc.drawLine(x + 1, y + 13, x + 13, y + 13);
		}
		case "government" -> { //$NON-NLS-1$
			gc.fillPolygon(new int[] { x, y + 5, x + 7, y, x + 14, y + 5 });
			for (int column = 0; column < 3; column++) {
				gc.fillRectangle(x + 2 + column * 4, y + 6, 2, 5);
			}
			gc.fillRectangle(x, y + 12, 14, 2);
		}
		case "organization" -> { //$NON-NLS-1$
			gc.drawRectangle(x + 2, y, 10, 13);
			for (int window = 0; window < 6; window++) {
				gc.fillRectangle(x + 4 + window % 2 * 4, y + 2 + window / 2 * 4, 3, 2);
			}
		}
		case "medium" -> { //$NON-NLS-1$
			gc.drawRectangle(x, y + 2, 13, 10);
			gc.fillRectangle(x + 2, y + 4, 5, 4);
			gc.drawLine(x + 9, y + 5, x + 11, y + 5);
			gc.drawLine(x + 9, y + 7, x + 11, y + 7);
			gc.drawLine(x + 2, y + 10, x + 11, y + 10);
		}
		case "document" -> { //$NON-NLS-1$
			gc.drawPolygon(new int[] { x + 2, y, x + 8, y, x + 12, y + 4, x + 12, y + 13, x + 2, y + 13 });
			gc.drawLine(x + 4, y + 6, x + 10, y + 6);
			gc.drawLine(x + 4, y + 9, x + 10, y + 9);
		}
		default -> {
			gc.drawOval(x + 1, y + 1, 12, 12);
			gc.drawLine(x + 5, y + 7, x + 9, y + 7);
		}
		}
	}
}
