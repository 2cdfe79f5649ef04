package org.saksi.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.session.Document;
import org.saksi.core.store.staging.Staging;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.core.xmi.ModelResource;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.Scheme;

/**
 * Articles, layers and records that come into a corpus together: all of them or none. Files are staged beside the corpus'
 * own and forced to disk once, at the end. For one thread.
 */
public final class Batch implements AutoCloseable {

	/** A record that the batch may change: its working copy, and what it was copied from. */
	private record Working(Document document, ModelResource copy, byte[] before) {
	}

	private final CorpusStore store;
	private final Staging staging;
	private final Map<String, Working> records = new LinkedHashMap<>();
	private final Map<String, ArticleSummary> articles = new LinkedHashMap<>();
	private final Map<String, Map<String, LayerSummary>> layers = new LinkedHashMap<>();
	private final Map<String, String> bySha256 = new HashMap<>();
	private final Set<String> removed = new LinkedHashSet<>();
	private final Set<String> locked = new LinkedHashSet<>();
	private boolean done;

	Batch(CorpusStore store) {
		this.store = store;
		staging = new Staging(store.root(), store.options().files());
	}

	/** @return whether the corpus, or this batch, has an article of this id, damaged ones included */
	public boolean has(String id) {
		return articles.containsKey(id) || !removed.contains(id)
				&& (store.summary(id) != null || store.catalog().damage(Layout.article(id)) != null);
	}

	/** @return the id of an article with these imported bytes, in this batch or the corpus; or {@code null} */
	public String idBySha256(String sha256) {
		String own = bySha256.get(sha256);
		String there = own != null ? own : store.articleIdBySha256(sha256);
		return there != null && removed.contains(there) && !articles.containsKey(there) ? null : there;
	}

	/** @return number of articles that the batch adds or replaces */
	public int size() {
		return articles.size();
	}

	/**
	 * Adds an article, or replaces the one of its id together with its layers. Characters that XML cannot hold become U+FFFD in
	 * the article's text.
	 *
	 * @throws CorpusException if it is open in a session or locked, a damaged file lies in its place, or the disk is full
	 */
	public void put(ImportedArticle imported) throws CorpusException {
		Article article = imported.article();
		String id = article.getId();
		if (id == null || id.isEmpty()) {
			throw new CorpusException(Messages.CorpusStore_noId);
		}
		if (has(id)) {
			remove(id);
		}
		String file = Layout.article(id);
		store.checkWritable(file);
		article.setText(XmlText.clean(article.getText()));
		if (imported.source() != null) {
			if (article.getSourceExtension() == null) {
				article.setSourceExtension("bin");
			}
			stage(Layout.source(id, article.getSourceExtension()), imported.source());
		} else {
			article.setSourceExtension(null);
		}
		stage(file, ModelFiles.write(article));
		ArticleSummary summary = Summaries.of(article, List.of());
		articles.put(id, summary);
		if (summary.sha256() != null) {
			bySha256.putIfAbsent(summary.sha256(), id);
		}
		for (Layer layer : imported.layers()) {
			layer.setArticle(id);
			putLayer(layer);
		}
	}

	/**
	 * Adds or replaces a layer.
	 *
	 * @throws CorpusException as {@link #put}
	 */
	public void putLayer(Layer layer) throws CorpusException {
		if (layer.getArticle() == null || layer.getAnnotator() == null || layer.getAnnotator().isEmpty()) {
			throw new CorpusException(Messages.CorpusStore_noId);
		}
		String file = Layout.layer(layer.getAnnotator(), layer.getArticle());
		store.checkWritable(file);
		free(layer.getArticle(), file);
		stage(file, ModelFiles.write(layer));
		layers.computeIfAbsent(layer.getArticle(), id -> new LinkedHashMap<>()).put(layer.getAnnotator(), Summaries.of(layer));
	}

	/**
	 * Removes an article with its bytes and layers; one that is not there is no error.
	 *
	 * @throws CorpusException as {@link #put}; then nothing of it is removed
	 */
	public void remove(String id) throws CorpusException {
		List<String> there = new ArrayList<>();
		there.add(Layout.article(id));
		for (String folder : store.catalog().layerFolders(id)) {
			there.add(Layout.LAYERS + "/" + folder + "/" + Ids.folder(id) + "/" + Ids.encode(id) + Layout.LAYER_EXTENSION);
		}
		for (String file : there) {
			store.checkWritable(file);
			free(id, file);
		}
		deleteSources(id);
		ArticleSummary staged = articles.remove(id);
		if (staged != null && staged.sha256() != null) {
			bySha256.remove(staged.sha256(), id);
		}
		Map<String, LayerSummary> stagedLayers = layers.remove(id);
		if (stagedLayers != null) {
			stagedLayers.keySet().forEach(annotator -> staging.delete(Layout.layer(annotator, id)));
		}
		there.forEach(staging::delete);
		removed.add(id);
	}

