package org.saksi.ui.editor.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.ui.style.Drawing;
import org.saksi.ui.style.StanceShape;

/** The strokes that marks are drawn with. Boxes are those of text, without the space between rows. */
final class MarkStrokes {

	/** Height of a lane below the text, in pixels. */
	static final int LANE = 4;
	/** Size of a stance's shape, in pixels. */
	static final int SHAPE = 8;

	private static final int DASH = 5;
	private static final int STUB = 14;

	private MarkStrokes() {
	}

	/** @return pixels below the text that lanes up to and with this one take */
	static int below(int lane) {
		return 2 + (lane + 1) * LANE;
	}

	/** @return the last lane that fits into so many pixels below the text, at least 0 */
	static int lastLane(int room) {
		return Math.max(0, (room - 2) / LANE - 1);
	}

	private static int y(Rectangle box, int lane) {
		return box.y + box.height + 1 + lane * LANE;
	}

	/** Draws one row of a mark; {@code left} and {@code right} tell whether an end of the segment is at these ends of the box. */
	static void mark(GC gc, Drawing drawing, Color color, Rectangle box, int lane, boolean left, boolean right) {
		gc.setForeground(color);
		gc.setBackground(color);
		int y = y(box, lane);
		switch (drawing) {
		case FILL -> fillEdges(gc, box, left, right);
		case UNDERLINE -> gc.fillRectangle(box.x, y, box.width, 2);
		case DOTTED -> dots(gc, box, y);
		case BRACKET -> bracket(gc, box, y, left, right);
		case BOX -> frame(gc, box, left, right);
		}
	}

	private static void fillEdges(GC gc, Rectangle box, boolean first, boolean last) {
		if (first) {
			gc.fillRectangle(box.x - 2, box.y, 2, box.height);
		}
		if (last) {
			gc.fillRectangle(box.x + box.width, box.y, 2, box.height);
		}
	}

	private static void dots(GC gc, Rectangle box, int y) {
		for (int x = box.x; x < box.x + box.width; x += 4) {
			gc.fillRectangle(x, y, 2, 2);
		}
	}

	private static void bracket(GC gc, Rectangle box, int y, boolean first, boolean last) {
		gc.fillRectangle(box.x, y, box.width, 2);
		if (first) {
			gc.fillRectangle(box.x, y - 4, 2, 4);
		}
		if (last) {
			gc.fillRectangle(box.x + box.width - 2, y - 4, 2, 4);
		}
	}

	private static void frame(GC gc, Rectangle box, boolean first, boolean last) {
		int left = box.x - 1;
		int right = box.x + box.width;
		int bottom = box.y + box.height;
		gc.setLineWidth(1);
		gc.drawLine(left, box.y, right, box.y);
		gc.drawLine(left, bottom, right, bottom);
		if (first) {
			gc.drawLine(left, box.y, left, bottom);
		}
		if (last) {
			gc.drawLine(right, box.y, right, bottom);
		}
	}

	/** Draws a thin line in a lane: a fill that lies on other fills. */
	static void hairline(GC gc, Color color, Rectangle box, int lane) {
		gc.setBackground(color);
		gc.fillRectangle(box.x, y(box, lane), box.width, 1);
	}

	/** Joins two segments of a span by a dashed line in a lane below what lies between them. */
	static void gap(GC gc, Color color, Rectangle box, int lane, int thickness) {
		gc.setBackground(color);
		int y = y(box, lane);
		for (int x = box.x + 2; x < box.x + box.width - 1; x += 2 * DASH - 2) {
			gc.fillRectangle(x, y, Math.min(DASH, box.x + box.width - 1 - x), thickness);
		}
	}

	/** Draws where a segment is joined to another: a foot down to the lane at its beginning or end. */
	static void foot(GC gc, Color color, Rectangle box, int lane, boolean end) {
		gc.setBackground(color);
		int top = box.y + box.height - 2;
		gc.fillRectangle(end ? box.x + box.width - 1 : box.x, top, 2, y(box, lane) + 2 - top);
	}

	/** Draws that a span goes on far away: a few dashes that end in an open arrow. */
	static void stub(GC gc, Color color, Rectangle box, int lane, boolean end) {
		int from = end ? box.x + box.width : box.x - STUB;
		gap(gc, color, new Rectangle(from, box.y, STUB, box.height), lane, 1);
		int tip = end ? from + STUB : from;
		int back = end ? tip - 3 : tip + 3;
		int y = y(box, lane);
		gc.setForeground(color);
		gc.drawPolyline(new int[] { back, y - 3, tip, y, back, y + 3 });
	}

	/** Draws the outline of what is active or picked. */
	static void outline(GC gc, Color color, Rectangle box, boolean dashed) {
		gc.setForeground(color);
		gc.setLineWidth(2);
		gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawRoundRectangle(box.x - 3, box.y - 1, box.width + 6, box.height + 5, 6, 6);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** Draws a stance with its upper left corner at {@code (x, y)}; a shape that is not {@code certain} is hollow. */
	static void stance(GC gc, StanceShape shape, Color color, Color page, int x, int y, boolean certain) {
		int s = SHAPE;
		int h = s / 2;
		gc.setForeground(color);
		gc.setBackground(certain && shape != StanceShape.RING ? color : page);
		gc.setLineWidth(2);
		int[] polygon = switch (shape) {
		case UP -> new int[] { x, y + s, x + h, y, x + s, y + s };
		case DOWN -> new int[] { x, y, x + s, y, x + h, y + s };
		case DIAMOND -> new int[] { x + h, y - 1, x + s + 1, y + h, x + h, y + s + 1, x - 1, y + h };
		case SQUARE -> new int[] { x, y, x + s, y, x + s, y + s, x, y + s };
		case RING -> null;
		};
		if (polygon == null) {
			gc.fillOval(x, y, s, s);
			gc.drawOval(x, y, s, s);
		} else {
			gc.fillPolygon(polygon);
			gc.drawPolygon(polygon);
		}
		gc.setLineWidth(1);
	}

	/** Draws the small ring of a source that the text does not mention, right below the end of {@code box}. */
	static void ring(GC gc, Color color, Color page, Rectangle box) {
		gc.setForeground(color);
		gc.setBackground(page);
		gc.setLineWidth(2);
		gc.fillOval(box.x + box.width - 3, box.y + box.height - 1, 6, 6);
		gc.drawOval(box.x + box.width - 3, box.y + box.height - 1, 6, 6);
		gc.setLineWidth(1);
	}
}
