package org.saksi.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.journal.Change;
import org.saksi.core.journal.ChangeApplier;
import org.saksi.core.journal.ChangeConflictException;
import org.saksi.core.journal.FileChanges;
import org.saksi.core.journal.FileHistory;
import org.saksi.core.journal.Histories;
import org.saksi.core.journal.Journal;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.journal.JournalEntry.Kind;
import org.saksi.core.files.Layout;
import org.saksi.core.team.Rights;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/**
 * Gestures over the files of a corpus: what they change, taking them back, doing them again. Shared by all sessions of a
 * store. Models are changed by one thread at a time.
 */
public final class Editing {

	private final SessionHost host;
	private final ReentrantLock lock = new ReentrantLock();
	private final Documents documents;
	private final Saver saver;
	private final Collection<Session> sessions = new CopyOnWriteArrayList<>();
	private final Operations operations;
	private final Map<Document, List<Change>> pending = new LinkedHashMap<>();
	private final Map<Document, Integer> textVersions = new HashMap<>();
	private int depth;

	/** Editing for a store. */
	public Editing(SessionHost host) {
		this.host = host;
		documents = new Documents(host, (document, change) -> pending.computeIfAbsent(document, d -> new ArrayList<>()).add(change),
				(document, message) -> notice(document, message));
		operations = new Operations(this, documents);
		saver = new Saver(host, documents, lock, document -> tell(List.of(document),
				new SessionEvent(SessionEvent.Kind.RELOADED, null, Set.of(), null)));
	}

	/** Opens a file, or makes one in memory if there is none; counts its users. */
	public Document open(String file, Document.Kind kind, Supplier<Versioned> ifAbsent) throws CorpusException {
		lock.lock();
		try {
			return documents.open(file, kind, ifAbsent);
		} finally {
			lock.unlock();
		}
	}

	/** @return the file if it is in memory, else {@code null} */
	public Document find(String file) {
		lock.lock();
		try {
			return documents.find(file);
		} finally {
			lock.unlock();
		}
	}

	/** @return whether the file is in memory and has unsaved changes */
	public boolean isDirty(String file) {
		lock.lock();
		try {
			Document document = documents.find(file);
			return document != null && isDirty(document);
		} finally {
			lock.unlock();
		}
	}

	/** Brings a layer that is only read to the current text version. */
	void carry(Document document) throws CorpusException {
		lock.lock();
		try {
			documents.carry(document);
		} finally {
			lock.unlock();
		}
	}

	/** Changes a document without any gesture; that does not make it unsaved. */
	void quietly(Document document, Runnable work) {
		lock.lock();
		try {
			documents.quietly(document, work);
		} finally {
			lock.unlock();
		}
	}

	/** A document has one user less. */
	public void close(Document document) {
		lock.lock();
		try {
			documents.close(document);
		} finally {
			lock.unlock();
		}
	}

	/** Puts an empty file in the place of one that cannot be read; it is never written. */
	public Document openEmpty(String file, Document.Kind kind) throws CorpusException {
		lock.lock();
		try {
			return documents.openEmpty(file, kind);
		} finally {
			lock.unlock();
		}
	}

	/** Reads a file again if another program has changed it. */
	public void refresh(String file) throws CorpusException {
		lock.lock();
		try {
			Document document = documents.find(file);
			if (document != null && documents.refresh(document)) {
				tell(List.of(document), new SessionEvent(SessionEvent.Kind.RELOADED, null, Set.of(), null));
			}
		} finally {
			lock.unlock();
		}
	}

	/** Refuses if a file has changed since a copy of it was made, in memory or on disk. */
	public void checkUnchanged(String file, Document copied, byte[] before) throws CorpusException {
		lock.lock();
		try {
			Document document = documents.find(file);
			boolean same = document == copied;
			if (same && document != null) {
				documents.refresh(document);
				same = java.util.Arrays.equals(org.saksi.core.xmi.ModelFiles.write(document.root()), before);
			}
			if (!same || document != null && isDirty(document)) {
				throw new CorpusException(Messages.bind(Messages.Editing_changedMeanwhile, file));
			}
		} finally {
			lock.unlock();
		}
	}

	/** The journal cannot be written; called on its thread. */
	public void journalProblem(java.io.IOException problem) {
		String message = Messages.bind(Messages.Journal_cannotWrite, String.valueOf(problem.getMessage()));
		for (Session session : List.copyOf(sessions)) {
			session.keepNotice(message);
		}
	}

