package org.saksi.formats.json;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.offsets.Offsets;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;

/** Places in a text by the offsets of other tools, as UTF-16 segments. */
public final class TextPlaces {

	/** What offsets count. */
	public enum Unit {
		/** Unicode code points, as Python does. */
		CODE_POINTS,
		/** UTF-16 code units, as JavaScript does. */
		UTF16,
		/** Grapheme clusters: what people see as one character. */
		GRAPHEMES
	}

	private final String text;
	private final Offsets offsets;
	private List<Integer> graphemes;

	/** Places in {@code text}. */
	public TextPlaces(String text) {
		this.text = text;
		offsets = new Offsets(text);
	}

	/** @return whether all units count alike in this text up to graphemes of several code points */
	public boolean isPlain() {
		return offsets.codePointLength() == text.length();
	}

	/** @return the place; {@code null} if it is not in the text or ends before it starts */
	public Segment at(int start, int end, Unit unit) {
		if (start < 0 || end < start || end > length(unit)) {
			return null;
		}
		return new Segment(utf16(start, unit), utf16(end, unit));
	}

	private int length(Unit unit) {
		return switch (unit) {
		case CODE_POINTS -> offsets.codePointLength();
		case UTF16 -> text.length();
		case GRAPHEMES -> graphemes().size() - 1;
		};
	}

	private int utf16(int offset, Unit unit) {
		return switch (unit) {
		case CODE_POINTS -> offsets.toUtf16(offset);
		case UTF16 -> offset;
		case GRAPHEMES -> graphemes().get(offset);
		};
	}

	/** UTF-16 offset of each grapheme, and of the end. */
	private List<Integer> graphemes() {
		if (graphemes == null) {
			Boundaries boundaries = new Boundaries(text, null);
			graphemes = new ArrayList<>();
			for (int at = 0; at < text.length(); at = boundaries.graphemeAtOrAfter(at + 1)) {
				graphemes.add(at);
			}
			graphemes.add(text.length());
		}
		return graphemes;
	}

	/** @return the offset in code points of a UTF-16 offset */
	public int codePoint(int utf16) {
		return offsets.toCodePoint(utf16);
	}

	/** @return the text of a place */
	public String text(Segment place) {
		return text.substring(place.start(), place.end());
	}

	/** @return the only place where the text has the quote, or {@code null} */
	public Segment only(String quote) {
		int at = quote.isEmpty() ? -1 : text.indexOf(quote);
		return at < 0 || text.indexOf(quote, at + 1) >= 0 ? null : new Segment(at, at + quote.length());
	}
}
