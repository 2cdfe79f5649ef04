package org.saksi.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.FileStore.Stamp;
import org.saksi.core.files.Layout;
import org.saksi.core.store.CatalogEntry.LayerEntry;

/**
 * One summary per article. Opening looks at every file's size and time, in one walk, and reads only what is not in the cache.
 * Damaged files are in here too, so that they are reported each time.
 */
final class Catalog {

	private final Path root;
	private final FileStore files;
	private final ModelReader reader;
	private final SummaryCache cache;
	private final Leftovers leftovers;
	private final Map<String, CatalogEntry> byName = new ConcurrentHashMap<>();
	private final Map<String, CatalogEntry> byId = new TreeMap<>(Catalog::byCodePoint);
	private final Map<String, String> bySha256 = new HashMap<>();
	private List<String> ids;
	private boolean changed;

	Catalog(Path root, FileStore files, ModelReader reader, SummaryCache cache, Leftovers leftovers) {
		this.leftovers = leftovers;
		this.root = root;
		this.files = files;
		this.reader = reader;
		this.cache = cache;
	}

	/** UTF-16 order differs for characters beyond U+FFFF. */
	static int byCodePoint(String a, String b) {
		int length = Math.min(a.length(), b.length());
		for (int i = 0; i < length; i++) {
			char x = a.charAt(i);
			char y = b.charAt(i);
			if (x != y) {
				return Character.isSurrogate(x) == Character.isSurrogate(y) ? x - y : Character.isSurrogate(x) ? 1 : -1;
			}
		}
		return a.length() - b.length();
	}

