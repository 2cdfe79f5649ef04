package org.saksi.core.session;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.Scheme;

/** Editing the corpus record, the scheme and registries, by the same gestures as articles. */
public final class CorpusSession extends Session {

	/** Changes the model of one file; for any thread, one file at a time. */
	@FunctionalInterface
	public interface FileWork {

		/**
		 * Changes the model.
		 *
		 * @param file relative to the corpus
		 * @param root what it holds
		 */
		void change(String file, Versioned root) throws CorpusException;
	}

	private final CorpusStore store;
	private Document corpus;
	private Document scheme;

	private CorpusSession(CorpusStore store, Editing editing) {
		super(editing, store.corpus().getName() == null ? "" : store.corpus().getName());
		this.store = store;
	}

	/** Opens a session; callers go through {@link CorpusStore#corpusSession}. */
	public static CorpusSession open(CorpusStore store, Editing editing) throws CorpusException {
		CorpusSession session = new CorpusSession(store, editing);
		try {
			session.corpus = store.corpusDocument();
			session.use(session.corpus);
			session.scheme = store.schemeDocument();
			session.use(session.scheme);
			editing.activate(session.corpus);
			editing.activate(session.scheme);
			editing.listOperations(session.corpus);
			editing.listOperations(session.scheme);
		} catch (CorpusException e) {
			session.documents().forEach(editing::close);
			throw e;
		}
		session.start();
		return session;
	}

	/** Another user of this session; each closes it once. */
	public CorpusSession share() {
		retain();
		return this;
	}

	@Override
	List<Document> primary() {
		return documents();
	}

	/** What was done in an article is undone there. */
	@Override
	boolean owns(JournalEntry gesture) {
		return gesture.home() == null || gesture.isOverFiles();
	}

	@Override
	String home() {
		return null;
	}

	@Override
	Versioned fresh(Document document) {
		throw new IllegalStateException(document.file());
	}

	@Override
	void checkWritable() {
		// each file is locked when it is first changed
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	/** @return the store */
	public CorpusStore store() {
		return store;
	}

	/** @return the corpus record */
	public Corpus corpus() {
		return corpus.root(Corpus.class);
	}

	/** @return the scheme */
	public Scheme scheme() {
		return scheme.root(Scheme.class);
	}

	/** @return the registry of an annotator, which belongs to this session from now on; made when there is none */
	public Registry registry(String annotator) throws CorpusException {
		Document document = store.registryDocument(annotator);
		if (documents().contains(document)) {
			editing().close(document);
		} else {
			use(document);
			editing().activate(document);
			editing().listOperations(document);
			((org.eclipse.core.commands.operations.ObjectUndoContext) undoContext()).addMatch(document.context());
		}
		return document.root(Registry.class);
	}

	/**
	 * Does a gesture that changes articles and layers too, and saves all files that it changes: unsaved work in them as well,
	 * and the scheme. It is one step of undo here. A crash leaves all files as they were or, after the next opening of the
	 * corpus, all of them changed. Not for the thread of the models: it takes long.
	 *
	 * @param label       what it does, localized
	 * @param files       articles and layers that it may change; those in memory need not be among them
	 * @param own         what it changes in the files of this session; on the thread of the models
	 * @param work        what it changes in each article and layer
	 * @param modelThread runs something on the thread of the models and waits for it
	 * @throws CorpusException if somebody else holds a file, there is recovered work that was not saved, or a file cannot be
	 *                         written; then nothing is changed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled; then nothing is changed
	 */
	public void runOverFiles(String label, Collection<String> files, Callable<?> own, FileWork work,
			Consumer<Runnable> modelThread, IProgressMonitor monitor) throws CorpusException {
		try (BulkGesture bulk = editing().bulk(modelThread)) {
			bulk.run(this, label, files, own, work, monitor);
		}
	}

	/** @return whether the step that undo takes back, or redo does again, is over many files and takes long */
	public boolean isLong(boolean back) {
		JournalEntry next = back ? editing().nextUndo(this) : editing().nextRedo(this);
		return next != null && next.isOverFiles();
	}

	/**
	 * Takes the last gesture back or does it again, off the thread of the models.
	 *
	 * @param back        whether to undo
	 * @param modelThread runs something on the thread of the models and waits for it
	 * @throws CorpusException as {@link #undo}
	 */
	public void perform(boolean back, Consumer<Runnable> modelThread, IProgressMonitor monitor) throws CorpusException {
		JournalEntry next = back ? editing().nextUndo(this) : editing().nextRedo(this);
		if (next != null) {
			editing().perform(next, back, new Performing(modelThread, monitor));
		}
	}

	@Override
	void closed() {
		store.closed(this);
	}
}