	/** Reads a file again that was written without a session. */
	public void reload(Document document) throws CorpusException {
		lock.lock();
		try {
			documents.reload(document);
			FileHistory history = host.journal().history(document.file());
			if (!history.isEmpty()) {
				host.journal().about(Kind.CUT, document.file(), null);
			}
			tell(List.of(document), new SessionEvent(SessionEvent.Kind.RELOADED, null, Set.of(), null));
		} finally {
			lock.unlock();
		}
	}

	void add(Session session) {
		for (Document document : session.documents()) {
			document.notices.forEach(message -> session.keepNotice(document.file() + ": " + message));
			document.notices.clear();
		}
		sessions.add(session);
	}

	/** Ends a session; what it did not save stays in the journal. */
	void remove(Session session) {
		lock.lock();
		try {
			sessions.remove(session);
			session.documents().forEach(this::release);
		} finally {
			lock.unlock();
		}
	}

	/** A session gives up a document. */
	void release(Document document) {
		lock.lock();
		try {
			if (documents.close(document)) {
				operations.forget(document);
				host.locks().release(document.file());
			}
		} finally {
			lock.unlock();
		}
	}

	void forget(JournalEntry gesture) {
		operations.forget(gesture);
	}

	/** Recovers a file and lets its gestures be undone. */
	Recovery activate(Document document) throws CorpusException {
		lock.lock();
		try {
			boolean fresh = !document.isActive();
			Recovery recovery = documents.activate(document);
			if (fresh) {
				operations.limit(document);
				if (document.kind().isLinear()) {
					listOperations(document);
				}
			}
			return recovery;
		} finally {
			lock.unlock();
		}
	}

	/** Steps over many files are taken back beside this thread, on which the models change. */
	void models(java.util.function.Consumer<Runnable> thread) {
		operations.models(thread);
	}

	/** Puts the gestures of a file into the operation history, unless they are there. */
	void listOperations(Document document) {
		FileHistory history = host.journal().history(document.file());
		history.applied().forEach(gesture -> operations.add(gesture, false));
		history.undone().forEach(gesture -> operations.add(gesture, true));
	}

	boolean isDirty(Document document) {
		return document.isActive() && host.journal().history(document.file()).isDirty();
	}

	/** Whether a file that many write has unsaved changes that were made in the gestures of {@code home}. */
	boolean isDirty(Document document, String home) {
		return isDirty(document) && host.journal().history(document.file()).unsaved().stream().anyMatch(each -> home.equals(each.home()));
	}

	<T> T run(Session session, String label, Callable<T> gesture) throws CorpusException {
		return run(session, label, session.home(), gesture);
	}

	/** @param home the file with whose gestures this one is undone, or {@code null} */
	<T> T run(Session session, String label, String home, Callable<T> gesture) throws CorpusException {
		lock.lock();
		try {
			if (depth > 0) {
				return call(gesture);
			}
			T result = change(session, home, gesture);
			commit(label, home, List.of());
			return result;
		} finally {
			lock.unlock();
		}
	}

	private <T> T change(Session session, String home, Callable<T> gesture) throws CorpusException {
		session.checkWritable();
		flushStray();
		begin();
		Rights rights = Rights.of(host.corpus());
		try {
			T result = call(gesture);
			carryOwn(session);
			dropDangling();
			NeededPermissions.check(NeededPermissions.counting(pending, home), rights, actor(session.home()));
			acquireLocks();
			return result;
		} catch (CorpusException | RuntimeException | Error e) {
			rollBack(e);
			throw e;
		} finally {
			depth = 0;
		}
	}

	/**
	 * Does the part of a gesture over many files that is in memory.
	 *
	 * @param home   {@link Layout#SCHEME} or {@link Layout#CORPUS}, with whose gestures it is undone
	 * @param others gives what it changes in other files
	 * @return the entry over all of them, or {@code null} if nothing changes
	 */
	JournalEntry runWith(Session session, String label, String home, Callable<?> gesture, Callable<List<FileChanges>> others)
			throws CorpusException {
		lock.lock();
		try {
			List<FileChanges> rest = change(session, home, () -> {
				gesture.call();
				return others.call();
			});
			Document known = documents.find(home);
			if (known != null && !pending.containsKey(known) && !(pending.isEmpty() && rest.isEmpty())) {
				documents.noteBase(known); // its history begins here, or the next opening takes the file for another one
			}
			return commit(label, home, rest);
		} finally {
			lock.unlock();
		}
	}

