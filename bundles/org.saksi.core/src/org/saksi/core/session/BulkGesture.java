package org.saksi.core.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.files.LockedException;
import org.saksi.core.journal.Change;
import org.saksi.core.journal.ChangeApplier;
import org.saksi.core.journal.ChangeConflictException;
import org.saksi.core.journal.ChangeRecorder;
import org.saksi.core.journal.FileChanges;
import org.saksi.core.journal.FileHistory;
import org.saksi.core.journal.Journal;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.journal.JournalEntry.Kind;
import org.saksi.core.scheme.SchemeOrphans;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.core.xmi.ModelResource;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/**
 * One gesture over any number of files, done and saved in one go: one line of the journal, one step of undo, and after a
 * crash all files are old or all are new. Files that are in memory take part there; the others are read, changed and staged
 * one by one, so that memory does not grow with their number. Its home is the scheme or the corpus: articles do not take it back.
 *
 * <p>One object does it once. It works on a thread of its own; what concerns models in memory is done on theirs.
 */
final class BulkGesture implements AutoCloseable {

	/** A file that was changed without being in memory. */
	private record Streamed(FileChanges changes, String before, String after, String article, Runnable saved) {
		String file() {
			return changes.file();
		}
	}

	/** Something that may be refused. */
	private interface Step {
		void run() throws CorpusException;
	}

	private static final int NAMED = 8;

	private final Editing editing;
	private final Documents documents;
	private final SessionHost host;
	private final Consumer<Runnable> modelThread;
	private final BulkFiles staging;
	private final Set<String> locked = new LinkedHashSet<>();
	private final List<Streamed> streamed = new ArrayList<>();
	private final Map<Document, String> frozen = new LinkedHashMap<>();
	private final Map<String, byte[]> bytes = new LinkedHashMap<>();

	/** @param modelThread runs something on the thread of the models and waits for it */
	BulkGesture(Editing editing, Documents documents, SessionHost host, Consumer<Runnable> modelThread) {
		this.editing = editing;
		this.documents = documents;
		this.host = host;
		this.modelThread = modelThread;
		staging = host.bulk();
	}

