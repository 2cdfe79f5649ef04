package org.saksi.ui.editor.paint;

import org.saksi.model.marks.Mark;

/**
 * One segment of a mark in the text.
 *
 * @param mark  the mark
 * @param index number of the segment in the mark's span, from 0
 * @param last  whether it is the last segment
 * @param start UTF-16
 * @param end   UTF-16, exclusive
 */
public record Placed(Mark mark, int index, boolean last, int start, int end) {

	/** @return whether it shares a code unit with {@code [from, to)} */
	public boolean overlaps(int from, int to) {
		return start < to && from < end;
	}
}
