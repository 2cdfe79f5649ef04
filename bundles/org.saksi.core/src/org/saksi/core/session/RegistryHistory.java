package org.saksi.core.session;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.journal.JournalEntry;

/**
 * Undo, redo and saving of the gestures on registries in a {@link CorpusSession}. What the session did to the corpus record
 * or the scheme is left alone, and so is what was done to a registry while an article was marked: that is undone there.
 */
public final class RegistryHistory {

	private static final Predicate<JournalEntry> REGISTRY = RegistryHistory::isOfRegistry;

	private final CorpusSession session;

	RegistryHistory(CorpusSession session) {
		this.session = session;
	}

	static boolean isOfRegistry(JournalEntry gesture) {
		return gesture.home() != null && gesture.home().startsWith(Layout.REGISTRY + "/");
	}

	/**
	 * Does a gesture that is undone here, even where it changes layers only; else as {@link Session#run}.
	 *
	 * @param annotator who does it
	 */
	public <T> T run(String annotator, String label, Callable<T> gesture) throws CorpusException {
		return session.editing().run(session, label, Layout.registry(annotator), gesture);
	}

	/** @return the label of the gesture that {@link #undo} takes back, or {@code null} */
	public String undoLabel() {
		JournalEntry next = session.editing().nextUndo(session, REGISTRY);
		return next == null ? null : next.label();
	}

	/** @return the label of the gesture that {@link #redo} does again, or {@code null} */
	public String redoLabel() {
		JournalEntry next = session.editing().nextRedo(session, REGISTRY);
		return next == null ? null : next.label();
	}

	/**
	 * Takes the last gesture back, in layers too that it changed; nothing happens if there is none.
	 *
	 * @throws CorpusException if it cannot be taken back, with the reason; then nothing changed
	 */
	public void undo() throws CorpusException {
		JournalEntry next = session.editing().nextUndo(session, REGISTRY);
		if (next != null) {
			session.editing().perform(next, true);
		}
	}

	/** Does the gesture again that was taken back last; else as {@link #undo}. */
	public void redo() throws CorpusException {
		JournalEntry next = session.editing().nextRedo(session, REGISTRY);
		if (next != null) {
			session.editing().perform(next, false);
		}
	}

	/** @return whether there is something that {@link #saveLater} writes */
	public boolean isDirty() {
		return !session.dirtyRegistries().isEmpty();
	}

	/**
	 * Writes the registries that have changes, and the layers that gestures on registries changed. Layers of open articles are
	 * saved there.
	 *
	 * @return completes when all is on disk; fails with a {@link CorpusException}
	 */
	public CompletableFuture<Void> saveLater(Executor executor) throws CorpusException {
		session.editing().beforeSave();
		List<Document> dirty = session.dirtyRegistries();
		return session.saveLater(dirty, executor);
	}
}
