package org.saksi.ui.corpus.problems;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.CheckedArticle;

/** The articles that are open in editors, which check them while they are worked on. */
final class OpenArticles {

	private final IWorkbenchPage page;
	private final Consumer<CheckedArticle> found;
	private final Runnable activeChanged;
	private final Map<CheckedArticle, Runnable> listeners = new HashMap<>();
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			follow(reference);
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference reference) {
			follow(reference); // the article that an editor waited for is there
			activeChanged.run();
		}

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			activeChanged.run();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			follow(reference);
			activeChanged.run();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			CheckedArticle closed = reference instanceof IEditorReference editor ? checked(editor.getEditor(false)) : null;
			if (closed != null && listeners.containsKey(closed)) {
				closed.removeFindingsListener(listeners.remove(closed));
				CorpusProblems.of(closed.input().store()).recheck(closed.input().articleId());
			}
			activeChanged.run();
		}
	};

	/**
	 * The articles that are open on {@code page}, from now on.
	 *
	 * @param found         hears when the rules have found something else in one
	 * @param activeChanged is called when another one is in front
	 */
	OpenArticles(IWorkbenchPage page, Consumer<CheckedArticle> found, Runnable activeChanged) {
		this.page = page;
		this.found = found;
		this.activeChanged = activeChanged;
		page.addPartListener(parts);
		for (IEditorReference reference : page.getEditorReferences()) {
			follow(reference);
		}
	}

	private void follow(IWorkbenchPartReference reference) {
		CheckedArticle open = reference instanceof IEditorReference editor ? checked(editor.getEditor(false)) : null;
		if (open != null && !listeners.containsKey(open)) {
			Runnable listener = () -> found.accept(open);
			listeners.put(open, listener);
			open.addFindingsListener(listener);
			listener.run();
		}
	}

	private static CheckedArticle checked(IEditorPart editor) {
		return editor == null ? null : editor.getAdapter(CheckedArticle.class);
	}

	/** @return the article in front, or {@code null} */
	CheckedArticle active() {
		return checked(page.getActiveEditor());
	}

	/** @return an open article in the layer of the annotator; for {@code null} in any layer; or {@code null} */
	CheckedArticle find(CorpusStore store, String article, String annotator) {
		for (CheckedArticle open : listeners.keySet()) {
			ArticleInput input = open.input();
			if (input.store() == store && input.articleId().equals(article)
					&& (annotator == null || input.annotator().equals(annotator))) {
				return open;
			}
		}
		return null;
	}

	/** @return the text of an open article as it is now */
	String text(CheckedArticle open) {
		ArticleInput input = open.input();
		for (ArticleSession session : input.store().openSessions()) {
			if (session.annotator().equals(input.annotator()) && session.article().getId().equals(input.articleId())) {
				return session.text().text();
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Tells anew what has been found in all of them. */
	void report() {
		listeners.values().forEach(Runnable::run);
	}

	/** Lets all of them be checked again. */
	void check() {
		listeners.keySet().forEach(CheckedArticle::check);
	}

	/** Follows them no longer. */
	void dispose() {
		page.removePartListener(parts);
		listeners.forEach(CheckedArticle::removeFindingsListener);
		listeners.clear();
	}
}
