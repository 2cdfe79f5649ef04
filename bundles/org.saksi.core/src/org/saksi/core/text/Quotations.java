package org.saksi.core.text;

import java.util.Arrays;
import java.util.List;

import org.saksi.model.Segment;
import org.saksi.model.Span;

/**
 * The stretches of a text between quotation marks: {@code "…" “…” „…“ «…»}, and {@code '…' ‘…’} where they cannot be
 * apostrophes. A quotation ends at the end of its line at the latest: a mark that is opened at the beginning of a word and
 * not closed, as in a quotation over several paragraphs, reaches to there. Of nested quotations only the outer one counts.
 * All offsets are UTF-16. Immutable; takes one pass over the text.
 */
public final class Quotations {

	/** How much of a span is quoted. */
	public enum Coverage {
		/** No letter or digit. */
		NONE,
		/** Some. */
		PART,
		/** Every letter and digit. */
		WHOLE
	}

	private static final String OPENING = "\"“„«‘'";
	private static final String CLOSING = "\"”“»";

	private final String text;
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private int count;
	private final int[] next = new int[CLOSING.length()];
	private int nextTo = -1;

	/** Quotations of {@code text}. */
	public Quotations(String text) {
		this(text, 0, text.length());
	}

	private Quotations(String text, int from, int to) {
		this.text = text;
		int line = from;
		while (line < to) {
			int stop = text.indexOf('\n', line);
			stop = stop < 0 ? text.length() : stop;
			findIn(line, stop);
			line = stop + 1;
		}
	}

	/** Quotations in the lines that a span touches, which is cheaper for a long text. */
	public static Quotations around(String text, Span span) {
		int start = Math.max(0, Math.min(text.length(), span.start()));
		int end = Math.max(start, Math.min(text.length(), span.end()));
		return new Quotations(text, text.lastIndexOf('\n', start - 1) + 1, end);
	}

	private void findIn(int from, int to) {
		int noSingleBefore = from;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			boolean single = c == '\'' || c == '‘';
			if (OPENING.indexOf(c) < 0 || single && i < noSingleBefore || !opens(i, from, to)) {
				continue;
			}
			int close = single ? closeSingle(i + 1, to) : close(c, i + 1, to);
			if (close >= 0) {
				add(i, close + 1);
				i = close;
			} else if (single) {
				// what closes does not depend on what opens: none before this point does either
				noSingleBefore = ~close;
			} else {
				add(i, to);
				return;
			}
		}
	}

	/** Typographic marks always open; straight and single ones only at the beginning of a word. */
	private boolean opens(int at, int from, int to) {
		char c = text.charAt(at);
		if (c == '“' || c == '„' || c == '«') {
			return true;
		}
		boolean before = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
		boolean after = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
		return before && after;
	}

	private int close(char open, int from, int to) {
		int own = switch (open) {
		case '"' -> indexOf('"', from, to);
		case '“' -> indexOf('”', from, to);
		case '„' -> indexOf('“', from, to);
		default -> indexOf('»', from, to);
		};
		// a straight mark may stand for a typographic one and the other way round
		int other = open == '“' ? indexOf('"', from, to) : open == '»' ? -1 : indexOf('”', from, to);
		int next = open == '“' ? indexOf('“', from, to) : -1;
		boolean ownIsNext = own >= 0 && (next < 0 || own < next);
		return open == '“' && ownIsNext || other < 0 ? own : own < 0 ? other : Math.min(own, other);
	}

	/** The next such mark in the line, remembered, so that all searches together take one pass. */
	private int indexOf(char mark, int from, int to) {
		int slot = CLOSING.indexOf(mark);
		if (next[slot] < from || nextTo != to) {
			if (nextTo != to) {
				Arrays.fill(next, -1);
				nextTo = to;
			}
			int at = text.indexOf(mark, from, to);
			next[slot] = at < 0 ? to : at;
		}
		return next[slot] < to ? next[slot] : -1;
	}

	/** Where a single quotation is closed; else the complement of where a double one or the end of the line ended the search. */
	private int closeSingle(int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			boolean ends = i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1));
			if ((c == '’' || c == '\'') && ends && !Character.isWhitespace(text.charAt(i - 1))) {
				return i;
			}
			if (c == '"' || c == '“') {
				return ~i;
			}
		}
		return ~to;
	}

	private void add(int start, int end) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		starts[count] = start;
		ends[count++] = end;
	}

	/** @return all quotations with their marks, in order */
	public List<Segment> all() {
		Segment[] found = new Segment[count];
		Arrays.setAll(found, i -> new Segment(starts[i], ends[i]));
		return List.of(found);
	}

	/** @return whether the code unit at {@code offset} is in a quotation or one of its marks */
	public boolean contains(int offset) {
		int i = Arrays.binarySearch(starts, 0, count, offset);
		int at = i >= 0 ? i : -i - 2;
		return at >= 0 && offset < ends[at];
	}

	/** @return how much of the span is quoted; {@link Coverage#NONE} for one without letters and digits */
	public Coverage coverage(Span span) {
		boolean inside = false;
		boolean outside = false;
		for (int s = 0; s < span.segmentCount() && !(inside && outside); s++) {
			Segment segment = span.segment(s);
			int end = Math.min(text.length(), segment.end());
			for (int i = Math.max(0, segment.start()); i < end && !(inside && outside); i++) {
				if (Character.isLetterOrDigit(text.charAt(i))) {
					boolean quoted = contains(i);
					inside |= quoted;
					outside |= !quoted;
				}
			}
		}
		return !inside ? Coverage.NONE : outside ? Coverage.PART : Coverage.WHOLE;
	}
}
