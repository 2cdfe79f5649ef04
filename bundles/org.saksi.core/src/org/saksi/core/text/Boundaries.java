package org.saksi.core.text;

import java.util.Arrays;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.saksi.model.Segment;

/**
 * Grapheme clusters and words of a text, by ICU (UAX #29). All offsets are UTF-16. Immutable and safe for several threads.
 */
public final class Boundaries {

	private final String text;
	private final int[] graphemes;
	private final int[] wordStarts;
	private final int[] wordEnds;

	/** Boundaries of {@code text}; {@code language} is an ISO 639-1 code or {@code null}. */
	public Boundaries(String text, String language) {
		this.text = text;
		ULocale locale = language == null ? ULocale.ROOT : new ULocale(language);
		graphemes = needsGraphemes(text) ? all(BreakIterator.getCharacterInstance(locale), text) : null;
		BreakIterator words = BreakIterator.getWordInstance(locale);
		words.setText(text);
		int[] starts = new int[64];
		int[] ends = new int[64];
		int count = 0;
		for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
			if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
					ends = Arrays.copyOf(ends, count * 2);
				}
				starts[count] = from;
				ends[count++] = to;
			}
		}
		wordStarts = Arrays.copyOf(starts, count);
		wordEnds = Arrays.copyOf(ends, count);
	}

	/** Below U+0300 only CR LF makes a cluster of two. */
	private static boolean needsGraphemes(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x300 && !(c >= 0x2010 && c <= 0x2027) || c == '\r') {
				return true;
			}
		}
		return false;
	}

	private static int[] all(BreakIterator iterator, String text) {
		iterator.setText(text);
		int[] found = new int[text.length() + 1];
		int count = 0;
		for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
			found[count++] = at;
		}
		return Arrays.copyOf(found, count);
	}

	/** @return whether {@code offset} lies between two grapheme clusters (the ends of the text do) */
	public boolean isGraphemeBoundary(int offset) {
		return offset >= 0 && offset <= text.length() && (graphemes == null || Arrays.binarySearch(graphemes, offset) >= 0);
	}

	/** @return the last boundary at or before {@code offset}, which is clipped to the text */
	public int graphemeAtOrBefore(int offset) {
		int at = clip(offset);
		if (graphemes == null) {
			return at;
		}
		int found = Arrays.binarySearch(graphemes, at);
		return found >= 0 ? at : graphemes[-found - 2];
	}

	/** @return the first boundary at or after {@code offset}, which is clipped to the text */
	public int graphemeAtOrAfter(int offset) {
		int at = clip(offset);
		if (graphemes == null) {
			return at;
		}
		int found = Arrays.binarySearch(graphemes, at);
		return found >= 0 ? at : graphemes[-found - 1];
	}

	/** @return number of words */
	public int wordCount() {
		return wordStarts.length;
	}

	/** @return the i-th word, from 0 */
	public Segment word(int i) {
		return new Segment(wordStarts[i], wordEnds[i]);
	}

	/** @return index of the word that contains the code unit at {@code offset} or ends there; -1 if none does */
	public int wordAt(int offset) {
		int i = Arrays.binarySearch(wordStarts, offset);
		int at = i >= 0 ? i : -i - 2;
		return at >= 0 && offset <= wordEnds[at] ? at : -1;
	}

	/** @return index of the first word that starts at or after {@code offset}; {@link #wordCount()} if none does */
	public int wordAtOrAfter(int offset) {
		int i = Arrays.binarySearch(wordStarts, offset);
		return i >= 0 ? i : -i - 1;
	}

	/**
	 * Snaps {@code [start, end)} to whole words: white space at its ends is cut off, words that it touches are taken whole,
	 * and neither end splits a grapheme cluster. Punctuation that was selected stays.
	 *
	 * @return the snapped stretch, or {@code null} if it holds nothing but white space
	 */
	public Segment snapToWords(int start, int end) {
		int from = clip(start);
		int to = clip(end);
		while (from < to && isSpace(from)) {
			from++;
		}
		while (to > from && isSpace(to - 1)) {
			to--;
		}
		if (from >= to) {
			return null;
		}
		int first = wordAt(from);
		if (first >= 0 && from < wordEnds[first]) {
			from = wordStarts[first];
		}
		int last = wordAt(to);
		if (last >= 0 && to > wordStarts[last]) {
			to = wordEnds[last];
		}
		return new Segment(graphemeAtOrBefore(from), graphemeAtOrAfter(to));
	}

	private boolean isSpace(int at) {
		char c = text.charAt(at);
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private int clip(int offset) {
		return Math.max(0, Math.min(text.length(), offset));
	}
}
