package org.saksi.core.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.journal.Change;
import org.saksi.core.journal.ChangeConflictException;
import org.saksi.core.journal.ChangeRecorder;
import org.saksi.core.journal.FileChanges;
import org.saksi.core.journal.FileHistory;
import org.saksi.core.journal.Journal;
import org.saksi.core.journal.JournalEntry;
import org.saksi.core.journal.JournalEntry.Kind;
import org.saksi.core.files.Layout;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.core.xmi.ModelResource;
import org.saksi.model.article.Article;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;

/** Reads, recovers and writes the files that are in memory. Callers hold the lock of {@link Editing}. */
final class Documents {

	private final SessionHost host;
	private final FileStore files;
	private final BiConsumer<Document, Change> changes;
	private final BiConsumer<Document, String> notices;
	private final Map<String, Document> open = new HashMap<>();

	/**
	 * @param changes hears every change of an active document
	 * @param notices hears what people should know of a document
	 */
	Documents(SessionHost host, BiConsumer<Document, Change> changes, BiConsumer<Document, String> notices) {
		this.host = host;
		files = host.options().files();
		this.changes = changes;
		this.notices = notices;
	}

	Document find(String file) {
		return open.get(file);
	}

	Iterable<Document> all() {
		return new ArrayList<>(open.values());
	}

	/** Reads a file, or makes a new root if there is none; a file in memory is shared. */
	Document open(String file, Document.Kind kind, Supplier<Versioned> ifAbsent) throws CorpusException {
		Document document = open.get(file);
		if (document == null) {
			Path path = path(file);
			byte[] bytes = bytes(path);
			ModelResource resource = bytes != null ? ModelFiles.read(bytes, path, kind.type())
					: fresh(file, absent(path, ifAbsent));
			document = new Document(file, path, kind, resource, hash(bytes));
			open.put(file, document);
		}
		document.users++;
		return document;
	}

	/** The root of a file that is not on disk yet has a fixed id: the journal refers to it. */
	ModelResource fresh(String file, Versioned root) {
		ModelResource.reserveId(root, "_" + Ids.sha256(file.getBytes(StandardCharsets.UTF_8)).substring(0, 20));
		return ModelFiles.resource(root);
	}

	/** An empty stand-in for a file that cannot be read. */
	Document openEmpty(String file, Document.Kind kind) {
		Versioned root = (Versioned) EcoreUtil.create(kind.type());
		Document document = new Document(file, path(file), kind, ModelFiles.resource(root), "");
		document.users++;
		open.put(file, document);
		return document;
	}

	private static Versioned absent(Path path, Supplier<Versioned> ifAbsent) throws CorpusException {
		if (ifAbsent == null) {
			throw new CorpusException(Messages.bind(Messages.Documents_cannotRead, path.getFileName()), path, 0, null);
		}
		return ifAbsent.get();
	}

	private Path path(String file) {
		return host.root().resolve(file);
	}

