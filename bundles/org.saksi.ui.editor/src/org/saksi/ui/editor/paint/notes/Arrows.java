package org.saksi.ui.editor.paint.notes;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** Draws arrows between boxes, in the foreground and with the width of line that are set. */
final class Arrows {

	private static final int DIP = 11;
	private static final int HEAD = 5;
	/** Arrows begin and end at most so many pixels from the left end of a box. */
	private static final int INTO = 60;
	private static final int MOST_BEND = 40;

	private Arrows() {
	}

	/**
	 * Draws an arrow: below the row where both boxes are in one, else from below the upper to above the lower one or back.
	 *
	 * @param number written beside the arrow, which is dotted then; 0 for none
	 * @param page   behind the number
	 */
	static void connect(GC gc, Rectangle from, Rectangle to, int number, SmallType type, Color page) {
		float x1 = from.x + Math.min(from.width / 2f, INTO);
		float x2 = to.x + Math.min(to.width / 2f, INTO);
		boolean oneRow = Math.abs(from.y - to.y) < 3;
		boolean down = to.y > from.y;
		float y1 = oneRow || down ? from.y + from.height + 1 : from.y - 1;
		float y2 = oneRow || !down ? to.y + to.height + 1 : to.y - 1;
		float bend = oneRow ? DIP : Math.clamp(Math.abs(y2 - y1) / 2, 8, MOST_BEND) * (down ? 1 : -1);
		float back = oneRow ? bend : -bend;
		Path path = new Path(gc.getDevice());
		path.moveTo(x1, y1);
		path.cubicTo(x1, y1 + bend, x2, y2 + back, x2, y2 + Math.signum(back) * HEAD);
		gc.setLineStyle(number > 0 ? SWT.LINE_DOT : SWT.LINE_SOLID);
		gc.drawPath(path);
		gc.setLineStyle(SWT.LINE_SOLID);
		path.dispose();
		head(gc, x2, y2, Math.signum(back));
		if (number > 0) {
			number(gc, number, (x1 + x2) / 2, (y1 + y2) / 2 + (oneRow ? 0.75f * DIP : 0), type, page);
		}
	}

	/** A head whose point is at {@code (x, y)}; it comes from below if {@code side} is 1, from above if it is -1. */
	private static void head(GC gc, float x, float y, float side) {
		int tip = Math.round(y);
		int base = Math.round(y + side * (HEAD + 2));
		gc.fillPolygon(new int[] { Math.round(x), tip, Math.round(x) - HEAD + 1, base, Math.round(x) + HEAD - 1, base });
	}

	private static void number(GC gc, int number, float x, float y, SmallType type, Color page) {
		int alpha = gc.getAlpha();
		Color line = gc.getBackground();
		gc.setAlpha(255);
		gc.setBackground(page);
		int radius = type.height() / 2 + 1;
		gc.fillOval(Math.round(x) - radius, Math.round(y) - radius, 2 * radius, 2 * radius);
		gc.setAlpha(alpha);
		type.writeCentred(gc, Integer.toString(number), Math.round(x), Math.round(y));
		gc.setBackground(line);
	}
}
