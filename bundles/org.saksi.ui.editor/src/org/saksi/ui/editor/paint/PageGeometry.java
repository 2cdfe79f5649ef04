package org.saksi.ui.editor.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.saksi.model.Segment;

/**
 * Where text stands on the wrapped page. Rows are what a paragraph is wrapped into. What was asked once is kept, relative to
 * the top of its paragraph, until it is cleared: scrolling does not change it, nor do colours.
 */
public final class PageGeometry {

	/**
	 * A stretch of text in one row.
	 *
	 * @param area the text, in pixels of the widget: as high as text of the page's font, whatever else is in the row
	 * @param room pixels that the row has below the area, besides the space between rows
	 */
	record Box(Rectangle area, int room) {

		private Box moved(int dy) {
			return new Box(new Rectangle(area.x, area.y + dy, area.width, area.height), room);
		}
	}

	private static final int ROW = 80;

	private final StyledText text;
	private final Map<Integer, Map<Segment, List<Box>>> kept = new HashMap<>();

	/** The geometry of {@code text}. */
	public PageGeometry(StyledText text) {
		this.text = text;
	}

	/** Forgets everything: to be called when the width, the font or the text has changed. */
	public void clear() {
		kept.clear();
	}

	/** Forgets the widget lines that a stretch of the widget touches: to be called when their styles have changed. */
	public void clear(int start, int end) {
		int last = text.getLineAtOffset(end);
		for (int line = text.getLineAtOffset(start); line <= last; line++) {
			kept.remove(line);
		}
	}

	/**
	 * The boxes of {@code [start, end)}, which lies in a widget line, in pixels of the widget: one per row, more where text
	 * of the other direction tears it apart.
	 *
	 * @param start widget offset
	 * @param end   widget offset
	 */
	public List<Rectangle> boxes(int line, int start, int end) {
		return rows(line, start, end).stream().map(Box::area).toList();
	}

	/** The same with the room below. */
	List<Box> rows(int line, int start, int end) {
		if (start >= end) {
			return List.of();
		}
		int top = text.getLinePixel(line);
		List<Box> boxes = new ArrayList<>(2);
		for (Box box : kept.computeIfAbsent(line, l -> new HashMap<>()).computeIfAbsent(new Segment(start, end),
				stretch -> find(line, top, start, end))) {
			boxes.add(box.moved(top));
		}
		return boxes;
	}

	/** @return the row of one character, as wide as the character */
	Box row(int line, int offset) {
		return rows(line, offset, offset + 1).get(0);
	}

	private List<Box> find(int line, int top, int start, int end) {
		List<Box> boxes = new ArrayList<>(2);
		int guess = ROW;
		for (int from = start; from < end;) {
			int to = rowEnd(from, end, guess);
			guess = to - from;
			addRow(boxes, line, from, to < end ? withoutSpace(from, to) : to, top);
			from = to;
		}
		return boxes;
	}

	/** The first offset after {@code from} that is in another row, or {@code end}. */
	private int rowEnd(int from, int end, int guess) {
		int y = y(from);
		int low = from;
		int high = Math.min(end - 1, from + guess);
		while (y(high) == y) {
			if (high == end - 1) {
				return end;
			}
			int next = Math.min(end - 1, high + Math.max(8, (high - low) / 8));
			low = high;
			high = next;
		}
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (y(middle) == y) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return high;
	}

	private int y(int offset) {
		return text.getTextBounds(offset, offset).y;
	}

	private int withoutSpace(int from, int to) {
		int end = to;
		while (end - 1 > from && Character.isWhitespace(text.getTextRange(end - 1, 1).charAt(0))) {
			end--;
		}
		return end;
	}

	private void addRow(List<Box> boxes, int line, int from, int to, int top) {
		Rectangle all = text.getTextBounds(from, to - 1);
		int height = text.getBaseline(from) + text.getLineHeight() - text.getBaseline();
		List<Rectangle> parts = List.of(all);
		char[] chars = text.getTextRange(from, to - from).toCharArray();
		if (Bidi.requiresBidi(chars, 0, chars.length)) {
			List<Rectangle> runs = runs(line, from, to);
			int sum = runs.stream().mapToInt(run -> run.width).sum();
			parts = sum < all.width - 1 ? runs : parts;
		}
		for (Rectangle part : parts) {
			boxes.add(new Box(new Rectangle(part.x, all.y - top, Math.max(2, part.width), height), Math.max(0, all.height - height)));
		}
	}

	/** What stands together in a stretch of one row, in the order of the text. */
	private List<Rectangle> runs(int line, int from, int to) {
		int start = text.getOffsetAtLine(line);
		Bidi bidi = new Bidi(text.getLine(line), Bidi.DIRECTION_LEFT_TO_RIGHT);
		List<Rectangle> runs = new ArrayList<>();
		for (int i = 0; i < bidi.getRunCount(); i++) {
			int first = Math.max(from, start + bidi.getRunStart(i));
			int last = Math.min(to, start + bidi.getRunLimit(i));
			if (first < last) {
				runs.add(text.getTextBounds(first, last - 1));
			}
		}
		return runs;
	}
}
