package org.saksi.core.jsonl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.saksi.core.offsets.Offsets;

/**
 * Offsets of all text versions of an article, those before the text that the article holds too. What a text edit deleted
 * from such a version is not known; as many stand-ins are put there. That makes offsets in code points and in UTF-16
 * convert forth and back, which is all that is asked of it.
 */
final class VersionOffsets {

	private static final String STAND_IN = "\uFFFD";

	/** Most characters that an edit can have deleted from a version that is not held. */
	private static final int MAX_STAND_INS = 1 << 22;

	/**
	 * A text edit.
	 *
	 * @param start in the unit of the record or of the model
	 * @param end   likewise, exclusive
	 * @param text  what replaces it
	 */
	record Edit(int start, int end, String text) {
	}

	/** An edit that lies outside of its text. */
	static final class EditException extends IndexOutOfBoundsException {

		private static final long serialVersionUID = 1L;

		/** Index of the edit. */
		final int edit;
		/** Length of the text around it, in code points. */
		final int length;

		EditException(int edit, int length) {
			super("edit " + edit);
			this.edit = edit;
			this.length = length;
		}
	}

	private final List<Offsets> offsets;
	private final List<Edit> edits;
	private final boolean codePoints;
	private final int[] starts;
	private final int[] ends;

	/**
	 * Offsets of an article of the model.
	 *
	 * @param base  the version that {@code text} is, at most the number of edits
	 * @param edits the edits, in UTF-16 offsets
	 * @throws EditException if an edit lies outside of its text
	 */
	static VersionOffsets ofUtf16(String text, int base, List<Edit> edits) {
		return new VersionOffsets(text, base, edits, false);
	}

	/**
	 * Offsets of an article of a record.
	 *
	 * @param base  the version that {@code text} is, at most the number of edits
	 * @param edits the edits, in code points
	 * @throws EditException if an edit lies outside of its text
	 */
	static VersionOffsets ofCodePoints(String text, int base, List<Edit> edits) {
		return new VersionOffsets(text, base, edits, true);
	}

	private VersionOffsets(String text, int base, List<Edit> edits, boolean codePoints) {
		this.edits = edits;
		this.codePoints = codePoints;
		starts = new int[edits.size()];
		ends = new int[edits.size()];
		offsets = new ArrayList<>(Collections.nCopies(edits.size() + 1, null));
		offsets.set(base, new Offsets(text));
		String before = text;
		for (int i = base - 1; i >= 0; i--) {
			before = back(i, before);
			offsets.set(i, new Offsets(before));
		}
		String after = text;
		for (int i = base; i < edits.size(); i++) {
			after = forth(i, after);
			offsets.set(i + 1, new Offsets(after));
		}
	}

	private String forth(int i, String text) {
		Offsets before = offsets.get(i);
		Edit edit = edits.get(i);
		starts[i] = codePoints ? edit.start() : toCodePoint(before, edit.start());
		ends[i] = codePoints ? edit.end() : toCodePoint(before, edit.end());
		check(i, ends[i] <= before.codePointLength(), before);
		return text.substring(0, before.toUtf16(starts[i])) + edit.text() + text.substring(before.toUtf16(ends[i]));
	}

	private String back(int i, String text) {
		Offsets after = offsets.get(i + 1);
		Edit edit = edits.get(i);
		starts[i] = codePoints ? edit.start() : toCodePoint(after, edit.start());
		ends[i] = starts[i] + edit.end() - edit.start();
		int inserted = starts[i] + edit.text().codePointCount(0, edit.text().length());
		check(i, inserted >= 0 && inserted <= after.codePointLength() && ends[i] - starts[i] <= MAX_STAND_INS, after);
		return text.substring(0, after.toUtf16(starts[i])) + STAND_IN.repeat(ends[i] - starts[i])
				+ text.substring(after.toUtf16(inserted));
	}

	private void check(int i, boolean fits, Offsets around) {
		if (!fits || starts[i] < 0 || ends[i] < starts[i]) {
			throw new EditException(i, around.codePointLength());
		}
	}

	/** @return number of versions, at least 1 */
	int count() {
		return offsets.size();
	}

	/** @return the offsets of a version */
	Offsets at(int version) {
		return offsets.get(version);
	}

	/** @return the i-th edit in code points of version i */
	Edit inCodePoints(int i) {
		return new Edit(starts[i], ends[i], edits.get(i).text());
	}

	/** @return the i-th edit in code points of version i, or in UTF-16 of it where the edits came in code points */
	Edit converted(int i) {
		if (!codePoints) {
			return new Edit(starts[i], ends[i], edits.get(i).text());
		}
		Offsets before = offsets.get(i);
		return new Edit(before.toUtf16(starts[i]), before.toUtf16(ends[i]), edits.get(i).text());
	}

	/** UTF-16 to code points; an offset outside of the text, of a lost mark say, stays as far outside as it was. */
	static int toCodePoint(Offsets offsets, int utf16) {
		if (utf16 < 0) {
			return utf16;
		}
		int outside = Math.max(0, utf16 - offsets.utf16Length());
		return offsets.toCodePoint(utf16 - outside) + outside;
	}

	/** The inverse of {@link #toCodePoint}. */
	static int toUtf16(Offsets offsets, int codePoint) {
		if (codePoint < 0) {
			return codePoint;
		}
		int outside = Math.max(0, codePoint - offsets.codePointLength());
		return offsets.toUtf16(codePoint - outside) + outside;
	}
}
