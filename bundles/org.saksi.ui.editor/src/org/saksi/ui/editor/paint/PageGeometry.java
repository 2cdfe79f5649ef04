package org.saksi.ui.editor.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

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
	 * @param rightToLeft whether it begins at its right end
	 */
	record Box(Rectangle area, int room, boolean rightToLeft) {
	}

	/** What stands together of a stretch, and a character of its row. */
	private record Part(TextRows.Part place, int character) {
	}

	/** What is known of a line. */
	private static final class Known {
		private final TextRows rows;
		private final Map<Segment, List<Part>> parts = new HashMap<>();

		Known(TextRows rows) {
			this.rows = rows;
		}
	}

	private final StyledText text;
	private final IntSupplier headroom;
	private final Map<Integer, Known> lines = new HashMap<>();

	/**
	 * The geometry of {@code text}.
	 *
	 * @param headroom pixels that the first row has above its text, now
	 */
	public PageGeometry(StyledText text, IntSupplier headroom) {
		this.text = text;
		this.headroom = headroom;
	}

	/** Forgets everything: to be called when the width, the font or the text has changed. */
	public void clear() {
		lines.clear();
	}

	/** A widget line has rows of other heights, with the same text in each: to be called when its styles have changed. */
	public void measureAgain(int line) {
		Known known = lines.get(line);
		if (known != null) {
			known.rows.measureAgain();
		}
	}

	private Known known(int line) {
		return lines.computeIfAbsent(line, number -> new Known(new TextRows(text, number, headroom)));
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
		Known known = known(line);
		List<Part> parts = known.parts.computeIfAbsent(new Segment(start, end), stretch -> find(known.rows, top, start, end));
		List<Box> boxes = new ArrayList<>(parts.size());
		for (Part part : parts) {
			TextRows.Row row = known.rows.at(part.character, top);
			boxes.add(new Box(new Rectangle(part.place.x(), top + row.y(), Math.max(2, part.place.width()), row.height()), row.room(),
					part.place.rightToLeft()));
		}
		return boxes;
	}

	/** @return what is below the text of the row of a character: its top in the widget and its height, in pixels */
	Rectangle below(int line, int offset) {
		int top = text.getLinePixel(line);
		TextRows.Row row = known(line).rows.at(offset, top);
		return new Rectangle(0, top + row.y() + row.height(), text.getClientArea().width, row.room());
	}

	private static List<Part> find(TextRows rows, int top, int start, int end) {
		List<Part> parts = new ArrayList<>(2);
		for (int from = start; from < end;) {
			TextRows.Row row = rows.at(from, top);
			for (TextRows.Part part : rows.parts(row, from, Math.min(end, row.end()))) {
				parts.add(new Part(part, from));
			}
			from = row.end();
		}
		return parts;
	}
}