	private void deleteSources(String id) throws CorpusException {
		Path folder = Layout.resolve(store.root(), Layout.article(id)).getParent();
		String start = Ids.encode(id) + ".source.";
		try {
			for (String name : store.options().files().list(folder)) {
				if (name.startsWith(start) && name.indexOf('.', start.length()) < 0) {
					staging.delete(Layout.ARTICLES + "/" + Ids.folder(id) + "/" + name);
				}
			}
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, ModelReader.reason(e)), folder, 0, e);
		}
	}

	/** Nobody may have the file while it is replaced; new files need no lock. */
	private void free(String id, String file) throws CorpusException {
		if (store.openSessions().stream().anyMatch(session -> session.article().getId().equals(id))) {
			throw new CorpusException(Messages.bind(Messages.Batch_open, id));
		}
		if (store.stamp(Layout.resolve(store.root(), file)) != null && !locked.contains(file)) {
			boolean mine = store.locks().holds(file);
			store.locks().acquire(file);
			if (!mine) {
				locked.add(file);
			}
		}
	}

	private void stage(String file, byte[] bytes) throws CorpusException {
		try {
			staging.put(file, bytes);
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private CorpusException failed(IOException e) {
		return new CorpusException(Messages.bind(Messages.Batch_failed, ModelReader.reason(e)), store.root(), 0, e);
	}

	/**
	 * A working copy of the corpus record; what is changed in it is written with the batch.
	 *
	 * @throws CorpusException if a session has unsaved changes of it
	 */
	public Corpus corpus() throws CorpusException {
		return (Corpus) working(Layout.CORPUS, Document.Kind.CORPUS).copy().getContents().get(0);
	}

	/** A working copy of the scheme; as {@link #corpus}. */
	public Scheme scheme() throws CorpusException {
		return (Scheme) working(Layout.SCHEME, Document.Kind.SCHEME).copy().getContents().get(0);
	}

	/** A working copy of an annotator's registry, made when there is none; as {@link #corpus}. */
	public Registry registry(String annotator) throws CorpusException {
		String file = Layout.registry(annotator);
		Working working = records.get(file);
		if (working == null && store.editing().find(file) == null) {
			store.checkWritable(file);
			Registry created = RegistryFactory.eINSTANCE.createRegistry();
			created.setAnnotator(annotator);
			working = new Working(null, ModelFiles.resource(created), new byte[0]);
			records.put(file, working);
		}
		return (Registry) working(file, Document.Kind.REGISTRY).copy().getContents().get(0);
	}

	private Working working(String file, Document.Kind kind) throws CorpusException {
		Working working = records.get(file);
		if (working == null) {
			store.checkWritable(file);
			if (store.editing().isDirty(file)) {
				throw new CorpusException(Messages.bind(Messages.Batch_dirty, file));
			}
			store.editing().refresh(file);
			Document document = store.editing().find(file);
			byte[] bytes = ModelFiles.write(document.root());
			working = new Working(document, ModelFiles.read(bytes, document.path(), kind.type()), bytes);
			records.put(file, working);
		}
		return working;
	}

	/**
	 * Writes everything. A crash after this has begun leaves either nothing of the batch or, after the next opening, all of it.
	 *
	 * @throws CorpusException             if a file cannot be written or a record was changed meanwhile; nothing was added
	 * @throws OperationCanceledException if the monitor was cancelled; nothing was added
	 */
	public void commit(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.Batch_task, articles.size()),
				articles.size() * 2 + 10);
		Set<String> annotators = new LinkedHashSet<>();
		List<Document> rewritten = new ArrayList<>();
		List<String> made = new ArrayList<>();
		for (Map.Entry<String, Working> each : records.entrySet()) {
			stageRecord(each.getKey(), each.getValue(), annotators, rewritten, made);
		}
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (!staging.isEmpty()) {
			try {
				staging.commit(() -> {
					progress.setWorkRemaining(1000).worked(1);
					if (progress.isCanceled()) {
						throw new OperationCanceledException();
					}
				});
			} catch (IOException e) {
				throw failed(e);
			}
		}
		done = true;
		releaseLocks();
		tell(annotators, rewritten, made);
	}

	private void stageRecord(String file, Working working, Set<String> annotators, List<Document> rewritten,
			List<String> made) throws CorpusException {
		byte[] after = ModelFiles.write(working.copy());
		if (Arrays.equals(after, working.before()) || working.document() == null && isBare(working)) {
			return;
		}
		boolean mine = store.locks().holds(file);
		store.locks().acquire(file);
		if (!mine) {
			locked.add(file);
		}
		store.editing().checkUnchanged(file, working.document(), working.before());
		stage(file, after);
		if (working.copy().getContents().get(0) instanceof Registry registry) {
			annotators.add(registry.getAnnotator());
		}
		if (working.document() == null) {
			made.add(file);
		} else {
			rewritten.add(working.document());
		}
	}

	private static boolean isBare(Working working) {
		return working.copy().getContents().get(0).eContents().isEmpty();
	}

	private void tell(Set<String> annotators, List<Document> rewritten, List<String> made) throws CorpusException {
		store.forgetArticle();
		Set<String> gone = new LinkedHashSet<>(removed);
		Set<String> added = new LinkedHashSet<>();
		Set<String> changed = new LinkedHashSet<>(layers.keySet());
		for (String id : removed) {
			if (store.summary(id) == null) {
				gone.remove(id);
			}
			store.catalog().remove(id);
		}
		for (ArticleSummary summary : articles.values()) {
			(gone.remove(summary.id()) ? changed : added).add(summary.id());
			store.catalog().put(summary, store.stamp(Layout.resolve(store.root(), Layout.article(summary.id()))));
		}
		changed.removeAll(added);
		layers.forEach((id, own) -> own.forEach((annotator, summary) -> store.catalog().putLayer(id, annotator, summary,
				store.stamp(Layout.resolve(store.root(), Layout.layer(annotator, id))))));
		for (Document document : rewritten) {
			store.editing().reload(document);
		}
		for (String file : made) {
			store.adoptRegistry(file);
		}
		store.recordsChanged(annotators, !rewritten.isEmpty() || !articles.isEmpty());
		store.catalog().save();
		if (!added.isEmpty() || !gone.isEmpty() || !changed.isEmpty()) {
			store.articlesChanged(added, gone, changed);
		}
	}

	private void releaseLocks() {
		locked.forEach(store.locks()::release);
		locked.clear();
	}

	/** Forgets everything that was not committed. */
	@Override
	public void close() {
		releaseLocks();
		if (!done) {
			done = true;
			staging.rollBack();
		}
	}
}
