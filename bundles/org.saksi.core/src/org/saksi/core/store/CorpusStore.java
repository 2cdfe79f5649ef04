package org.saksi.core.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.files.Locks;
import org.saksi.core.journal.Journal;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.Document;
import org.saksi.core.session.Editing;
import org.saksi.core.store.staging.Staging;
import org.saksi.core.text.TextVersions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.Layer;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.Scheme;

/**
 * A corpus folder that is open. Articles and layers are read when asked for; the corpus record, the scheme and the registries
 * stay in memory and show what sessions do to them. Reading is safe for several threads; sessions belong to one.
 */
public final class CorpusStore implements CorpusView, AutoCloseable {

	private final Path root;
	private final StoreOptions options;
	private final ModelReader reader;
	private final Locks locks;
	private final Host host;
	private final Editing editing;
	private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, ArticleSession> sessions = new HashMap<>();
	private final List<Document> registryDocuments = new ArrayList<>();
	private final List<Registry> registryRoots = new CopyOnWriteArrayList<>();
	private final Registries registries = new Registries(registryRoots);
	private final Map<String, Damage> recordDamage = new LinkedHashMap<>();
	private Catalog catalog;
	private Document corpusDocument;
	private Document schemeDocument;
	private CorpusSession corpusSession;
	private volatile Article lastArticle;
	private volatile Supplier<String> actor = () -> null;

	private CorpusStore(Path root, StoreOptions options) {
		this.root = root;
		this.options = options;
		reader = new ModelReader(root, options.files());
		locks = new Locks(root, options.files(), options.clock(), options.user());
		host = new Host(this);
		editing = new Editing(host);
	}

	/**
	 * Makes a corpus and opens it.
	 *
	 * @param folder new, or empty
	 * @throws CorpusException if there is something in the folder, or it cannot be written
	 */
	public static CorpusStore create(Path folder, NewCorpus spec, StoreOptions options) throws CorpusException {
		Path root = folder.toAbsolutePath().normalize();
		new Creation(root, options.files()).create(spec);
		return open(root, options, null);
	}

