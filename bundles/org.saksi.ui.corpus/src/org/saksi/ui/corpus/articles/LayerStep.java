package org.saksi.ui.corpus.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.widgets.Display;
import org.saksi.core.CorpusException;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.CorpusStore;

/**
 * Does something in the session of an article and a layer, from a job. Sessions belong to the UI thread, which does one article
 * at a time and is free in between; files are written on the thread of the job. What had no unsaved changes before is saved.
 */
public final class LayerStep {

	/**
	 * What is done.
	 *
	 * @param <T> what it gives
	 */
	@FunctionalInterface
	public interface Work<T> {
		/** Does it, on the UI thread. */
		T run(ArticleSession session) throws CorpusException;
	}

	private final Display display;
	private final CorpusStore store;

	/** Steps in articles of {@code store}, on the UI thread of {@code display}. */
	public LayerStep(Display display, CorpusStore store) {
		this.display = display;
		this.store = store;
	}

	/** Does the work and saves; not on the UI thread. */
	public <T> T run(String article, String annotator, Work<T> work) throws CorpusException {
		List<ArticleSession> opened = new ArrayList<>();
		List<Runnable> writes = new ArrayList<>();
		List<CompletableFuture<Void>> saved = new ArrayList<>();
		try {
			T result = onDisplay(() -> {
				ArticleSession session = store.session(article, annotator);
				opened.add(session);
				boolean dirty = session.isDirty();
				T done = work.run(session);
				if (!dirty && session.isDirty()) {
					saved.add(session.saveLater(writes::add));
				}
				return done;
			});
			writes.forEach(Runnable::run);
			saved.forEach(CompletableFuture::join);
			return result;
		} catch (CompletionException e) {
			throw failure(e);
		} finally {
			onDisplay(() -> {
				opened.forEach(ArticleSession::close);
				return null;
			});
		}
	}

	/** Asks something on the UI thread and waits. */
	public <T> T onDisplay(Callable<T> work) throws CorpusException {
		CompletableFuture<T> done = new CompletableFuture<>();
		display.syncExec(() -> {
			try {
				done.complete(work.call());
			} catch (Exception e) {
				done.completeExceptionally(e);
			}
		});
		try {
			return done.join();
		} catch (CompletionException e) {
			throw failure(e);
		}
	}

	private static CorpusException failure(CompletionException e) {
		return e.getCause() instanceof CorpusException cause ? cause
				: new CorpusException(String.valueOf(e.getCause().getMessage()), e.getCause());
	}
}