	private byte[] bytes(Path path) throws CorpusException {
		try {
			FileStore.Stamp stamp = files.stamp(path);
			ModelFiles.checkSize(stamp == null ? 0 : stamp.size(), path);
			return files.read(path);
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.Documents_cannotRead, String.valueOf(e.getMessage())), path, 0, e);
		}
	}

	private static String hash(byte[] bytes) {
		return bytes == null ? "" : Ids.sha256(bytes);
	}

	/** @return whether this was the last user and the document is gone from memory */
	boolean close(Document document) {
		if (--document.users > 0) {
			return false;
		}
		if (document.isActive()) {
			document.recorder.unwatch(document.resource);
			document.recorder = null;
		}
		return open.remove(document.file(), document);
	}

	/**
	 * Brings a document up to date with the journal and starts to record its changes.
	 *
	 * @return what was recovered, or {@code null}
	 */
	Recovery activate(Document document) throws CorpusException {
		if (document.isActive()) {
			return null;
		}
		if (!document.kind().isLinear()) {
			readAgain(document);
		}
		Recovery recovery = recover(document);
		carry(document);
		watch(document);
		return recovery;
	}

	/** What has been in memory since the corpus was opened may have been written by others. */
	private void readAgain(Document document) throws CorpusException {
		byte[] bytes = bytes(document.path());
		if (bytes != null && !hash(bytes).equals(document.diskHash)) {
			replace(document, ModelFiles.read(bytes, document.path(), document.kind().type()), hash(bytes));
		}
	}

	private void watch(Document document) {
		document.recorder = new ChangeRecorder((recorder, change) -> changes.accept(document, change));
		document.recorder.watch(document.resource);
	}

	/** Brings a layer to the current text version; that is no change of the layer. */
	void carry(Document document) throws CorpusException {
		if (document.root() instanceof Layer layer && layer.getArticle() != null) {
			Article article = article(layer.getArticle());
			quietly(document, () -> document.carried.carry(layer, article));
		}
	}

	/** Changes a document without any gesture. */
	void quietly(Document document, Runnable work) {
		boolean active = document.isActive();
		if (active) {
			document.recorder.setPaused(true);
		}
		try {
			work.run();
		} finally {
			if (active) {
				document.recorder.setPaused(false);
			}
		}
	}

	private Article article(String id) throws CorpusException {
		Document document = open.get(Layout.article(id));
		return document != null ? document.root(Article.class) : host.articleOf(id);
	}

	private Recovery recover(Document document) throws CorpusException {
		Journal journal = host.journal();
		FileHistory history = journal.history(document.file());
		if (history.isEmpty() && history.savedHash() == null) {
			return null;
		}
		if (!document.diskHash.equals(history.savedHash())) {
			if (isOwn(history, document.diskHash)) {
				journal.about(Kind.SAVED, document.file(), document.diskHash);
			} else {
				changedOutside(document, history);
				return null;
			}
		}
		if (!history.isDirty()) {
			return null;
		}
		List<JournalEntry> unsaved = history.unsaved().stream().filter(Documents::changesModel).toList();
		try {
			if (document.diskHash.isEmpty()) {
				startWhere(unsaved.get(0), document.resource);
			}
			new Replay(document.file(), document.resource, this::article).all(unsaved, gestures(history));
			return new Recovery(unsaved.size(), Instant.ofEpochMilli(unsaved.get(unsaved.size() - 1).time()));
		} catch (ChangeConflictException e) {
			putBeside(document, document.resource);
			document.resource = document.diskHash.isEmpty() ? emptyLike(document) : read(document);
			cut(document);
			return null;
		}
	}

	/** A layer that was never saved begins in the text version of its first gesture. */
	private static void startWhere(JournalEntry first, ModelResource resource) {
		FileChanges changes = first.changes() == null ? null : first.fileChanges().stream()
				.filter(each -> resource.getContents().get(0) instanceof Layer layer && isLayer(each, layer)).findFirst().orElse(null);
		if (changes != null) {
			((Layer) resource.getContents().get(0)).setTextVersion(changes.textVersion());
		}
	}

	private static boolean isLayer(FileChanges changes, Layer layer) {
		return changes.file().equals(Layout.layer(layer.getAnnotator(), layer.getArticle()));
	}

	/** Whether this is what a save wrote that did not come to its end. */
	private static boolean isOwn(FileHistory history, String hash) {
		return history.unsaved().stream().anyMatch(each -> each.kind() == Kind.SAVING && each.hash().equals(hash));
	}

	private static boolean changesModel(JournalEntry entry) {
		return entry.kind() == Kind.GESTURE || entry.kind() == Kind.UNDO || entry.kind() == Kind.REDO;
	}

	private static List<JournalEntry> gestures(FileHistory history) {
		return List.copyOf(history.referred().values());
	}

	private ModelResource read(Document document) throws CorpusException {
		byte[] bytes = bytes(document.path());
		if (bytes == null) {
			throw new CorpusException(Messages.bind(Messages.Documents_cannotRead, document.file()), document.path(), 0, null);
		}
		return ModelFiles.read(bytes, document.path(), document.kind().type());
	}

	private void cut(Document document) {
		host.journal().about(Kind.CUT, document.file(), null);
	}

	/** The file is not the one that the journal knows: unsaved work goes beside it, undo starts anew. */
	private void changedOutside(Document document, FileHistory history) throws CorpusException {
		if (history.isDirty()) {
			byte[] base = history.savedHash() == null || history.savedHash().isEmpty() ? null
					: host.journal().base(history.savedHash());
			try {
				if (base == null && !"".equals(history.savedHash())) {
					notices.accept(document, Messages.Documents_besideLost);
				} else {
					ModelResource recovered = base == null ? emptyLike(document)
							: ModelFiles.read(base, document.path(), document.kind().type());
					startWhere(history.unsaved().get(0), recovered);
					new Replay(document.file(), recovered, this::article)
							.all(history.unsaved().stream().filter(Documents::changesModel).toList(), gestures(history));
					putBeside(document, recovered);
				}
			} catch (ChangeConflictException e) {
				notices.accept(document, Messages.Documents_besideLost);
			}
			cut(document);
		} else if (!history.isEmpty()) {
			cut(document);
			notices.accept(document, Messages.Documents_changedOutside);
		}
	}

	/** The file that unsaved work stands on did not exist: the same root without contents. */
	private ModelResource emptyLike(Document document) {
		Versioned root = (Versioned) EcoreUtil.create(document.kind().type());
		if (root instanceof Layer layer && document.root() instanceof Layer there) {
			layer.setArticle(there.getArticle());
			layer.setAnnotator(there.getAnnotator());
			layer.setTextVersion(there.getTextVersion());
		} else if (root instanceof Registry registry && document.root() instanceof Registry there) {
			registry.setAnnotator(there.getAnnotator());
		}
		return fresh(document.file(), root);
	}

	private Path putBeside(Document document, ModelResource recovered) throws CorpusException {
		byte[] bytes = ModelFiles.write(recovered);
		String hash = Ids.sha256(bytes);
		Path beside = document.path()
				.resolveSibling(document.path().getFileName() + ".recovered-" + host.options().clock().millis());
		if (!hash.equals(document.besideHash)) {
			try {
				AtomicFiles.write(files, beside, bytes);
			} catch (IOException e) {
				throw cannotWrite(beside, e);
			}
			document.besideHash = hash;
			notices.accept(document, Messages.bind(Messages.Documents_recoveredBeside, beside.getFileName()));
		}
		return beside;
	}

	static CorpusException cannotWrite(Path path, IOException e) {
		String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new CorpusException(Messages.bind(Messages.Documents_cannotWrite, reason), path, 0, e);
	}

	/** Notes what the next entry of the file's history stands on. */
	void noteBase(Document document) {
		Journal journal = host.journal();
		FileHistory history = journal.history(document.file());
		if (!document.diskHash.equals(history.savedHash())) {
			journal.about(Kind.BASE, document.file(), document.diskHash);
		}
		if (!history.isDirty()) {
			journal.keepBase(document.diskHash, document.path());
		}
	}

	/**
	 * Makes sure that the file on disk is the one that the model stands on; if not, reads it and applies what is not saved.
	 *
	 * @return whether the document was read again
	 * @throws CorpusException if the changes do not fit; then the model is as it was, and a copy of it beside the file
	 */
	boolean refresh(Document document) throws CorpusException {
		byte[] bytes = bytes(document.path());
		String hash = hash(bytes);
		if (bytes == null || hash.equals(document.diskHash)) {
			return false;
		}
		Journal journal = host.journal();
		FileHistory history = journal.history(document.file());
		if (isOwn(history, hash)) {
			journal.about(Kind.SAVED, document.file(), hash);
			document.diskHash = hash;
			return false;
		}
		ModelResource fresh = ModelFiles.read(bytes, document.path(), document.kind().type());
		List<JournalEntry> unsaved = history.unsaved().stream().filter(Documents::changesModel).toList();
		List<JournalEntry> known = gestures(history);
		try {
			new Replay(document.file(), fresh, this::article).all(unsaved, known);
		} catch (ChangeConflictException e) {
			Path beside = putBeside(document, document.resource);
			throw new CorpusException(Messages.bind(Messages.Documents_conflict, beside.getFileName()), document.path(), 0, e);
		}
		replace(document, fresh, hash);
		cut(document);
		journal.about(Kind.BASE, document.file(), hash);
		again(journal, document, unsaved, known);
		notices.accept(document, unsaved.isEmpty() ? Messages.Documents_changedOutside : Messages.Documents_reapplied);
		return true;
	}

	/** Writes the unsaved gestures anew, each for this file alone: what they stand on has changed. */
	private static void again(Journal journal, Document document, List<JournalEntry> unsaved, List<JournalEntry> known) {
		Map<Long, JournalEntry> renewed = new HashMap<>();
		for (JournalEntry entry : unsaved) {
			if (entry.kind() == Kind.GESTURE) {
				FileChanges own = entry.changesOf(document.file());
				renewed.put(entry.gesture(), journal.gesture(entry.label(), List.of(own), null));
			} else if (renewed.containsKey(entry.gesture())) {
				journal.again(entry.kind(), renewed.get(entry.gesture()), List.of(document.file()));
			} else {
				renewInverse(journal, document, entry, known);
			}
		}
	}

	/** An undo of something older than the file becomes a gesture of its own. */
	private static void renewInverse(Journal journal, Document document, JournalEntry entry, List<JournalEntry> known) {
		known.stream().filter(each -> each.gesture() == entry.gesture()).findFirst().ifPresent(gesture -> {
			FileChanges own = gesture.changesOf(document.file());
			List<Change> done = new ArrayList<>(own.changes());
			if (entry.kind() == Kind.UNDO) {
				java.util.Collections.reverse(done);
				done.replaceAll(Change::inverse);
			}
			journal.gesture(gesture.label(), List.of(new FileChanges(document.file(), own.textVersion(), done)), null);
		});
	}

	/** Puts another model in the place of the document's. */
	void replace(Document document, ModelResource fresh, String hash) throws CorpusException {
		Versioned oldRoot = document.root();
		boolean active = document.isActive();
		if (active) {
			document.recorder.unwatch(document.resource);
			document.recorder = null;
		}
		document.resource = fresh;
		document.diskHash = hash;
		carry(document);
		if (active) {
			watch(document);
		}
		host.replaced(document, oldRoot);
		for (Document layer : layersOn(document)) {
			carry(layer);
		}
	}

	/** The layers in memory on an article. */
	List<Document> layersOn(Document document) {
		List<Document> layers = new ArrayList<>();
		if (document.kind() == Document.Kind.ARTICLE) {
			for (Document other : open.values()) {
				if (other.root() instanceof Layer layer && document.file().equals(Layout.article(layer.getArticle()))) {
					layers.add(other);
				}
			}
		}
		return layers;
	}

	/** Reads the file again and forgets what is in memory. */
	void reload(Document document) throws CorpusException {
		byte[] bytes = bytes(document.path());
		if (bytes != null) {
			replace(document, ModelFiles.read(bytes, document.path(), document.kind().type()), hash(bytes));
		}
	}
}
