package org.saksi.ui.editor.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The rows that one line of a text widget is wrapped into. They are found when they are asked for, so that a line of a
 * thousand rows costs no more than what is seen of it. Heights are relative to the top of the line.
 */
final class TextRows {

	/**
	 * A row.
	 *
	 * @param start  widget offset
	 * @param end    widget offset, exclusive
	 * @param y      its top
	 * @param height of text of the page's font, whatever else is in the row
	 * @param room   pixels that it has below, besides the space between rows
	 */
	record Row(int start, int end, int y, int height, int room) {
	}

	private static final int USUAL = 80;

	private final StyledText text;
	private final IntSupplier headroom;
	private final int start;
	private final int end;
	private final String line;
	private final boolean twoWays;
	private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
	private final Map<Integer, Row> rows = new HashMap<>();
	private int guess = USUAL;

	TextRows(StyledText text, int number, IntSupplier headroom) {
		this.text = text;
		this.headroom = headroom;
		start = text.getOffsetAtLine(number);
		line = text.getContent().getLine(number);
		end = start + line.length();
		twoWays = Bidi.requiresBidi(line.toCharArray(), 0, line.length());
	}

	/** The rows have become higher or lower, but hold the same text as before. */
	void measureAgain() {
		rows.clear();
	}

	/**
	 * The row of a character.
	 *
	 * @param offset widget offset of a character of the line
	 * @param top    where the line begins in the widget, in pixels
	 */
	Row at(int offset, int top) {
		Map.Entry<Integer, Integer> before = ends.floorEntry(offset);
		int from = before != null && offset < before.getValue() ? before.getKey() : find(offset, before == null ? start : before.getValue());
		return rows.computeIfAbsent(from, first -> measure(first, top));
	}

	private int find(int offset, int least) {
		Map.Entry<Integer, Integer> after = ends.higherEntry(offset);
		int y = y(offset);
		int from = first(least, offset, y);
		int to = after(offset, after == null ? end : after.getKey(), y);
		guess = to - from;
		ends.put(from, to);
		return from;
	}

	private Row measure(int from, int top) {
		int above = from == 0 ? headroom.getAsInt() : 0;
		int height = text.getBaseline(from) + text.getLineHeight() - text.getBaseline() - above;
		Rectangle all = text.getTextBounds(from, from);
		return new Row(from, ends.get(from), all.y - top + above, height, Math.max(0, all.height - above - height));
	}

	/** A blank that a row is wrapped at may have no bounds, not even a place: it is in the row of what is before it. */
	private int y(int offset) {
		Rectangle bounds = text.getTextBounds(offset, offset);
		for (int at = offset - 1; bounds.height == 0 && at >= start; at--) {
			bounds = text.getTextBounds(at, at);
		}
		return bounds.y;
	}

	/** The first offset from {@code least} on that is in the row of {@code offset}. */
	private int first(int least, int offset, int y) {
		if (least == offset || y(least) == y) {
			return least;
		}
		int low = least;
		int high = offset;
		for (int step = guess; high - step > low; step *= 2) {
			if (y(high - step) != y) {
				low = high - step;
				break;
			}
			high -= step;
		}
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (y(middle) == y) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	/** The first offset up to {@code most} that is in another row than {@code offset}. */
	private int after(int offset, int most, int y) {
		int low = offset;
		int high = most;
		for (int step = guess; low + step < high; step = Math.max(8, step / 8)) {
			if (y(low + step) != y) {
				high = low + step;
				break;
			}
			low += step;
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

	/**
	 * The boxes of {@code [from, to)}, which is in a row: one, or more where text of the other direction tears it apart.
	 *
	 * @return left ends and widths, in pixels of the widget
	 */
	List<Rectangle> boxes(Row row, int from, int to) {
		int last = to;
		if (to == row.end && to < end) {
			while (last - 1 > from && Character.isWhitespace(line.charAt(last - 1 - start))) {
				last--;
			}
		}
		if (!twoWays && last < row.end) {
			int left = text.getLocationAtOffset(from).x;
			return List.of(new Rectangle(left, 0, text.getLocationAtOffset(last).x - left, 0));
		}
		Rectangle all = text.getTextBounds(from, last - 1);
		if (!twoWays) {
			return List.of(all);
		}
		List<Rectangle> runs = runs(from, last);
		return runs.stream().mapToInt(run -> run.width).sum() < all.width - 1 ? runs : List.of(all);
	}

	/** What stands together, in the order of the text. */
	private List<Rectangle> runs(int from, int to) {
		Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
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