	/** Who acts: whose layer it is, or whom the store says. */
	private String actor(String home) {
		Document layer = home == null ? null : documents.find(home);
		return layer != null && layer.root() instanceof Layer own ? own.getAnnotator() : host.actor();
	}

	private void begin() {
		depth = 1;
		textVersions.clear();
		for (Document document : documents.all()) {
			if (document.isActive() && document.root() instanceof Layer layer) {
				textVersions.put(document, layer.getTextVersion());
			}
		}
	}

	private static <T> T call(Callable<T> gesture) throws CorpusException {
		try {
			return gesture.call();
		} catch (CorpusException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new CorpusException(Messages.bind(Messages.Editing_failed, String.valueOf(e.getMessage())), e);
		}
	}

	/** Changes that were made outside of a gesture become one, so that the history stays true. */
	private void flushStray() {
		if (!pending.isEmpty()) {
			commit(Messages.Editing_outsideGesture, strayHome(), List.of());
		}
	}

	private String strayHome() {
		for (Session session : sessions) {
			if (session.documents().stream().anyMatch(pending::containsKey) && session.home() != null) {
				return session.home();
			}
		}
		return null;
	}

	/** A text edit and what it does to the layer of who made it are one gesture. */
	private static void carryOwn(Session session) {
		Article edited = null;
		for (Document document : session.documents()) {
			if (document.root() instanceof Article article) {
				edited = article;
			} else if (document.root() instanceof Layer layer && edited != null) {
				Anchoring.carry(layer, edited);
			}
		}
	}

	private void dropDangling() {
		for (Map.Entry<Document, List<Change>> each : List.copyOf(pending.entrySet())) {
			Dangling.drop(each.getKey().resource, List.copyOf(each.getValue()));
		}
	}

	private void acquireLocks() throws CorpusException {
		for (Document document : pending.keySet()) {
			host.checkWritable(document.file());
			host.locks().acquire(document.file());
		}
	}

	private void rollBack(Throwable cause) {
		for (Map.Entry<Document, List<Change>> each : List.copyOf(pending.entrySet())) {
			Document document = each.getKey();
			document.recorder.setPaused(true);
			try {
				new ChangeApplier(document.resource, null).revert(each.getValue());
			} catch (ChangeConflictException e) {
				cause.addSuppressed(e);
			} finally {
				document.recorder.setPaused(false);
			}
		}
		List<Document> touched = List.copyOf(pending.keySet());
		pending.clear();
		touched.forEach(host::changed); // what was made in the gesture may be in an index already
	}

	private JournalEntry commit(String label, String home, List<FileChanges> others) {
		if (pending.isEmpty() && others.isEmpty()) {
			return null;
		}
		Map<Document, List<Change>> done = new LinkedHashMap<>(pending);
		pending.clear();
		List<FileChanges> changes = new ArrayList<>(done.size());
		done.forEach((document, list) -> {
			documents.noteBase(document);
			changes.add(new FileChanges(document.file(), textVersions.getOrDefault(document, 0), list));
		});
		changes.addAll(others);
		JournalEntry entry = host.journal().gesture(label, changes, home);
		operations.add(entry, false);
		after(done.keySet());
		tell(done.keySet(), new SessionEvent(SessionEvent.Kind.GESTURE, label, SessionEvent.objects(done), null));
		return entry;
	}

	/** A new text version carries the layers of others that are open; registries are indexed anew. */
	private void after(Collection<Document> touched) {
		for (Document document : List.copyOf(touched)) {
			host.changed(document);
			for (Document other : documents.layersOn(document)) {
				try {
					documents.carry(other);
				} catch (CorpusException e) {
					notice(other, e.getMessage());
				}
			}
		}
	}

	/** The articles as they are before a text edit goes, where the layers of others stand on it. */
	private Map<Document, Article> before(List<Document> touched) {
		Map<Document, Article> copies = new HashMap<>();
		for (Document document : touched) {
			if (documents.layersOn(document).stream().anyMatch(layer -> !touched.contains(layer))) {
				copies.put(document, EcoreUtil.copy(document.root(Article.class)));
			}
		}
		return copies;
	}

