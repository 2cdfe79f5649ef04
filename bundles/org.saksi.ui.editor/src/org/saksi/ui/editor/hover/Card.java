package org.saksi.ui.editor.hover;

import java.util.List;

import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Stance;

/**
 * What is told of one mark.
 *
 * @param mark  the mark
 * @param title its type, localized
 * @param tags  its tags in words; empty if it has none
 * @param lines the rest
 */
public record Card(Mark mark, String title, String tags, List<Line> lines) {

	/**
	 * A line.
	 *
	 * @param label  what it tells, localized
	 * @param text   in words
	 * @param stance whose shape stands before the text, or {@code null}
	 */
	public record Line(String label, String text, Stance stance) {
	}

	/** @return all of it, to be read aloud or searched: one line each */
	public String words() {
		StringBuilder words = new StringBuilder(title);
		if (!tags.isEmpty()) {
			words.append(" \u00b7 ").append(tags); //$NON-NLS-1$
		}
		lines.forEach(line -> words.append('\n').append(line.label()).append(": ").append(line.text())); //$NON-NLS-1$
		return words.toString();
	}
}