	/** Looks at all files. */
	synchronized void scan(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.CorpusStore_scanTask, 100);
		ExecutorService pool = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), work -> {
			Thread thread = new Thread(work, "Saksi catalog");
			thread.setDaemon(true);
			return thread;
		});
		try {
			Future<Map<String, CatalogEntry>> cached = pool.submit(cache::load);
			Map<String, Stamp> articles = new ConcurrentHashMap<>(1 << 10);
			Map<String, Map<String, Stamp>> layers = new ConcurrentHashMap<>();
			walk(pool, articles, layers);
			progress.worked(20);
			List<Runnable> stale = compare(cached.get(), articles, layers);
			readAll(pool, stale, progress.split(75));
			index();
			if (!stale.isEmpty() || changed) {
				cache.save(byName.values());
				changed = false;
			}
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, ModelReader.reason(e)), root, 0, e);
		} catch (ExecutionException e) {
			Throwable cause = e.getCause();
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotRead, String.valueOf(cause.getMessage())), root, 0,
					cause);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			pool.shutdownNow();
		}
	}

	private void walk(ExecutorService pool, Map<String, Stamp> articles, Map<String, Map<String, Stamp>> layers)
			throws IOException, ExecutionException, InterruptedException {
		List<Future<?>> walks = new ArrayList<>();
		Path articleFolder = root.resolve(Layout.ARTICLES);
		for (String ab : files.list(articleFolder)) {
			walks.add(pool.submit(() -> list(articleFolder.resolve(ab), ab, Layout.ARTICLE_EXTENSION, articles)));
		}
		Path layerFolder = root.resolve(Layout.LAYERS);
		for (String annotator : files.list(layerFolder)) {
			Map<String, Stamp> own = layers.computeIfAbsent(annotator, a -> new ConcurrentHashMap<>());
			Path folder = layerFolder.resolve(annotator);
			for (String ab : files.list(folder)) {
				walks.add(pool.submit(() -> list(folder.resolve(ab), ab, Layout.LAYER_EXTENSION, own)));
			}
		}
		for (Future<?> walk : walks) {
			walk.get();
		}
	}

	private Void list(Path folder, String ab, String extension, Map<String, Stamp> found) throws IOException {
		for (String name : files.list(folder)) {
			if (name.endsWith(extension) && name.length() > extension.length()) {
				Stamp stamp = files.stamp(folder.resolve(name));
				if (stamp != null) {
					found.put(ab + "/" + name.substring(0, name.length() - extension.length()), stamp);
				}
			} else {
				leftovers.consider(folder, name);
			}
		}
		return null;
	}

	/** Fills {@link #byName} from the cache. @return what has to be read */
	private List<Runnable> compare(Map<String, CatalogEntry> cached, Map<String, Stamp> articles,
			Map<String, Map<String, Stamp>> layers) {
		byName.clear();
		List<Runnable> stale = new ArrayList<>();
		changed = !articles.keySet().containsAll(cached.keySet());
		articles.forEach((name, stamp) -> {
			CatalogEntry entry = cached.getOrDefault(name, new CatalogEntry(name));
			byName.put(name, entry);
			if (!stamp.equals(entry.stamp)) {
				entry.stamp = stamp;
				stale.add(() -> readArticle(entry));
			}
			changed |= entry.layers.keySet().removeIf(folder -> !layers.getOrDefault(folder, Map.of()).containsKey(name));
		});
		layers.forEach((folder, own) -> own.forEach((name, stamp) -> {
			CatalogEntry entry = byName.get(name);
			if (entry != null) {
				LayerEntry layer = entry.layers.get(folder);
				if (layer == null || !stamp.equals(layer.stamp())) {
					stale.add(() -> readLayer(entry, folder, stamp));
				}
			}
		}));
		return stale;
	}

	private void readAll(ExecutorService pool, List<Runnable> stale, SubMonitor progress)
			throws ExecutionException, InterruptedException {
		progress.setWorkRemaining(stale.size());
		ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>(stale);
		List<Future<?>> workers = new ArrayList<>();
		for (int i = 0; i < Math.max(2, Runtime.getRuntime().availableProcessors()); i++) {
			workers.add(pool.submit(() -> {
				for (Runnable next = queue.poll(); next != null && !progress.isCanceled(); next = queue.poll()) {
					next.run();
				}
			}));
		}
		int reported = 0;
		for (Future<?> worker : workers) {
			while (!worker.isDone()) {
				int done = stale.size() - queue.size();
				progress.worked(done - reported);
				reported = done;
				Thread.sleep(queue.isEmpty() ? 1 : 20);
			}
			worker.get();
		}
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void readArticle(CatalogEntry entry) {
		String file = Layout.ARTICLES + "/" + entry.name + Layout.ARTICLE_EXTENSION;
		try {
			entry.summary = Summaries.of(reader.article(file), entry.summary == null ? List.of() : entry.summary.layers());
			entry.damage = null;
		} catch (CorpusException e) {
			entry.summary = null;
			entry.damage = Damage.of(e, Layout.resolve(root, file));
		}
	}

	private void readLayer(CatalogEntry entry, String folder, Stamp stamp) {
		String file = Layout.LAYERS + "/" + folder + "/" + entry.name + Layout.LAYER_EXTENSION;
		LayerEntry layer;
		try {
			layer = new LayerEntry(stamp, Summaries.of(reader.layer(file)), null);
		} catch (CorpusException e) {
			layer = new LayerEntry(stamp, null, Damage.of(e, Layout.resolve(root, file)));
		}
		synchronized (entry) {
			entry.layers.put(folder, layer);
		}
	}

	private void index() {
		byId.clear();
		bySha256.clear();
		ids = null;
		for (CatalogEntry entry : byName.values()) {
			entry.gather();
			if (entry.summary != null) {
				byId.put(entry.summary.id(), entry);
				if (entry.summary.sha256() != null) {
					bySha256.putIfAbsent(entry.summary.sha256(), entry.summary.id());
				}
			}
		}
	}

	/** Puts stories into the summaries. */
	synchronized void setStories(Map<String, String> storyByArticle) {
		for (CatalogEntry entry : byId.values()) {
			String story = storyByArticle.get(entry.summary.id());
			if (!java.util.Objects.equals(story, entry.summary.story())) {
				entry.summary = entry.summary.withStory(story);
			}
		}
	}

	synchronized List<String> ids() {
		if (ids == null) {
			ids = List.copyOf(byId.keySet());
		}
		return ids;
	}

	synchronized List<ArticleSummary> summaries() {
		List<ArticleSummary> all = new ArrayList<>(byId.size());
		byId.values().forEach(entry -> all.add(entry.summary));
		return all;
	}

	synchronized ArticleSummary summary(String id) {
		CatalogEntry entry = id == null ? null : byId.get(id);
		return entry == null ? null : entry.summary;
	}

	synchronized String idBySha256(String sha256) {
		return bySha256.get(sha256);
	}

	/** @return the annotators with a layer that can be read or is damaged */
	synchronized List<String> annotators(String id) {
		CatalogEntry entry = byId.get(id);
		return entry == null ? List.of() : entry.summary.layers().stream().map(LayerSummary::annotator).sorted(Catalog::byCodePoint).toList();
	}

	/** @return everything damaged, by path */
	synchronized List<Damage> damage() {
		List<Damage> all = new ArrayList<>();
		for (CatalogEntry entry : byName.values()) {
			if (entry.damage != null) {
				all.add(entry.damage);
			}
			entry.layers.values().stream().map(LayerEntry::damage).filter(java.util.Objects::nonNull).forEach(all::add);
		}
		all.sort(java.util.Comparator.comparing(Damage::path));
		return all;
	}

	/** @return the damage of one file, or {@code null} */
	synchronized Damage damage(String file) {
		CatalogEntry entry = entry(file);
		if (entry == null || file.startsWith(Layout.ARTICLES)) {
			return entry == null ? null : entry.damage;
		}
		LayerEntry layer = entry.layers.get(file.split("/")[1]);
		return layer == null ? null : layer.damage();
	}

	/** @return when a layer's file was written last, in milliseconds since 1970; -1 if that is not known */
	synchronized long modified(String file) {
		CatalogEntry entry = entry(file);
		LayerEntry layer = entry == null ? null : entry.layers.get(file.split("/")[1]);
		return layer == null || layer.stamp() == null ? -1 : layer.stamp().modified();
	}

	/** @return the id of the article that an article's or layer's file is about, or {@code null} */
	synchronized String articleOf(String file) {
		CatalogEntry entry = entry(file);
		return entry == null || entry.summary == null ? null : entry.summary.id();
	}

	private CatalogEntry entry(String file) {
		String[] parts = file.split("/");
		if (parts.length == 3 && Layout.ARTICLES.equals(parts[0])) {
			return byName.get(parts[1] + "/" + stem(parts[2]));
		}
		return parts.length == 4 && Layout.LAYERS.equals(parts[0]) ? byName.get(parts[2] + "/" + stem(parts[3])) : null;
	}

	private static String stem(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

	/** An article was written. */
	synchronized void put(ArticleSummary summary, Stamp stamp) {
		String name = Layout.article(summary.id());
		name = name.substring(Layout.ARTICLES.length() + 1, name.length() - Layout.ARTICLE_EXTENSION.length());
		CatalogEntry entry = byName.computeIfAbsent(name, CatalogEntry::new);
		ArticleSummary old = entry.summary;
		entry.summary = old == null ? summary : summary.withLayers(old.layers()).withStory(old.story());
		entry.stamp = stamp;
		entry.damage = null;
		entry.gather();
		if (byId.put(summary.id(), entry) == null) {
			ids = null;
		}
		if (old != null && old.sha256() != null) {
			bySha256.remove(old.sha256(), old.id());
		}
		if (summary.sha256() != null) {
			bySha256.putIfAbsent(summary.sha256(), summary.id());
		}
		changed = true;
	}

	/** A layer was written; {@code summary} is {@code null} if it was deleted. */
	synchronized void putLayer(String article, String annotator, LayerSummary summary, Stamp stamp) {
		CatalogEntry entry = byId.get(article);
		if (entry != null) {
			String folder = org.saksi.core.files.Ids.encode(annotator);
			if (summary == null) {
				entry.layers.remove(folder);
			} else {
				entry.layers.put(folder, new LayerEntry(stamp, summary, null));
			}
			entry.gather();
			changed = true;
		}
	}

	synchronized void setProblems(String id, ProblemCount problems) {
		CatalogEntry entry = byId.get(id);
		if (entry != null && !entry.summary.problems().equals(problems)) {
			entry.summary = entry.summary.withProblems(problems);
			changed = true;
		}
	}

	synchronized void remove(String id) {
		CatalogEntry entry = byId.remove(id);
		if (entry != null) {
			byName.remove(entry.name);
			if (entry.summary.sha256() != null) {
				bySha256.remove(entry.summary.sha256(), id);
			}
			ids = null;
			changed = true;
		}
	}

	/** @return folders of annotators that have a file for the article, damaged ones too */
	synchronized Set<String> layerFolders(String id) {
		CatalogEntry entry = byId.get(id);
		return entry == null ? Set.of() : new HashSet<>(entry.layers.keySet());
	}

	synchronized Collection<CatalogEntry> entries() {
		return byName.values();
	}

	/** Keeps the summaries for the next opening. */
	synchronized void save() {
		if (changed) {
			cache.save(byName.values());
			changed = false;
		}
	}
}
