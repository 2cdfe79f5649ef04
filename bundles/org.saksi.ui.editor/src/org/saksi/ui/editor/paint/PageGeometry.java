package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;

/**
 * Where text stands on the wrapped page. Rows are what a paragraph is wrapped into; where they begin is worked out once per
 * paragraph and kept until {@link #clear()}.
 */
public final class PageGeometry {

	private final StyledText text;
	private final Map<Integer, int[]> rows = new HashMap<>();

	/** The geometry of {@code text}. */
	public PageGeometry(StyledText text) {
		this.text = text;
	}

	/** Forgets the rows: to be called when the width, the font or the text has changed. */
	public void clear() {
		rows.clear();
	}

	/** @return the widget offsets at which the rows of a widget line begin, and the end of the line */
	int[] rows(int line) {
		return rows.computeIfAbsent(line, this::findRows);
	}

	private int[] findRows(int line) {
		int start = text.getOffsetAtLine(line);
		int end = start + text.getContent().getLine(line).length();
		List<Integer> found = new ArrayList<>(List.of(start));
		int lastY = text.getLocationAtOffset(end).y;
		int from = start;
		while (text.getLocationAtOffset(from).y < lastY) {
			int y = text.getLocationAtOffset(from).y;
			int low = from;
			int high = end;
			while (high - low > 1) {
				int middle = (low + high) >>> 1;
				if (text.getLocationAtOffset(middle).y > y) {
					high = middle;
				} else {
					low = middle;
				}
			}
			found.add(high);
			from = high;
		}
		found.add(end);
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	/**
	 * The boxes of {@code [start, end)} in a widget line, one per row, in pixels of the widget.
	 *
	 * @param start widget offset
	 * @param end   widget offset
	 */
	public List<Rectangle> boxes(int line, int start, int end) {
		int[] begins = rows(line);
		List<Rectangle> boxes = new ArrayList<>(2);
		int height = text.getLineHeight();
		for (int i = 0; i + 1 < begins.length; i++) {
			int from = Math.max(start, begins[i]);
			int to = Math.min(end, begins[i + 1]);
			if (from < to) {
				Point left = text.getLocationAtOffset(from);
				boolean rowEnd = to == begins[i + 1] && i + 2 < begins.length;
				int right = rowEnd ? right(from, to) : text.getLocationAtOffset(to).x;
				boxes.add(new Rectangle(Math.min(left.x, right), left.y, Math.max(2, Math.abs(right - left.x)), height));
			}
		}
		return boxes;
	}

	private int right(int from, int to) {
		int last = to - 1;
		while (last > from && Character.isWhitespace(charAt(last))) {
			last--;
		}
		Rectangle bounds = text.getTextBounds(last, last);
		return bounds.x + bounds.width;
	}

	private char charAt(int offset) {
		return text.getContent().getTextRange(offset, 1).charAt(0);
	}

	/** @return the boxes of a widget stretch over all its lines that lie between {@code firstLine} and {@code lastLine} */
	public List<Rectangle> boxes(Segment stretch, int firstLine, int lastLine) {
		List<Rectangle> boxes = new ArrayList<>();
		int from = Math.max(firstLine, text.getLineAtOffset(stretch.start()));
		int to = Math.min(lastLine, text.getLineAtOffset(stretch.end()));
		for (int line = from; line <= to; line++) {
			boxes.addAll(boxes(line, stretch.start(), stretch.end()));
		}
		return boxes;
	}
}
