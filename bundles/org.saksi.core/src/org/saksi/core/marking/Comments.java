package org.saksi.core.marking;

import org.saksi.model.marks.Comment;

/** How a comment names one that it answers in another annotator's layer on the same article. */
public final class Comments {

	private Comments() {
	}

	/** @return {@code annotator/id}, as {@link Comment#getAnswersOther()} has it */
	public static String key(String annotator, Comment comment) {
		return annotator + '/' + comment.getId();
	}
}
