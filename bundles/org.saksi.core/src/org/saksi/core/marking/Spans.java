package org.saksi.core.marking;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.Span;

/** Puts segments into the form that spans have: in the text, ordered, disjoint, on whole grapheme clusters. */
public final class Spans {

	/** What a boundary moves by. */
	public enum Unit {
		/** One grapheme cluster. */
		CHARACTER,
		/** To the next beginning or end of a word. */
		WORD
	}

	private Spans() {
	}

	/**
	 * A span with quote and context: segments are clipped to the text, widened to whole grapheme clusters, cut free of white
	 * space at their ends, ordered, and merged where they overlap or touch.
	 *
	 * @return {@code null} if no text is left
	 */
	public static Span normalised(ArticleText text, List<Segment> segments) {
		List<Segment> kept = new ArrayList<>();
		for (Segment segment : segments) {
			Segment trimmed = trimmed(text, segment);
			if (trimmed != null) {
				kept.add(trimmed);
			}
		}
		kept.sort(null);
		List<Segment> merged = new ArrayList<>();
		for (Segment segment : kept) {
			Segment last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && segment.start() <= last.end()) {
				merged.set(merged.size() - 1, new Segment(last.start(), Math.max(last.end(), segment.end())));
			} else {
				merged.add(segment);
			}
		}
		return merged.isEmpty() ? null : Span.anchored(text.text(), merged);
	}

	private static Segment trimmed(ArticleText text, Segment segment) {
		String string = text.text();
		Boundaries boundaries = text.boundaries();
		int from = boundaries.graphemeAtOrBefore(Math.min(segment.start(), segment.end()));
		int to = boundaries.graphemeAtOrAfter(Math.max(segment.start(), segment.end()));
		if (segment.start() == segment.end()) {
			return null;
		}
		while (from < to && isSpace(string.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(string.charAt(to - 1))) {
			to--;
		}
		// a space that carries a combining mark is no white space that could be cut off
		return from >= to ? null : new Segment(boundaries.graphemeAtOrBefore(from), boundaries.graphemeAtOrAfter(to));
	}

	/** @return the segments of {@code span} and {@code [start, end)} */
	public static List<Segment> with(Span span, int start, int end) {
		List<Segment> all = new ArrayList<>(span == null ? List.of() : span.segments());
		all.add(new Segment(start, end));
		return all;
	}

	/** @return the segments of {@code span} without {@code [start, end)}; may be empty */
	public static List<Segment> without(Span span, int start, int end) {
		List<Segment> left = new ArrayList<>();
		for (Segment segment : span.segments()) {
			if (segment.start() < Math.min(start, segment.end())) {
				left.add(new Segment(segment.start(), Math.min(start, segment.end())));
			}
			if (segment.end() > Math.max(end, segment.start())) {
				left.add(new Segment(Math.max(end, segment.start()), segment.end()));
			}
		}
		return left;
	}

	/**
	 * The offset that is {@code steps} units after {@code offset}, or before it for a negative number; clipped to the text.
	 *
	 * @param starts whether to move among beginnings of words, else among ends; matters for words only
	 */
	public static int moved(ArticleText text, int offset, Unit unit, int steps, boolean starts) {
		int at = offset;
		for (int i = 0; i < Math.abs(steps); i++) {
			at = unit == Unit.CHARACTER ? character(text, at, steps > 0) : word(text.boundaries(), at, steps > 0, starts, text);
		}
		return at;
	}

	private static int character(ArticleText text, int at, boolean forward) {
		return forward ? text.boundaries().graphemeAtOrAfter(at + 1) : text.boundaries().graphemeAtOrBefore(at - 1);
	}

	private static int word(Boundaries boundaries, int at, boolean forward, boolean starts, ArticleText text) {
		int i = boundaries.wordAtOrAfter(at);
		if (starts) {
			if (forward) {
				i = i < boundaries.wordCount() && boundaries.word(i).start() == at ? i + 1 : i;
				return i < boundaries.wordCount() ? boundaries.word(i).start() : text.text().length();
			}
			return i > 0 ? boundaries.word(i - 1).start() : 0;
		}
		// the word before the first that starts at or after the offset may still end after it
		int before = i - 1;
		if (forward) {
			int next = before >= 0 && boundaries.word(before).end() > at ? before : i;
			return next < boundaries.wordCount() ? boundaries.word(next).end() : text.text().length();
		}
		int previous = before >= 0 && boundaries.word(before).end() >= at ? before - 1 : before;
		return previous >= 0 ? boundaries.word(previous).end() : 0;
	}

	/**
	 * The span of a claim as guidelines want it: without white space, quotation marks around the whole of it and final
	 * punctuation; see rule V12. The other segments of a discontinuous span stay as they are.
	 *
	 * @return the same span where there is nothing to cut off or nothing would be left
	 */
	public static Span tidied(ArticleText text, Span span) {
		List<Segment> segments = new ArrayList<>(span.segments());
		ClaimEdges edges = ClaimEdges.of(text.text(), span);
		Segment first = segments.get(0);
		segments.set(0, new Segment(first.start() + edges.leading(), first.end()));
		Segment last = segments.get(segments.size() - 1);
		segments.set(segments.size() - 1, new Segment(last.start(), last.end() - edges.trailing()));
		segments.removeIf(segment -> segment.length() <= 0);
		Span tidy = normalised(text, segments);
		return tidy == null ? span : tidy;
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