	/** Carries the layers of others back with the text edit that goes, while it is still known. */
	private void carryBack(Map<Document, Article> before) {
		before.forEach((document, old) -> {
			int version = TextVersions.currentVersion(document.root(Article.class));
			for (Document other : documents.layersOn(document)) {
				Layer layer = other.root(Layer.class);
				if (layer.getTextVersion() > version) {
					documents.quietly(other, () -> other.carried.carry(layer, old, version));
				}
			}
		});
	}

	private List<String> applied(JournalEntry gesture, boolean undone) {
		return gesture.concerned().stream().filter(file -> {
			FileHistory history = host.journal().history(file);
			return undone ? history.isUndone(gesture) : history.isApplied(gesture);
		}).toList();
	}

	boolean canUndo(JournalEntry gesture) {
		List<String> files = applied(gesture, false);
		return !files.isEmpty() && (gesture.isOverFiles() || files.stream().noneMatch(this::isBehindBulk));
	}

	/** Steps of an article from before a gesture over many files come back only after that was taken back. */
	private boolean isBehindBulk(String file) {
		JournalEntry last = Histories.isLinear(file) ? host.journal().history(file).lastApplied() : null;
		return last != null && last.isOverFiles();
	}

	boolean canRedo(JournalEntry gesture) {
		return !applied(gesture, true).isEmpty();
	}

	/** Takes a gesture back in all files where it is done. */
	void takeBack(JournalEntry gesture, Operations.Performing how) throws CorpusException {
		again(gesture, Kind.UNDO, how);
	}

	/** Does a gesture again in all files where it was taken back. */
	void doAgain(JournalEntry gesture, Operations.Performing how) throws CorpusException {
		again(gesture, Kind.REDO, how);
	}

	private void again(JournalEntry gesture, Kind kind, Operations.Performing how) throws CorpusException {
		boolean back = kind == Kind.UNDO;
		List<String> files = applied(gesture, !back);
		if (gesture.isOverFiles()) {
			try (BulkGesture bulk = bulk(how.modelThread())) {
				bulk.again(gesture, kind, files, how.monitor());
			}
			return;
		}
		lock.lock();
		try {
			flushStray();
			List<Document> touched = new ArrayList<>();
			for (String file : files) {
				touched.add(checked(file, gesture, back));
			}
			touched.removeIf(document -> !gesture.files().contains(document.file()));
			NeededPermissions.check(changes(touched, gesture), Rights.of(host.corpus()), actor(gesture.home()));
			for (Document document : touched) {
				host.checkWritable(document.file());
				host.locks().acquire(document.file());
			}
			Map<Document, Article> before = before(touched);
			applyAll(touched, gesture, back);
			carryBack(before);
			touched.forEach(documents::noteBase);
			journalAgain(kind, gesture, touched.stream().map(Document::file).toList(), touched);
		} finally {
			lock.unlock();
		}
	}

	private void journalAgain(Kind kind, JournalEntry gesture, List<String> files, List<Document> touched) {
		host.journal().again(kind, gesture, files);
		after(touched);
		tell(touched, new SessionEvent(kind == Kind.UNDO ? SessionEvent.Kind.UNDONE : SessionEvent.Kind.REDONE, gesture.label(),
				SessionEvent.objects(changes(touched, gesture)), null));
	}

	/** The part of taking back, or doing again, a gesture over many files that is in memory: {@code there}. */
	void againWith(JournalEntry gesture, Kind kind, List<String> files, List<Document> there) throws CorpusException {
		lock.lock();
		try {
			flushStray();
			NeededPermissions.check(NeededPermissions.counting(changes(there, gesture), gesture.home()), Rights.of(host.corpus()), host.actor());
			for (Document document : there) {
				activate(document);
				host.checkWritable(document.file());
				host.locks().acquire(document.file());
			}
			List<Document> touched = new ArrayList<>(there);
			applyAll(touched, gesture, kind == Kind.UNDO);
			touched.forEach(documents::noteBase);
			journalAgain(kind, gesture, files, touched);
		} finally {
			lock.unlock();
		}
	}

