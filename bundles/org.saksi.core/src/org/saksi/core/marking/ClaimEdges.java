package org.saksi.core.marking;

import org.saksi.core.text.Quotations;
import org.saksi.model.Segment;
import org.saksi.model.Span;

/**
 * What the ends of a claim should not have: white space, quotation marks whose partner is at the other end or outside, and
 * punctuation that ends a sentence or a clause. The point of an abbreviation such as <i>U.S.</i> is none.
 *
 * @param leading       code units to cut off at the beginning
 * @param trailing      code units to cut off at the end
 * @param space         whether white space is among them
 * @param quotes        whether quotation marks are
 * @param punctuation   whether punctuation is
 */
public record ClaimEdges(int leading, int trailing, boolean space, boolean quotes, boolean punctuation) {

	private static final String OPENING = "\"“„«‘'";
	private static final String CLOSING = "\"”“»’'";
	private static final String PUNCTUATION = ".,;:!?…";

	/** The ends of a span in {@code text}; a span that is not in the text has none. */
	public static ClaimEdges of(String text, Span span) {
		if (!span.isWellFormed() || span.end() > text.length()) {
			return new ClaimEdges(0, 0, false, false, false);
		}
		return new Scan(text, span).run();
	}

	/** @return whether there is nothing to cut off */
	public boolean isTidy() {
		return leading == 0 && trailing == 0;
	}

	private static final class Scan {
		private final String text;
		private final Span span;
		private final int first;
		private final int last;
		private int from;
		private int to;
		private boolean space;
		private boolean quotes;
		private boolean punctuation;

		Scan(String text, Span span) {
			this.text = text;
			this.span = span;
			first = span.segment(0).end();
			last = span.segment(span.segmentCount() - 1).start();
			from = span.start();
			to = span.end();
		}

		ClaimEdges run() {
			boolean more = true;
			while (more && from < first && to > last && from < to) {
				more = cutSpace() || cutPunctuation() || cutQuotes();
			}
			return new ClaimEdges(from - span.start(), span.end() - to, space, quotes, punctuation);
		}

		private boolean cutSpace() {
			int before = to - from;
			while (from < first && from < to && Spans.isSpace(text.charAt(from))) {
				from++;
			}
			while (to > last && to > from && Spans.isSpace(text.charAt(to - 1))) {
				to--;
			}
			boolean cut = to - from < before;
			space |= cut;
			return cut;
		}

		private boolean cutPunctuation() {
			char c = text.charAt(to - 1);
			if (PUNCTUATION.indexOf(c) < 0 || c == '.' && isAbbreviation()) {
				return false;
			}
			to--;
			punctuation = true;
			return true;
		}

		/** A point whose word has another point inside: U.S., a.n. */
		private boolean isAbbreviation() {
			int word = to - 1;
			while (word > last && !Spans.isSpace(text.charAt(word - 1))) {
				word--;
			}
			int inner = text.indexOf('.', word);
			return inner >= 0 && inner < to - 1 && Character.isLetter(text.charAt(to - 2)) && inner > word
					&& Character.isLetter(text.charAt(inner - 1)) && Character.isLetter(text.charAt(inner + 1));
		}

		private boolean cutQuotes() {
			char begin = text.charAt(from);
			char end = text.charAt(to - 1);
			boolean opened = OPENING.indexOf(begin) >= 0;
			boolean closed = to - 1 > from && CLOSING.indexOf(end) >= 0;
			if (!opened && !closed) {
				return false;
			}
			Quotations found = new Quotations(text.substring(from, to));
			Segment one = found.all().isEmpty() ? null : found.all().get(0);
			boolean quoted = one != null && one.start() == 0;
			boolean around = quoted && closed && one.end() == to - from;
			boolean unclosed = quoted && !around && CLOSING.indexOf(text.charAt(from + one.end() - 1)) < 0;
			boolean unopened = closed && end != '\'' && end != '’' && !found.contains(to - 1 - from);
			if (around || unclosed) {
				from++;
			}
			if (around || unopened) {
				to--;
			}
			quotes |= around || unclosed || unopened;
			return around || unclosed || unopened;
		}
	}
}
