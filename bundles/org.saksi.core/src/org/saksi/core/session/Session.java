package org.saksi.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.journal.JournalEntry;
import org.saksi.model.base.Versioned;

/**
 * Editing some files of a corpus by gestures. Each gesture is one step of undo and one line of the journal, however many
 * files it changes. A session belongs to the thread that opened it; only {@link #saveLater} writes elsewhere.
 */
public abstract class Session implements AutoCloseable {

	private final Editing editing;
	private final ObjectUndoContext context;
	private final List<Document> documents = new ArrayList<>();
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final List<String> notices = new CopyOnWriteArrayList<>();
	private int users = 1;

	Session(Editing editing, String label) {
		this.editing = editing;
		context = new ObjectUndoContext(this, label);
	}

	Editing editing() {
		return editing;
	}

	final List<Document> documents() {
		return documents;
	}

	final void use(Document document) {
		documents.add(document);
	}

	/** Registers the session; its documents are known by now. */
	final void start() {
		primary().forEach(each -> context.addMatch(each.context()));
		editing.add(this);
	}

	/** @return the files whose gestures undo takes back here */
	abstract List<Document> primary();

	/** @return whether undo may take the gesture back here */
	abstract boolean owns(JournalEntry gesture);

	/** @return the file with whose gestures all gestures of this session are undone, or {@code null} */
	abstract String home();

	/** @return the root of a file that was not saved yet, without any gesture */
	abstract Versioned fresh(Document document);

	/** Refuses gestures where somebody else is writing. */
	abstract void checkWritable() throws CorpusException;

	/** Another user of the same session. */
	final void retain() {
		users++;
	}

	/**
	 * Does a gesture: all changes that {@code gesture} makes to the models of this session are one step. A gesture within a
	 * gesture is part of it. If it fails, nothing of it stays. References to objects that the gesture removed are unset.
	 *
	 * @param label what it does, localized, for the undo menu
	 * @return what the gesture returns
	 * @throws CorpusException  if the session is read-only, a file is locked by somebody else, who acts has not the right
	 *                          for it, or the gesture throws a checked exception
	 * @throws RuntimeException if the gesture throws it
	 */
	public <T> T run(String label, Callable<T> gesture) throws CorpusException {
		return editing.run(this, label, gesture);
	}

	/** @return the context of this session's gestures in the operation history */
	public IUndoContext undoContext() {
		return context;
	}

	/** @return whether there is a gesture to take back */
	public boolean canUndo() {
		return !isReadOnly() && editing.nextUndo(this) != null;
	}

	/** @return whether there is a gesture to do again */
	public boolean canRedo() {
		return !isReadOnly() && editing.nextRedo(this) != null;
	}

	/** @return the label of the gesture that {@link #undo} takes back, or {@code null} */
	public String undoLabel() {
		JournalEntry next = editing.nextUndo(this);
		return next == null ? null : next.label();
	}

	/** @return the label of the gesture that {@link #redo} does again, or {@code null} */
	public String redoLabel() {
		JournalEntry next = editing.nextRedo(this);
		return next == null ? null : next.label();
	}

	/**
	 * Takes the last gesture back; nothing happens if there is none.
	 *
	 * @throws CorpusException if what it did cannot be taken back, with the reason; then nothing changed
	 */
	public void undo() throws CorpusException {
		checkWritable();
		JournalEntry next = editing.nextUndo(this);
		if (next != null) {
			editing.perform(next, true);
		}
	}

	/** Does the gesture again that was taken back last; else as {@link #undo}. */
	public void redo() throws CorpusException {
		checkWritable();
		JournalEntry next = editing.nextRedo(this);
		if (next != null) {
			editing.perform(next, false);
		}
	}

	/** @return whether a file of this session has changes that are not saved */
	public boolean isDirty() {
		return documents.stream().anyMatch(editing::isDirty);
	}

	/** @return whether gestures are refused */
	public abstract boolean isReadOnly();

	private List<Document> dirty() {
		return documents.stream().filter(editing::isDirty).toList();
	}

	/**
	 * Writes all files of this session that have changes. A file that another program has changed is read again and gets the
	 * changes applied.
	 *
	 * @throws CorpusException if a file cannot be written or the changes do not fit; nothing is lost then
	 */
	public void save(IProgressMonitor monitor) throws CorpusException {
		editing.beforeSave();
		List<Document> dirty = dirty();
		beforeWriting(dirty);
		if (!dirty.isEmpty()) {
			editing.saver().write(editing.saver().freeze(dirty), monitor);
			editing.tell(dirty, new SessionEvent(SessionEvent.Kind.SAVED, null, java.util.Set.of(), null));
		}
	}

	/**
	 * As {@link #save}, but only takes the bytes now and writes them on a thread of {@code executor}. Editing can go on.
	 *
	 * @return completes when all is on disk; fails with a {@link CorpusException}. Listeners hear of it on that thread
	 */
	public CompletableFuture<Void> saveLater(Executor executor) throws CorpusException {
		editing.beforeSave();
		List<Document> dirty = dirty();
		beforeWriting(dirty);
		return saveLater(dirty, executor);
	}

	final CompletableFuture<Void> saveLater(List<Document> dirty, Executor executor) throws CorpusException {
		List<Saver.Frozen> frozen = editing.saver().freeze(dirty);
		return CompletableFuture.runAsync(() -> {
			try {
				editing.saver().write(frozen, null);
				editing.tell(dirty, new SessionEvent(SessionEvent.Kind.SAVED, null, java.util.Set.of(), null));
			} catch (CorpusException e) {
				throw new CompletionException(e);
			}
		}, executor);
	}

	/** @return messages that people should see once; they are forgotten then */
	public List<String> notices() {
		List<String> all = List.copyOf(notices);
		notices.clear();
		return all;
	}

	final void keepNotice(String message) {
		notices.add(message);
	}

	/** These documents are about to be written; what is changed in them quietly is written with them. */
	void beforeWriting(List<Document> dirty) {
		// nothing else goes with it
	}

	/** Adds a listener. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Something happened to the touched documents. */
	void fire(Collection<Document> touched, SessionEvent event) {
		listeners.forEach(each -> each.changed(event));
	}

	/** Gives the session back; the last user ends it. What is not saved stays in the journal and is offered again. */
	@Override
	public void close() {
		if (users > 0 && --users == 0) {
			editing.remove(this);
			closed();
		}
	}

	/** @return whether every user has closed it */
	public boolean isClosed() {
		return users <= 0;
	}

	/** The last user has closed it. */
	abstract void closed();
}
