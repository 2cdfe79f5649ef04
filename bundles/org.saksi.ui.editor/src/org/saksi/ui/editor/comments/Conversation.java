package org.saksi.ui.editor.comments;

import java.util.List;

import org.saksi.model.marks.Mark;

/**
 * A comment with its answers, and theirs.
 *
 * @param mark the mark of the own layer that it is about; {@code null}: the article, or a mark of others alone
 * @param said what was said, each answer after what it answers
 */
public record Conversation(Mark mark, List<Said> said) {

	/** @return what it began with */
	public Said first() {
		return said.get(0);
	}

	/** @return where in the text it belongs, UTF-16; -1 for the article */
	public int place() {
		Mark of = mark != null ? mark : first().comment().getOn();
		return of == null || of.getSpan() == null ? -1 : of.getSpan().start();
	}
}
