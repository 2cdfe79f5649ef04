package org.saksi.ui.editor.paint;

import java.util.function.Consumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.saksi.model.Segment;

/** The lines of a page that are to be painted; of a line much longer than the page only what is near. */
public final class VisibleLines {

	/**
	 * A line.
	 *
	 * @param number of the line in the widget
	 * @param start  where it begins in the article
	 * @param end    where it ends in the article, without its line break
	 * @param from   widget offset from which on it is to be painted
	 * @param to     widget offset up to which it is to be painted
	 * @param plan   how its marks lie
	 * @param top    from which height of the widget on there is something to be painted, in pixels
	 * @param bottom up to which height there is something to be painted, in pixels
	 */
	public record Line(int number, int start, int end, int from, int to, LinePlan plan, int top, int bottom) {

		/** @return whether something that reaches from one height of the widget to another is to be painted, in pixels */
		public boolean isPainted(int from, int to) {
			return from < bottom && to > top;
		}

		/** @return what of a stretch of the article is in the part of the line to be painted, in the widget; or null */
		public Segment visible(int first, int last, PageMapping mapping) {
			if (first >= last) {
				return null;
			}
			Segment found = mapping.toWidget(Math.max(first, start), Math.min(last, end));
			if (found == null || found.end() <= from || found.start() >= to) {
				return null;
			}
			return new Segment(Math.max(found.start(), from), Math.min(found.end(), to));
		}
	}

	/** Lines longer than this are cut, UTF-16. */
	private static final int LONG = 4000;
	/** What is painted around what is seen of a long line, UTF-16. */
	private static final int AROUND = 300;

	private final StyledText text;
	private final PageMapping mapping;
	private final LinePlans plans;

	/** The lines of {@code text}. */
	public VisibleLines(StyledText text, PageMapping mapping, LinePlans plans) {
		this.text = text;
		this.mapping = mapping;
		this.plans = plans;
	}

	/** Gives the lines between two heights of the widget, in pixels, to an action. */
	public void forEach(int top, int bottom, Consumer<Line> action) {
		if (text.getCharCount() == 0) {
			return;
		}
		int last = text.getLineIndex(bottom);
		for (int number = text.getLineIndex(top); number <= last; number++) {
			int from = text.getOffsetAtLine(number);
			int length = text.getContent().getLine(number).length();
			int start = mapping.toModel(from);
			if (start >= 0 && length > 0) {
				LinePlan plan = plans.plan(start, start + length);
				action.accept(length <= LONG ? new Line(number, start, start + length, from, from + length, plan, top, bottom)
						: cut(number, start, from, length, top, bottom, plan));
			}
		}
	}

	private Line cut(int number, int start, int from, int length, int top, int bottom, LinePlan plan) {
		int first = offset(top, from, length) - AROUND;
		int last = offset(bottom, from, length) + AROUND;
		return new Line(number, start, start + length, Math.max(from, first), Math.min(from + length, last), plan, top, bottom);
	}

	private int offset(int y, int from, int length) {
		int offset = text.getOffsetAtPoint(new Point(text.getLeftMargin(), y));
		if (offset >= 0) {
			return Math.clamp(offset, from, from + length);
		}
		return y <= text.getLinePixel(text.getLineAtOffset(from)) ? from : from + length;
	}
}
