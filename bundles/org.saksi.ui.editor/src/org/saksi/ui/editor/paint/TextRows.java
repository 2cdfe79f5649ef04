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

	/**
	 * What stands together of a stretch.
	 *
	 * @param x           left end, in pixels of the widget
	 * @param width       in pixels
	 * @param rightToLeft whether it is read from its right end
	 */
	record Part(int x, int width, boolean rightToLeft) {

		private static Part of(Rectangle bounds, boolean rightToLeft) {
			return new Part(bounds.x, bounds.width, rightToLeft);
		}
	}

	private static final int USUAL = 80;

	private final StyledText text;
	private final IntSupplier headroom;
	private final int start;
	private final int end;
	private final String line;
	private final Bidi bidi;
	private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
	private final Map<Integer, Row> rows = new HashMap<>();
	private int guess = USUAL;

	TextRows(StyledText text, int number, IntSupplier headroom) {
		this.text = text;
		this.headroom = headroom;
		start = text.getOffsetAtLine(number);
		line = text.getContent().getLine(number);
		end = start + line.length();
		bidi = Bidi.requiresBidi(line.toCharArray(), 0, line.length()) ? new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT) : null;
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
	 * The parts of {@code [from, to)}, which is in a row: one, or more where text of the other direction tears it apart.
	 */
	List<Part> parts(Row row, int from, int to) {
		int last = to;
		if (to == row.end && to < end) {
			while (last - 1 > from && Character.isWhitespace(line.charAt(last - 1 - start))) {
				last--;
			}
		}
		if (bidi == null && last < row.end) {
			int left = text.getLocationAtOffset(from).x;
			return List.of(new Part(left, text.getLocationAtOffset(last).x - left, false));
		}
		Rectangle all = text.getTextBounds(from, last - 1);
		if (bidi == null) {
			return List.of(Part.of(all, false));
		}
		List<Part> runs = runs(from, last);
		return runs.stream().mapToInt(Part::width).sum() < all.width - 1 ? runs
				: List.of(Part.of(all, bidi.getLevelAt(from - start) % 2 == 1));
	}

	/** What stands together, in the order of the text. */
	private List<Part> runs(int from, int to) {
		List<Part> runs = new ArrayList<>();
		for (int i = 0; i < bidi.getRunCount(); i++) {
			int first = Math.max(from, start + bidi.getRunStart(i));
			int last = Math.min(to, start + bidi.getRunLimit(i));
			if (first < last) {
				runs.add(Part.of(text.getTextBounds(first, last - 1), bidi.getRunLevel(i) % 2 == 1));
			}
		}
		return runs;
	}
}
