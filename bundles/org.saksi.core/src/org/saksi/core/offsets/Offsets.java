package org.saksi.core.offsets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.saksi.model.Segment;

/**
 * Converts between UTF-16 code units (memory, SWT) and code points (files for exchange) of one text. The only place in
 * Saksi that does. An unpaired surrogate counts as one code point, as {@link String#codePointCount} does.
 *
 * <p>A conversion takes O(log n) in the number of supplementary characters; a text without any costs nothing.
 */
public final class Offsets {

	private final int utf16Length;
	/** UTF-16 offsets of the high surrogates, ascending. */
	private final int[] pairs;

	/** Offsets of {@code text}. */
	public Offsets(CharSequence text) {
		utf16Length = text.length();
		int[] found = new int[16];
		int count = 0;
		for (int i = 0; i + 1 < utf16Length; i++) {
			if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i++;
			}
		}
		pairs = Arrays.copyOf(found, count);
	}

	/** @return length in UTF-16 code units */
	public int utf16Length() {
		return utf16Length;
	}

	/** @return length in code points */
	public int codePointLength() {
		return utf16Length - pairs.length;
	}

	/**
	 * UTF-16 to code points. An offset inside a surrogate pair gives that of the pair's end.
	 *
	 * @param utf16 0..{@link #utf16Length()}
	 * @throws IndexOutOfBoundsException if out of range
	 */
	public int toCodePoint(int utf16) {
		check(utf16, utf16Length);
		int before = Arrays.binarySearch(pairs, utf16);
		int pairsBefore = before >= 0 ? before : -before - 1;
		boolean inside = pairsBefore > 0 && pairs[pairsBefore - 1] == utf16 - 1;
		return inside ? utf16 + 1 - pairsBefore : utf16 - pairsBefore;
	}

	/**
	 * Code points to UTF-16.
	 *
	 * @param codePoint 0..{@link #codePointLength()}
	 * @throws IndexOutOfBoundsException if out of range
	 */
	public int toUtf16(int codePoint) {
		check(codePoint, codePointLength());
		int low = 0;
		int high = pairs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (pairs[middle] - middle < codePoint) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePoint + low;
	}

	/** UTF-16 segments to code points. */
	public List<Segment> toCodePoints(List<Segment> utf16) {
		List<Segment> converted = new ArrayList<>(utf16.size());
		utf16.forEach(s -> converted.add(new Segment(toCodePoint(s.start()), toCodePoint(s.end()))));
		return converted;
	}

	/** Code point segments to UTF-16. */
	public List<Segment> toUtf16(List<Segment> codePoints) {
		List<Segment> converted = new ArrayList<>(codePoints.size());
		codePoints.forEach(s -> converted.add(new Segment(toUtf16(s.start()), toUtf16(s.end()))));
		return converted;
	}

	private static void check(int offset, int length) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("offset " + offset + " is not in 0.." + length);
		}
	}
}
