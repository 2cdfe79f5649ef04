package org.saksi.core.jsonl;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.offsets.Offsets;

/**
 * Texts and offsets of all text versions of an article, those before the text that the article holds too. What a text edit
 * deleted from such a version is not known; a stand-in of as many characters is put there. It makes offsets in code points
 * and in UTF-16 convert forth and back, which is all that is asked of it.
 */
final class VersionOffsets {

	private static final String STAND_IN = "\uFFFD";

	/** A text edit, its offsets in the unit that the text came with. */
	interface Edit {
		int start();

		int end();

		String text();
	}

	private final List<String> texts = new ArrayList<>();
	private final List<Offsets> offsets = new ArrayList<>();
	private final int[] starts;
	private final int[] ends;

	/**
	 * Versions of an article of the model.
	 *
	 * @param base  the version that {@code text} is
	 * @param edits the edits, in UTF-16 offsets
	 */
	static VersionOffsets ofUtf16(String text, int base, List<? extends Edit> edits) {
		return new VersionOffsets(text, base, edits, false);
	}

	/**
	 * Versions of an article of a record.
	 *
	 * @param base  the version that {@code text} is
	 * @param edits the edits, in code points
	 * @throws EditException if an edit lies outside of its text
	 */
	static VersionOffsets ofCodePoints(String text, int base, List<? extends Edit> edits) {
		return new VersionOffsets(text, base, edits, true);
	}

	/** An edit that lies outside of its text. */
	static final class EditException extends IndexOutOfBoundsException {

		private static final long serialVersionUID = 1L;

		/** Index of the edit. */
		final int edit;
		/** Length of the text before it, in code points. */
		final int length;

		EditException(int edit, int length) {
			super("edit " + edit);
			this.edit = edit;
			this.length = length;
		}
	}

	private VersionOffsets(String text, int base, List<? extends Edit> edits, boolean codePoints) {
		starts = new int[edits.size()];
		ends = new int[edits.size()];
		for (int version = 0; version <= edits.size(); version++) {
			texts.add(null);
			offsets.add(null);
		}
		put(base, text);
		for (int i = base - 1; i >= 0; i--) {
			back(i, edits.get(i), codePoints);
		}
		for (int i = base; i < edits.size(); i++) {
			forth(i, edits.get(i), codePoints);
		}
	}

	private void put(int version, String text) {
		texts.set(version, text);
		offsets.set(version, new Offsets(text));
	}

	private void forth(int i, Edit edit, boolean codePoints) {
		Offsets before = offsets.get(i);
		starts[i] = codePoints ? edit.start() : toCodePoint(before, edit.start());
		ends[i] = codePoints ? edit.end() : toCodePoint(before, edit.end());
		check(i, starts[i] <= ends[i] && ends[i] <= before.codePointLength(), before);
		String text = texts.get(i);
		put(i + 1, text.substring(0, before.toUtf16(starts[i])) + edit.text() + text.substring(before.toUtf16(ends[i])));
	}

	private void back(int i, Edit edit, boolean codePoints) {
		Offsets after = offsets.get(i + 1);
		starts[i] = codePoints ? edit.start() : toCodePoint(after, edit.start());
		ends[i] = starts[i] + edit.end() - edit.start();
		int inserted = starts[i] + edit.text().codePointCount(0, edit.text().length());
		check(i, starts[i] <= ends[i] && inserted <= after.codePointLength(), after);
		String text = texts.get(i + 1);
		put(i, text.substring(0, after.toUtf16(starts[i])) + STAND_IN.repeat(ends[i] - starts[i])
				+ text.substring(after.toUtf16(inserted)));
	}

	private void check(int i, boolean fits, Offsets before) {
		if (!fits || starts[i] < 0) {
			throw new EditException(i, before.codePointLength());
		}
	}

	/** @return the text of a version, with stand-ins where it is not known */
	String text(int version) {
		return texts.get(version);
	}

	/** @return the offsets of a version */
	Offsets at(int version) {
		return offsets.get(version);
	}

	/** @return start of the i-th edit in code points of version i */
	int start(int i) {
		return starts[i];
	}

	/** @return end of the i-th edit in code points of version i */
	int end(int i) {
		return ends[i];
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