	/**
	 * Opens a corpus.
	 *
	 * @param folder its folder, or its {@code corpus.saksi}
	 * @throws CorpusException if there is no corpus, or its record is damaged or newer than this program
	 */
	public static CorpusStore open(Path folder, StoreOptions options, IProgressMonitor monitor) throws CorpusException {
		Path given = folder.toAbsolutePath().normalize();
		Path root = given.getFileName() != null && Layout.CORPUS.equals(given.getFileName().toString()) ? given.getParent() : given;
		try {
			if (options.files().stamp(root.resolve(Layout.CORPUS)) == null) {
				throw new CorpusException(Messages.CorpusStore_noCorpus, folder, 0, null);
			}
			Staging.recover(root, options.files(), options.clock());
			for (String each : new String[] { "", Layout.REGISTRY, Layout.LOCKS, Layout.PROFILES }) {
				new Leftovers(options.files(), options.clock()).sweep(root.resolve(each));
			}
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, ModelReader.reason(e)), folder, 0, e);
		}
		CorpusStore store = new CorpusStore(root, options);
		Leftovers leftovers = new Leftovers(options.files(), options.clock());
		store.readRecords();
		store.catalog = new Catalog(root, options.files(), store.reader,
				new SummaryCache(store.stateFolder().resolve("summaries"), options.files()), leftovers);
		store.catalog.scan(monitor);
		store.indexStories();
		return store;
	}

	private void readRecords() throws CorpusException {
		corpusDocument = editing.open(Layout.CORPUS, Document.Kind.CORPUS, null);
		if (!isUuid(corpus().getId())) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_otherUuid, corpus().getId()), corpusDocument.path(), 0, null);
		}
		try {
			schemeDocument = editing.open(Layout.SCHEME, Document.Kind.SCHEME, null);
		} catch (CorpusException e) {
			recordDamage.put(Layout.SCHEME, Damage.of(e, root.resolve(Layout.SCHEME)));
			schemeDocument = editing.openEmpty(Layout.SCHEME, Document.Kind.SCHEME);
		}
		try {
			for (String name : options.files().list(root.resolve(Layout.REGISTRY))) {
				if (name.endsWith(Layout.REGISTRY_EXTENSION)) {
					readRegistry(Layout.REGISTRY + "/" + name);
				}
			}
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, ModelReader.reason(e)), root, 0, e);
		}
		registries.refresh();
	}

	private static boolean isUuid(String id) {
		try {
			return id != null && UUID.fromString(id) != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private void readRegistry(String file) {
		try {
			Document document = editing.open(file, Document.Kind.REGISTRY, null);
			Registry registry = document.root(Registry.class);
			if (registry.getAnnotator() == null || !Layout.registry(registry.getAnnotator()).equals(file)) {
				editing.close(document);
				throw new CorpusException(Messages.bind(Messages.CorpusStore_otherId, registry.getAnnotator(),
						registry.getAnnotator() == null ? "?" : Layout.registry(registry.getAnnotator())), document.path(), 0, null);
			}
			registryDocuments.add(document);
			registryRoots.add(registry);
		} catch (CorpusException e) {
			recordDamage.put(file, Damage.of(e, Layout.resolve(root, file)));
		}
	}

	/** A batch made a registry. */
	void adoptRegistry(String file) {
		readRegistry(file);
		sortRegistries();
	}

	private void sortRegistries() {
		registryRoots.sort((a, b) -> Catalog.byCodePoint(Ids.encode(a.getAnnotator()), Ids.encode(b.getAnnotator())));
		registries.refresh();
	}

	private void indexStories() {
		Map<String, String> storyByArticle = new HashMap<>();
		for (Story story : corpus().getStories()) {
			story.getArticles().forEach(article -> storyByArticle.putIfAbsent(article, story.getId()));
		}
		catalog.setStories(storyByArticle);
	}

	/** @return the folder */
	public Path root() {
		return root;
	}

	/** @return the id of the corpus, for the user's state folder */
	public String uuid() {
		return corpus().getId();
	}

	/** @return where caches and indexes of this corpus may live, in the user's state folder */
	public Path stateFolder() {
		return host.stateFolder();
	}

	/** @return files that cannot be used, by path */
	public List<Damage> damage() {
		List<Damage> all = new ArrayList<>(recordDamage.values());
		all.addAll(catalog.damage());
		return all;
	}

	/** @return what went wrong with the journal, localized; opens it if that was not needed yet */
	public List<String> notices() {
		return host.journal().notices();
	}

	/** @return files, relative to the corpus, with work that was not saved: a session recovers it. Opens the journal */
	public Set<String> unsavedFiles() {
		return host.journal().dirtyFiles();
	}

	/** @return ids of articles whose text, zones or layers have work that was not saved: a session recovers it */
	public Set<String> unsavedArticles() {
		Set<String> ids = new java.util.TreeSet<>();
		for (String file : unsavedFiles()) {
			String id = catalog.articleOf(file);
			if (id != null) {
				ids.add(id);
			}
		}
		return ids;
	}

	/**
	 * Renames a damaged file to {@code NAME.damaged-N}, so that work at its place can begin anew.
	 *
	 * @return the new name
	 */
	public Path setAside(Damage damage) throws CorpusException {
		FileStore files = options.files();
		try {
			int number = 1;
			Path aside;
			do {
				aside = damage.path().resolveSibling(damage.path().getFileName() + ".damaged-" + number++);
			} while (files.stamp(aside) != null);
			files.move(damage.path(), aside);
			files.syncFolder(aside.getParent());
			recordDamage.values().remove(damage);
			catalog.scan(null);
			indexStories();
			return aside;
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotWrite, ModelReader.reason(e)), damage.path(), 0, e);
		}
	}

	/** @return a summary of every article that can be read, by id in code point order */
	public List<ArticleSummary> summaries() {
		return catalog.summaries();
	}

	/** @return the summary of an article, or {@code null} */
	public ArticleSummary summary(String id) {
		return catalog.summary(id);
	}

	/** @return when a layer was saved last, in milliseconds since 1970, as the file's time says; -1 if that is not known */
	public long layerSaved(String articleId, String annotator) {
		return catalog.modified(Layout.layer(annotator, articleId));
	}

	/** Keeps the number of findings that a check of the article gave. */
	public void setProblems(String id, ProblemCount problems) {
		catalog.setProblems(id, problems);
		articlesChanged(Set.of(), Set.of(), Set.of(id));
	}

	/** @return the id of an article with these imported bytes, or {@code null} */
	public String articleIdBySha256(String sha256) {
		return catalog.idBySha256(sha256);
	}

	@Override
	public Corpus corpus() {
		return corpusDocument.root(Corpus.class);
	}

	@Override
	public Scheme scheme() {
		return schemeDocument.root(Scheme.class);
	}

	@Override
	public Registries registries() {
		return registries;
	}

	@Override
	public List<String> articleIds() {
		return catalog.ids();
	}

	/** As saved; a session shows what is not saved. */
	@Override
	public Article article(String id) throws CorpusException {
		Article read = reader.article(existing(id));
		lastArticle = read;
		return read;
	}

	private String existing(String id) throws CorpusException {
		String file = Layout.article(id);
		Damage damage = catalog.damage(file);
		if (damage != null) {
			throw new CorpusException(damage.message(), damage.path(), damage.line(), null);
		}
		if (catalog.summary(id) == null) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_noArticle, id), root, 0, null);
		}
		return file;
	}

	@Override
	public List<String> annotators(String articleId) {
		return catalog.annotators(articleId);
	}

	/** As saved, carried to the saved text version. */
	@Override
	public Layer layer(String articleId, String annotator) throws CorpusException {
		Layer layer = layerAsSaved(articleId, annotator);
		if (layer == null) {
			return null;
		}
		Article article = lastArticle;
		if (article == null || !articleId.equals(article.getId())) {
			article = article(articleId);
		}
		if (layer.getTextVersion() != TextVersions.currentVersion(article)) {
			Anchoring.carry(layer, article);
		}
		return layer;
	}

	/**
	 * Reads a layer in the text version that it is saved in, without its article: for what does not look at spans.
	 *
	 * @return the layer, or {@code null} if the annotator has none on the article
	 * @throws CorpusException if the file is damaged or newer than this program
	 */
	public Layer layerAsSaved(String articleId, String annotator) throws CorpusException {
		String file = Layout.layer(annotator, articleId);
		Damage damage = catalog.damage(file);
		if (damage != null) {
			throw new CorpusException(damage.message(), damage.path(), damage.line(), null);
		}
		ArticleSummary summary = catalog.summary(articleId);
		return summary == null || summary.layer(annotator) == null ? null : reader.layer(file);
	}

	/** @return the imported bytes of an article; {@code null} if it has none */
	public byte[] source(String articleId) throws CorpusException {
		Article article = article(articleId);
		if (article.getSourceExtension() == null) {
			return null;
		}
		Path path = Layout.resolve(root, Layout.source(articleId, article.getSourceExtension()));
		try {
			return options.files().read(path);
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, ModelReader.reason(e)), path, 0, e);
		}
	}

	/** @return a view with copies of the record, the scheme and the registries, for work on other threads */
	public CorpusView snapshot() {
		return new StoreSnapshot(this);
	}

	/** Begins to add, replace or remove articles in bulk. One batch at a time. */
	public Batch begin() throws CorpusException {
		return new Batch(this);
	}

	/**
	 * Removes an article with its bytes and all layers.
	 *
	 * @throws CorpusException if there is none, it is open in a session, or a file cannot be deleted
	 */
	public void removeArticle(String id) throws CorpusException {
		existing(id);
		try (Batch batch = begin()) {
			batch.remove(id);
			batch.commit(null);
		}
	}

	/**
	 * Opens an article for an annotator. The same article and annotator give the same session while it is open; each caller
	 * closes it. Where somebody else has the layer, the session is read-only.
	 *
	 * @throws CorpusException if a file is damaged or newer, or there is no such article
	 */
	public ArticleSession session(String articleId, String annotator) throws CorpusException {
		String key = Layout.layer(annotator, articleId);
		ArticleSession open = sessions.get(key);
		if (open != null) {
			return open.share();
		}
		existing(articleId);
		checkWritable(key);
		ArticleSession session = ArticleSession.open(this, editing, articleId, annotator);
		sessions.put(key, session);
		return session;
	}

	/**
	 * Says who acts in gestures of {@link #corpusSession}: they are refused where the rights say so. In a session on an
	 * article, that is its annotator.
	 *
	 * @param annotator asked at every gesture, so that it may be somebody else later; gives {@code null}, as at the beginning,
	 *                  for the command line, which may do everything
	 */
	public void setActor(Supplier<String> annotator) {
		actor = annotator;
	}

	/** @return who acts in gestures of {@link #corpusSession}; {@code null} is the command line */
	public String actor() {
		return actor.get();
	}

	/** Opens the corpus record, the scheme and registries for gestures; shared as {@link #session} is. */
	public CorpusSession corpusSession() throws CorpusException {
		if (corpusSession != null) {
			return corpusSession.share();
		}
		corpusSession = CorpusSession.open(this, editing);
		return corpusSession;
	}

	/** A session has ended; called by the session. */
	public void closed(Object session) {
		sessions.values().remove(session);
		if (session == corpusSession) {
			corpusSession = null;
		}
	}

	/** @return sessions of articles that are open */
	public Collection<ArticleSession> openSessions() {
		return List.copyOf(sessions.values());
	}

	/** Used by sessions: the record with one user more. */
	public Document corpusDocument() throws CorpusException {
		return editing.open(Layout.CORPUS, Document.Kind.CORPUS, null);
	}

	/** Used by sessions: the scheme with one user more. */
	public Document schemeDocument() throws CorpusException {
		checkWritable(Layout.SCHEME);
		return editing.open(Layout.SCHEME, Document.Kind.SCHEME, null);
	}

	/** Used by sessions: the saved layer of an article with one user more. */
	public Document layerDocument(String articleId, String annotator) throws CorpusException {
		String file = Layout.layer(annotator, articleId);
		checkWritable(file);
		Document document = editing.open(file, Document.Kind.LAYER, null);
		checkLayer(document.root(Layer.class), articleId, annotator, document.path());
		return document;
	}

	/** Used by sessions: a registry with one user more, made when there is none. */
	public Document registryDocument(String annotator) throws CorpusException {
		String file = Layout.registry(annotator);
		checkWritable(file);
		Document known = editing.find(file);
		Document document = editing.open(file, Document.Kind.REGISTRY, () -> {
			Registry registry = RegistryFactory.eINSTANCE.createRegistry();
			registry.setAnnotator(annotator);
			return registry;
		});
		if (known == null) {
			editing.open(file, Document.Kind.REGISTRY, null);
			registryDocuments.add(document);
			registryRoots.add(document.root(Registry.class));
			sortRegistries();
		}
		return document;
	}

	/** Refuses a layer that belongs to another article or annotator. */
	public void checkLayer(Layer layer, String articleId, String annotator, Path path) throws CorpusException {
		if (!articleId.equals(layer.getArticle()) || !annotator.equals(layer.getAnnotator())) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_otherId,
					layer.getArticle() + "/" + layer.getAnnotator(), Layout.layer(annotator, articleId)), path, 0, null);
		}
	}

	/** Refuses to write where a damaged file lies. */
	void checkWritable(String file) throws CorpusException {
		Damage damage = recordDamage.getOrDefault(file, catalog.damage(file));
		if (damage != null) {
			throw new CorpusException(damage.message(), damage.path(), damage.line(), null);
		}
	}

	/** @return who holds which file */
	public Locks locks() {
		return locks;
	}

	StoreOptions options() {
		return options;
	}

	Editing editing() {
		return editing;
	}

	Catalog catalog() {
		return catalog;
	}

	ModelReader reader() {
		return reader;
	}

	void forgetArticle() {
		lastArticle = null;
	}

	/** A file was written by a session or a batch. */
	void saved(Document document) {
		switch (document.kind()) {
		case CORPUS, SCHEME -> {
			indexStories();
			listeners.forEach(StoreListener::corpusChanged);
		}
		case REGISTRY -> {
			String annotator = document.root(Registry.class).getAnnotator();
			listeners.forEach(each -> each.registryChanged(annotator));
		}
		case ARTICLE -> {
			lastArticle = null;
			Article article = document.root(Article.class);
			catalog.put(Summaries.of(article, List.of()), stamp(document.path()));
			articlesChanged(Set.of(), Set.of(), Set.of(article.getId()));
		}
		case LAYER -> {
			Layer layer = document.root(Layer.class);
			catalog.putLayer(layer.getArticle(), layer.getAnnotator(), Summaries.of(layer), stamp(document.path()));
			articlesChanged(Set.of(), Set.of(), Set.of(layer.getArticle()));
		}
		}
	}

	FileStore.Stamp stamp(Path path) {
		try {
			return options.files().stamp(path);
		} catch (IOException e) {
			return null;
		}
	}

	/** A gesture, or taking it back, changed the model of a file. */
	void changed(Document document) {
		switch (document.kind()) {
		case REGISTRY -> registries.refresh();
		case CORPUS -> {
			indexStories();
			listeners.forEach(StoreListener::corpusChanged);
		}
		case SCHEME -> listeners.forEach(StoreListener::corpusChanged);
		default -> {
			// articles and layers show what is saved
		}
		}
	}

	/** A file was read again. */
	void replaced(Document document) {
		switch (document.kind()) {
		case REGISTRY -> {
			int at = registryDocuments.indexOf(document);
			if (at >= 0) {
				String annotator = document.root(Registry.class).getAnnotator();
				registryRoots.replaceAll(each -> each.getAnnotator().equals(annotator) ? document.root(Registry.class) : each);
				registries.refresh();
			}
		}
		case CORPUS -> indexStories();
		case ARTICLE -> lastArticle = null;
		default -> {
			// nothing is derived from it here
		}
		}
	}

	void articlesChanged(Set<String> added, Set<String> removed, Set<String> changedIds) {
		listeners.forEach(each -> each.articlesChanged(added, removed, changedIds));
	}

	void recordsChanged(Set<String> annotators, boolean record) {
		if (record) {
			indexStories();
			listeners.forEach(StoreListener::corpusChanged);
		}
		annotators.forEach(annotator -> listeners.forEach(each -> each.registryChanged(annotator)));
	}

	/** Adds a listener. */
	public void addListener(StoreListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(StoreListener listener) {
		listeners.remove(listener);
	}

	/** Ends all sessions, closes the corpus and lets all locks go. What sessions did not save is in the journal. */
	@Override
	public void close() {
		for (ArticleSession session : openSessions()) {
			while (!session.isClosed()) {
				session.close();
			}
		}
		while (corpusSession != null) {
			corpusSession.close();
		}
		catalog.save();
		locks.close();
		host.close();
	}

	/** The current version of the files that this program writes. */
	public static int formatVersion() {
		return ModelFiles.VERSION;
	}

	Journal journal() {
		return host.journal();
	}
}