	private Document checked(String file, JournalEntry gesture, boolean back) throws CorpusException {
		Document document = documents.find(file);
		if (document == null || !document.isActive()) {
			document = activated(file, document);
		}
		if (document == null || !document.isActive()) {
			throw new CorpusException(Messages.bind(Messages.Editing_alsoChanged, file));
		}
		FileHistory history = host.journal().history(file);
		JournalEntry next = back ? history.lastApplied() : history.lastUndone();
		if (document.kind().isLinear() && next != gesture) {
			throw new CorpusException(Messages.bind(Messages.Editing_undoOtherFirst, file));
		}
		return document;
	}

	/** Shared files are always there; a layer that a gesture over the corpus changed is opened by the session of the corpus. */
	private Document activated(String file, Document found) throws CorpusException {
		if (found != null && !found.kind().isLinear()) {
			activate(found);
			return found;
		}
		for (Session session : sessions) {
			if (session instanceof CorpusSession corpus) {
				return corpus.reopen(file);
			}
		}
		return found;
	}

	private static Map<Document, List<Change>> changes(List<Document> touched, JournalEntry gesture) {
		Map<Document, List<Change>> changes = new LinkedHashMap<>();
		List<FileChanges> all = gesture.fileChanges();
		touched.forEach(document -> all.stream().filter(each -> each.file().equals(document.file()))
				.forEach(each -> changes.put(document, each.changes())));
		return changes;
	}

	/**
	 * Applies the gesture to all documents, or to none. A shared file that was changed since in the same place keeps what it
	 * has: undo in one article never waits for another one.
	 */
	private void applyAll(List<Document> touched, JournalEntry gesture, boolean back) throws CorpusException {
		List<Document> done = new ArrayList<>();
		for (Document document : List.copyOf(touched)) {
			try {
				applyOne(document, gesture, back);
				done.add(document);
			} catch (ChangeConflictException e) {
				if (!document.kind().isLinear() && touched.size() > 1) {
					touched.remove(document);
					notice(document, Messages.bind(Messages.Editing_keptShared, document.file()));
					continue;
				}
				applyBack(done, gesture, back, e);
				throw new CorpusException(Messages.bind(Messages.Editing_undoConflict, document.file()), e);
			} catch (CorpusException e) {
				applyBack(done, gesture, back, e);
				throw e;
			}
		}
	}

	private void applyBack(List<Document> done, JournalEntry gesture, boolean back, Exception cause) throws CorpusException {
		for (Document each : done) {
			try {
				applyOne(each, gesture, !back);
			} catch (ChangeConflictException e) {
				cause.addSuppressed(e);
			}
		}
	}

	/** A step from before a change of the scheme is refused where it would bring in what the scheme does not have any more. */
	private void applyOne(Document document, JournalEntry gesture, boolean back)
			throws ChangeConflictException, CorpusException {
		document.recorder.setPaused(true);
		try {
			Replay replay = new Replay(document.file(), document.resource, this::article);
			if (gesture.isOverFiles() || host.journal().history(Layout.SCHEME).changedAt() < gesture.time()) {
				replay.apply(gesture, back);
			} else {
				replay.applyWithin(find(Layout.SCHEME).root(Scheme.class), gesture, back);
			}
		} finally {
			document.recorder.setPaused(false);
		}
	}

	private Article article(String id) throws CorpusException {
		Document document = documents.find(Layout.article(id));
		return document != null ? document.root(Article.class) : host.articleOf(id);
	}

	/** @return the gesture that undo takes back in a session, or {@code null} */
	JournalEntry nextUndo(Session session) {
		return nextUndo(session, session::owns);
	}

	/** As {@link #nextUndo(Session)}, only of gestures that are wanted. */
	JournalEntry nextUndo(Session session, Predicate<JournalEntry> wanted) {
		JournalEntry latest = null;
		for (Document document : session.primary()) {
			JournalEntry each = host.journal().history(document.file()).lastApplied(wanted);
			if (each != null && !isBehindBulk(document.file()) && (latest == null || order(each) > order(latest))) {
				latest = each;
			}
		}
		return latest;
	}

	private long order(JournalEntry gesture) {
		return host.journal().histories().order(gesture);
	}

	/** @return the gesture that redo does again in a session, or {@code null}: of several, the one that was done first */
	JournalEntry nextRedo(Session session) {
		return nextRedo(session, session::owns);
	}

