package org.saksi.core.session;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
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
		return gesture.home() == null || gesture.isOverFiles() || RegistryHistory.isOfRegistry(gesture);
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
			bulk.run(this, label, Layout.SCHEME, files, own, work, monitor);
		}
	}

	/**
	 * As {@link #runOverFiles}, for what has nothing to do with the scheme: each file that it changes counts for the rights of the
	 * one who acts, and it is undone with the gestures on the corpus record.
	 */
	public void runOverCorpus(String label, Collection<String> files, Callable<?> own, FileWork work, Consumer<Runnable> modelThread,
			IProgressMonitor monitor) throws CorpusException {
		try (BulkGesture bulk = editing().bulk(modelThread)) {
			bulk.run(this, label, Layout.CORPUS, files, own, work, monitor);
		}
	}

	/** @return what undo takes back, or redo does again, of what was done to the scheme; {@code null} for nothing */
	public String schemeStep(boolean back) {
		JournalEntry next = nextOfScheme(back);
		return next == null ? null : next.label();
	}

	/** @return whether the {@link #schemeStep} is over many files and takes long */
	public boolean isLong(boolean back) {
		JournalEntry next = nextOfScheme(back);
		return next != null && next.isOverFiles();
	}

	private JournalEntry nextOfScheme(boolean back) {
		return back ? editing().nextUndo(this, CorpusSession::isOfScheme) : editing().nextRedo(this, CorpusSession::isOfScheme);
	}

	private static boolean isOfScheme(JournalEntry gesture) {
		return gesture.files().contains(Layout.SCHEME);
	}

	/**
	 * Takes the last gesture on the scheme back, or does it again. One over many files is saved with it and is not for the
	 * thread of the models.
	 *
	 * @param back        whether to undo
	 * @param modelThread runs something on the thread of the models and waits for it
	 * @throws CorpusException as {@link #undo}
	 */
	public void performOnScheme(boolean back, Consumer<Runnable> modelThread, IProgressMonitor monitor) throws CorpusException {
		JournalEntry next = nextOfScheme(back);
		if (next != null) {
			editing().perform(next, back, new Operations.Performing(modelThread, monitor));
		}
	}

	/**
	 * As {@link #saveLater}, but only the corpus record: it has no editor in which people would save it.
	 *
	 * @return completes when it is on disk, at once if it has no changes
	 */
	public CompletableFuture<Void> saveRecordLater(Executor executor) throws CorpusException {
		editing().beforeSave();
		return editing().isDirty(corpus) ? saveLater(List.of(corpus), executor) : CompletableFuture.completedFuture(null);
	}

	/**
	 * A layer for gestures over the corpus as a whole, which belongs to this session until {@link #releaseLayers}.
	 *
	 * @throws CorpusException if there is none, it is damaged, or somebody else has it
	 */
	public Layer layer(String articleId, String annotator) throws CorpusException {
		Document document = store.layerDocument(articleId, annotator);
		if (documents().contains(document)) {
			editing().close(document);
		} else {
			boolean known = document.isActive();
			try {
				editing().activate(document);
			} catch (CorpusException e) {
				editing().close(document);
				throw e;
			}
			use(document);
			if (!known) {
				editing().listOperations(document);
			}
		}
		return document.root(Layer.class);
	}

	/** Opens the layer that a gesture over the corpus has changed, so that it can be taken back; {@code null} if it is none. */
	Document reopen(String file) throws CorpusException {
		String[] path = file.split("/");
		if (path.length != 4 || !Layout.LAYERS.equals(path[0]) || !path[3].endsWith(Layout.LAYER_EXTENSION)) {
			return null;
		}
		layer(Ids.decode(path[3].substring(0, path[3].length() - Layout.LAYER_EXTENSION.length())), Ids.decode(path[1]));
		return editing().find(file);
	}

	/**
	 * From now on, steps over many files are taken back and done again beside the thread of the models when the workbench's undo asks
	 * for it.
	 *
	 * @param modelThread runs something on the thread of the models and waits for it
	 */
	public void undoBeside(Consumer<Runnable> modelThread) {
		editing().models(modelThread);
	}

	/** @return the layers of {@link #layer} that were not given up, as they are now */
	public List<Layer> layers() {
		return documents().stream().filter(document -> document.kind() == Document.Kind.LAYER)
				.map(document -> document.root(Layer.class)).toList();
	}

	/** Gives up the layers of {@link #layer} that have nothing unsaved; others stay. */
	public void releaseLayers() {
		for (Document document : List.copyOf(documents())) {
			if (document.kind() == Document.Kind.LAYER && !editing().isDirty(document)) {
				documents().remove(document);
				editing().release(document);
			}
		}
	}

	/** @return gestures on registries, apart from those on the corpus record and the scheme */
	public RegistryHistory registryHistory() {
		return new RegistryHistory(this);
	}

	/** @return registries with unsaved changes, and such layers as no open article has */
	List<Document> dirtyRegistries() {
		return documents().stream().filter(document -> switch (document.kind()) {
		case REGISTRY -> true;
		case LAYER -> store.openSessions().stream().noneMatch(open -> open.documents().contains(document));
		default -> false;
		}).filter(editing()::isDirty).toList();
	}

	@Override
	void closed() {
		store.closed(this);
	}
}
