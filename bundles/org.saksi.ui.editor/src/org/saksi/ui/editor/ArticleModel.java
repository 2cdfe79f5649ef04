package org.saksi.ui.editor;

import java.util.concurrent.Callable;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;

/** What the editor works on: an article, one annotator's layer, and how gestures on them are run. */
public interface ArticleModel {

	/** The corpus record. */
	Corpus corpus();

	/** The article. */
	Article article();

	/** The layer that is marked. */
	Layer layer();

	/** The current text; another object after a text edit or a change of zones. */
	ArticleText text();

	/** The scheme of the corpus. */
	SchemeIndex scheme();

	/** The union of all registries. */
	Registries registries();

	/** A number that is another one after the registries may have changed; -1 where nobody knows. */
	default int registriesState() {
		return -1;
	}

	/** The annotator's own registry. */
	Registry registry();

	/** Who marks. */
	String annotator();

	/** Whether nothing may be changed, because somebody else holds the file. */
	boolean isReadOnly();

	/**
	 * Runs one gesture: one step of undo. A failure takes back what it has done.
	 *
	 * @param label what it is called in the menu, localized
	 * @throws CorpusException what the annotator must know of
	 */
	<T> T run(String label, Callable<T> gesture) throws CorpusException;

	/**
	 * Reads the article again if another program has changed it.
	 *
	 * @throws CorpusException if it cannot be read, or unsaved changes do not fit
	 */
	default void refresh() throws CorpusException {
		// in memory nobody else changes it
	}

	/** For how many seconds the annotator was active on the article; -1 where that is not counted. */
	default int activeSeconds() {
		return -1;
	}

	/** Adds a listener that is called on the UI thread after each gesture, undo, redo, reload and save. */
	void addListener(Runnable listener);

	/** Removes a listener. */
	void removeListener(Runnable listener);
}
