package org.saksi.ui.editor;

import java.util.List;

import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.ui.editor.desk.Corrections;
import org.saksi.ui.editor.desk.Zones;

/**
 * The side of the article editor that views work with; editors give it as an adapter
 * ({@code part.getAdapter(MarkingPart.class)}). For the UI thread.
 */
public interface MarkingPart {

	/** What is marked. */
	ArticleModel model();

	/** The mark that keys and the inspector act on, or {@code null}. */
	Mark activeMark();

	/** Makes a mark the active one and scrolls to it; {@code null} for none. */
	void activate(Mark mark);

	/** The layers of others on the article that are shown, read-only; none where they are not to be seen. */
	default List<Layer> otherLayers() {
		return List.of();
	}

	/** Gestures on the zones of the article, at the caret. */
	Zones zones();

	/** Text edits, and the marks that lost their words by them. */
	Corrections corrections();

	/** Checks the article as before it is marked done; runs {@code done} if the annotator lets it: at once, later or not at all. */
	void checkDone(Runnable done);

	/** Adds a listener that is called when another mark becomes active, the caret comes into another zone or other layers are shown. */
	void addActiveMarkListener(Runnable listener);

	/** Removes a listener. */
	void removeActiveMarkListener(Runnable listener);
}
