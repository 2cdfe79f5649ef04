package org.saksi.ui.editors;

import org.saksi.model.marks.Mark;

/**
 * The marks of an open article for parts of other bundles; the article editor gives it as an adapter
 * ({@code part.getAdapter(ArticleMarks.class)}). For the UI thread.
 */
public interface ArticleMarks {

	/** @return the mark that keys act on, or {@code null} */
	Mark active();

	/**
	 * Makes a mark of the layer the active one and scrolls to it.
	 *
	 * @return whether the layer has a mark of this id
	 */
	boolean show(String markId);

	/** Selects a stretch of the current text and scrolls to it; UTF-16, end exclusive, within the text. */
	void select(int start, int end);
}
