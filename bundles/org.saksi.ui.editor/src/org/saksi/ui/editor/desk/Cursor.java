package org.saksi.ui.editor.desk;

import org.saksi.model.Segment;

/** Caret and selection in the article, UTF-16. */
public interface Cursor {

	/** Where the caret is. */
	int caret();

	/** What is selected, start before end; empty at the caret where nothing is. */
	Segment selection();

	/** Selects a stretch and shows it, unfolding what hides it; an empty one only places the caret. */
	void select(int start, int end);
}
