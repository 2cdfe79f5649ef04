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
 * Where text stands on the wrapped page. Rows are what a paragraph is wrapped into. What was asked once is kept, relative to
 * the top of its paragraph, until {@link #clear()}: scrolling does not change it, nor do colours.
 */
public final class PageGeometry {

	private final StyledText text;
	private final Map<Integer, int[]> rows = new HashMap<>();
	private final Map<Segment, List<Rectangle>> kept = new HashMap<>();

	/** The geometry of {@code text}. */
	public PageGeometry(StyledText text) {
		this.text = text;
	}

	/** Forgets everything: to be called when the width, the font or the text has changed. */
	public void clear() {
		rows.clear();
		kept.clear();
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
	 * The boxes of {@code [start, end)}, which lies in a widget line: one per row, in pixels of the widget.
	 *
	 * @param start widget offset
	 * @param end   widget offset
	 */
	public List<Rectangle> boxes(int line, int start, int end) {
		int top = text.getLinePixel(line);
		List<Rectangle> boxes = new ArrayList<>(2);
		for (Rectangle box : kept.computeIfAbsent(new Segment(start, end), stretch -> find(line, top, start, end))) {
			boxes.add(new Rectangle(box.x, box.y + top, box.width, box.height));
		}
		return boxes;
	}

	private List<Rectangle> find(int line, int top, int start, int end) {
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
				boxes.add(new Rectangle(Math.min(left.x, right), left.y - top, Math.max(2, Math.abs(right - left.x)), height));
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
}
