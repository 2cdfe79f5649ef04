package org.saksi.ui.editors;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Writes down which article an editor shows, and finds it again at the next start. */
public final class ArticleInputFactory implements IElementFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.editors.article"; //$NON-NLS-1$

	private static final String CORPUS = "corpus"; //$NON-NLS-1$
	private static final String ARTICLE = "article"; //$NON-NLS-1$
	private static final String ANNOTATOR = "annotator"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$

	/** An article on the way into the state of the workbench. */
	record Persistable(Path corpus, String articleId, String annotator, String name) implements IPersistableElement {

		@Override
		public void saveState(IMemento memento) {
			memento.putString(CORPUS, corpus.toString());
			memento.putString(ARTICLE, articleId);
			memento.putString(ANNOTATOR, annotator);
			memento.putString(NAME, name);
		}

		@Override
		public String getFactoryId() {
			return ID;
		}
	}

	/** @return an {@link ArticleInput}, or a {@link PendingArticle} while its corpus is not open; {@code null} for nonsense */
	@Override
	public IAdaptable createElement(IMemento memento) {
		String corpus = memento.getString(CORPUS);
		String article = memento.getString(ARTICLE);
		String annotator = memento.getString(ANNOTATOR);
		if (corpus == null || article == null || annotator == null) {
			return null;
		}
		try {
			String name = memento.getString(NAME);
			PendingArticle pending = new PendingArticle(Path.of(corpus), article, annotator, name == null ? article : name);
			ArticleInput input = pending.resolve();
			return input == null ? pending : input;
		} catch (InvalidPathException e) {
			return null; // written on another operating system
		}
	}
}
