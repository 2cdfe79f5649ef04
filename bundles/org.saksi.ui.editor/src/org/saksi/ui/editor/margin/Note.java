package org.saksi.ui.editor.margin;

import org.saksi.model.marks.Mark;

/**
 * A note beside a row.
 *
 * @param mark  what it is about
 * @param who   agents in words, or {@code null}
 * @param what  the canonical claim, or {@code null}
 * @param y     its top, in pixels below the top of its paragraph
 * @param lines how many lines of small text it has, 1 or 2
 */
record Note(Mark mark, String who, String what, int y, int lines) {

	/** @return all of it */
	String words() {
		return who == null ? what : what == null ? who : who + ": " + what; //$NON-NLS-1$
	}
}