	/**
	 * Does the gesture.
	 *
	 * @param home  with whose gestures it is undone: {@link Layout#SCHEME} or {@link Layout#CORPUS}
	 * @param files the files outside of memory that it is about; what is in memory takes part anyway
	 * @param own   what it changes in the files of the session
	 * @param work  what it changes in each article and layer
	 */
	void run(CorpusSession session, String label, String home, Collection<String> files, Callable<?> own, CorpusSession.FileWork work,
			IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, label, files.size() * 2 + 10);
		refuseUnsaved();
		lock(files);
		for (String file : files) {
			checkCancelled(progress);
			if (!isInMemory(file)) {
				try {
					stream(file, (resource, root) -> work.change(file, root));
				} catch (ChangeConflictException e) {
					throw new IllegalStateException(e);
				}
			}
			progress.worked(1);
		}
		JournalEntry[] entry = new JournalEntry[1];
		onModels(() -> {
			entry[0] = editing.runWith(session, label, home, () -> {
				own.call();
				for (Document document : documents.all()) {
					if (document.kind().isLinear() && document.isActive()) {
						work.change(document.file(), document.root());
					}
				}
				return null;
			}, this::begin);
			if (entry[0] != null) {
				freeze(entry[0].files());
			}
		});
		if (entry[0] != null) {
			write(entry[0], Kind.UNDO, progress.newChild(files.size() + 9));
		}
	}

	/** Takes a gesture back or does it again, in all files where that is to be done. */
	void again(JournalEntry gesture, Kind kind, List<String> files, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, gesture.label(), files.size() * 2 + 10);
		boolean back = kind == Kind.UNDO;
		refuseUnsaved();
		lock(files);
		Map<String, FileChanges> changes = new HashMap<>();
		gesture.fileChanges().forEach(each -> changes.put(each.file(), each));
		Scheme scheme = schemeAfter(changes.get(Layout.SCHEME), back);
		List<String> conflicts = new ArrayList<>();
		for (String file : files) {
			checkCancelled(progress);
			if (!isInMemory(file)) {
				try {
					stream(file, (resource, root) -> {
						Set<String> before = SchemeOrphans.of(root, editing.find(Layout.SCHEME).root(Scheme.class));
						apply(resource, changes.get(file).changes(), back);
						if (!before.containsAll(SchemeOrphans.of(root, scheme))) {
							throw new ChangeConflictException(changes.get(file).changes().get(0));
						}
					});
				} catch (ChangeConflictException e) {
					conflicts.add(file);
				}
			}
			progress.worked(1);
		}
		if (!conflicts.isEmpty()) {
			throw new CorpusException(Messages.bind(Messages.Bulk_changedSince, named(conflicts)));
		}
		onModels(() -> {
			List<Document> there = files.stream().filter(this::isInMemory).map(editing::find).toList();
			begin();
			editing.againWith(gesture, kind, files, there);
			freeze(there.stream().map(Document::file).toList());
		});
		write(gesture, back ? Kind.REDO : Kind.UNDO, progress.newChild(files.size() + 9));
	}

	/** The scheme as it will be, so that marks made since are not left with values that it does not have. */
	private Scheme schemeAfter(FileChanges changes, boolean back) throws CorpusException {
		Document document = editing.find(Layout.SCHEME);
		ModelResource copy = ModelFiles.read(ModelFiles.write(document.resource), document.path(), document.kind().type());
		if (changes != null) {
			try {
				apply(copy, changes.changes(), back);
			} catch (ChangeConflictException e) {
				throw new CorpusException(Messages.bind(Messages.Editing_undoConflict, document.file()), e);
			}
		}
		return (Scheme) copy.getContents().get(0);
	}

	private static void apply(ModelResource resource, List<Change> changes, boolean back) throws ChangeConflictException {
		ChangeApplier applier = new ChangeApplier(resource, null);
		if (back) {
			applier.revert(changes);
		} else {
			applier.apply(changes);
		}
	}

	/** Work that only the journal has would come back as it was before. */
	private void refuseUnsaved() throws CorpusException {
		List<String> unsaved = host.journal().dirtyFiles().stream()
				.filter(file -> org.saksi.core.journal.Histories.isLinear(file) && !isInMemory(file)).sorted().toList();
		if (!unsaved.isEmpty()) {
			throw new CorpusException(Messages.bind(Messages.Bulk_unsaved, named(unsaved)));
		}
	}

	private static String named(List<String> files) {
		return files.stream().limit(NAMED).reduce((a, b) -> a + ", " + b).orElse("") + (files.size() > NAMED ? ", …" : "");
	}

	/** Nobody else writes what is changed; if somebody does, nothing is done. */
	private void lock(Collection<String> files) throws CorpusException {
		List<String> all = new ArrayList<>(files);
		all.add(Layout.SCHEME);
		List<String> held = new ArrayList<>();
		for (String file : all) {
			if (host.locks().holds(file)) {
				continue;
			}
			host.checkWritable(file);
			try {
				host.locks().acquire(file);
				locked.add(file);
			} catch (LockedException e) {
				held.add(file + " (" + e.getMessage() + ")");
			}
		}
		if (!held.isEmpty()) {
			throw new CorpusException(Messages.bind(Messages.Bulk_locked, named(held)));
		}
	}

	private boolean isInMemory(String file) {
		return editing.find(file) != null;
	}

	private interface Changing {
		void change(ModelResource resource, Versioned root) throws CorpusException, ChangeConflictException;
	}

	/** Reads a file, changes it and stages what comes out. */
	private void stream(String file, Changing work) throws CorpusException, ChangeConflictException {
		var path = Layout.resolve(host.root(), file);
		try {
			byte[] before = host.options().files().read(path);
			ModelResource resource = ModelFiles.read(before, path, kind(file).type());
			Versioned root = (Versioned) resource.getContents().get(0);
			List<Change> changes = new ArrayList<>();
			ChangeRecorder recorder = new ChangeRecorder((source, change) -> changes.add(change));
			recorder.watch(resource);
			work.change(resource, root);
			recorder.unwatch(resource);
			if (!changes.isEmpty()) {
				byte[] after = ModelFiles.write(resource);
				staging.put(file, after);
				streamed.add(new Streamed(new FileChanges(file, root instanceof Layer layer ? layer.getTextVersion() : 0, changes),
						Ids.sha256(before), Ids.sha256(after), article(root), host.writing(file, root)));
			}
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.Documents_cannotRead, String.valueOf(e.getMessage())), path, 0, e);
		}
	}

	private static String article(Versioned root) {
		return root instanceof Layer layer ? layer.getArticle() : ((org.saksi.model.article.Article) root).getId();
	}

	private static Document.Kind kind(String file) {
		return file.startsWith(Layout.LAYERS) ? Document.Kind.LAYER : Document.Kind.ARTICLE;
	}

	/** What the streamed files stand on, for the journal; a file that was opened meanwhile is not the one that was read. */
	private List<FileChanges> begin() throws CorpusException {
		Journal journal = host.journal();
		List<FileChanges> all = new ArrayList<>(streamed.size());
		for (Streamed each : streamed) {
			if (isInMemory(each.file())) {
				throw new CorpusException(Messages.bind(Messages.Editing_changedMeanwhile, each.file()));
			}
			FileHistory history = journal.history(each.file());
			if (!each.before().equals(history.savedHash())) {
				if (!history.isEmpty()) {
					journal.about(Kind.CUT, each.file(), null);
				}
				journal.about(Kind.BASE, each.file(), each.before());
			}
			all.add(each.changes());
		}
		return all;
	}

	/** Takes the bytes of what is in memory, and says in the journal what all files will be. */
	private void freeze(List<String> touched) throws CorpusException {
		for (Document document : touched.stream().map(editing::find).filter(Objects::nonNull).toList()) {
			byte[] content = ModelFiles.write(document.resource);
			bytes.put(document.file(), content);
			frozen.put(document, Ids.sha256(content));
		}
		Journal journal = host.journal();
		frozen.forEach((document, hash) -> journal.about(Kind.SAVING, document.file(), hash));
		streamed.forEach(each -> journal.about(Kind.SAVING, each.file(), each.after()));
	}

	private void write(JournalEntry entry, Kind inverse, IProgressMonitor monitor) throws CorpusException {
		try {
			for (Map.Entry<String, byte[]> each : bytes.entrySet()) {
				staging.put(each.getKey(), each.getValue());
			}
			staging.commit(this::flush, streamed.size() + bytes.size(), monitor);
		} catch (IOException | OperationCanceledException e) {
			if (!staging.isCommitted()) {
				List<String> files = new ArrayList<>(frozen.keySet().stream().map(Document::file).toList());
				streamed.forEach(each -> files.add(each.file()));
				onModels(() -> editing.againWith(entry, inverse, files, List.copyOf(frozen.keySet())));
				if (e instanceof IOException failure) {
					throw Documents.cannotWrite(host.root(), failure);
				}
				throw (OperationCanceledException) e;
			}
		}
		onModels(this::saved);
	}

	private void flush() {
		try {
			host.journal().flush();
		} catch (IOException e) {
			// the files themselves are what counts; the listener was told that the journal cannot be written
		}
	}

	private void saved() {
		frozen.forEach(editing.saver()::done);
		editing.tell(frozen.keySet(), new SessionEvent(SessionEvent.Kind.SAVED, null, Set.of(), null));
		Journal journal = host.journal();
		Set<String> articles = new LinkedHashSet<>();
		for (Streamed each : streamed) {
			journal.about(Kind.SAVED, each.file(), each.after());
			each.saved().run();
			articles.add(each.article());
		}
		if (!articles.isEmpty()) {
			host.written(articles);
		}
	}

	private static void checkCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void onModels(Step step) throws CorpusException {
		CorpusException[] problem = new CorpusException[1];
		RuntimeException[] failure = new RuntimeException[1];
		modelThread.accept(() -> {
			try {
				step.run();
			} catch (CorpusException e) {
				problem[0] = e;
			} catch (RuntimeException e) {
				failure[0] = e;
			}
		});
		if (problem[0] != null) {
			throw problem[0];
		}
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	@Override
	public void close() {
		staging.close();
		locked.forEach(host.locks()::release);
	}
}