	/** As {@link #nextRedo(Session)}, only of gestures that are wanted. */
	JournalEntry nextRedo(Session session, Predicate<JournalEntry> wanted) {
		JournalEntry first = null;
		for (Document document : session.primary()) {
			JournalEntry each = host.journal().history(document.file()).lastUndone(wanted);
			if (each != null && (first == null || each.gesture() < first.gesture())) {
				first = each;
			}
		}
		return first;
	}

	/** Undoes or redoes through the operation history, so that both stay in step. */
	void perform(JournalEntry gesture, boolean back) throws CorpusException {
		perform(gesture, back, Operations.Performing.HERE);
	}

	/** As {@link #perform(JournalEntry, boolean)}; no lock is held, so that a long step can change threads. */
	void perform(JournalEntry gesture, boolean back, Operations.Performing how) throws CorpusException {
		if (!operations.perform(gesture, back, how)) {
			again(gesture, back ? Kind.UNDO : Kind.REDO, how);
		}
	}

	/** Gives up what is not saved in the files of a session that no other session has. */
	void discard(Session session) throws CorpusException {
		lock.lock();
		try {
			flushStray();
			Journal journal = host.journal();
			List<Document> own = session.documents().stream().filter(each -> each.kind().isLinear() && isDirty(each)).toList();
			takeBackShared(session);
			for (Document document : own) {
				operations.forget(document);
				journal.about(Kind.DISCARD, document.file(), null);
				journal.dropBase(document.diskHash);
				if (document.diskHash.isEmpty()) {
					documents.replace(document, documents.fresh(document.file(), session.fresh(document)), "");
				} else {
					documents.reload(document);
				}
			}
			own.forEach(this::listOperations);
			after(session.documents());
			tell(session.documents(), new SessionEvent(SessionEvent.Kind.RELOADED, null, Set.of(), null));
		} finally {
			lock.unlock();
		}
	}

	/** What the given-up gestures did to shared files goes too, where it still can. */
	private void takeBackShared(Session session) throws CorpusException {
		Journal journal = host.journal();
		List<JournalEntry> gestures = new ArrayList<>();
		for (Document document : session.documents()) {
			FileHistory history = journal.history(document.file());
			for (JournalEntry entry : history.unsaved()) {
				if (entry.kind() == Kind.GESTURE && session.home() != null && session.home().equals(entry.home())
						&& history.isApplied(entry) && !gestures.contains(entry)) {
					gestures.add(entry);
				}
			}
		}
		gestures.sort((a, b) -> Long.compare(a.gesture(), b.gesture()));
		for (JournalEntry gesture : gestures.reversed()) {
			for (String file : applied(gesture, false)) {
				Document document = documents.find(file);
				if (document == null || document.kind().isLinear() || !document.isActive() || !gesture.files().contains(file)) {
					continue;
				}
				try {
					applyOne(document, gesture, true);
					journal.again(Kind.UNDO, gesture, List.of(file));
				} catch (ChangeConflictException e) {
					notice(document, Messages.bind(Messages.Editing_undoConflict, file));
				}
			}
		}
	}

	Saver saver() {
		return saver;
	}

	BulkGesture bulk(java.util.function.Consumer<Runnable> modelThread) {
		return new BulkGesture(this, documents, host, modelThread);
	}

	/** Prepares for saving: what was changed outside of a gesture belongs to it. */
	void beforeSave() {
		lock.lock();
		try {
			flushStray();
		} finally {
			lock.unlock();
		}
	}

	/** Tells the sessions that have one of the files; of a change of the scheme, all. */
	void tell(Collection<Document> touched, SessionEvent event) {
		boolean all = touched.stream().anyMatch(document -> document.kind() == Document.Kind.SCHEME);
		for (Session session : List.copyOf(sessions)) {
			if (all || session.documents().stream().anyMatch(touched::contains)) {
				session.fire(touched, event);
			}
		}
	}

	/** Told to the sessions that have the document; kept for the next one if there is none yet. */
	private void notice(Document document, String message) {
		boolean told = false;
		for (Session session : sessions) {
			if (session.documents().contains(document)) {
				session.keepNotice(document.file() + ": " + message);
				told = true;
			}
		}
		if (!told) {
			document.notices.add(message);
		}
		tell(List.of(document), new SessionEvent(SessionEvent.Kind.NOTICE, null, Set.of(), message));
	}
}
