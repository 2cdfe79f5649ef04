package org.saksi.core.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.SessionEvent;
import org.saksi.core.session.SessionListener;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.store.StoreListener;
import org.saksi.model.marks.Layer;

/**
 * Where the entries of the registries are used, over all layers of a corpus. Every layer is read once, by {@link #update},
 * which may run on any thread; after that only the layers of articles that change. Layers of open articles count as they are
 * in the editor. It keeps about 12 bytes for a use.
 */
public final class UseIndex implements AutoCloseable {

	private final CorpusStore store;
	private final Map<String, Map<String, LayerUses>> articles = new ConcurrentHashMap<>();
	private final Map<String, Map<String, LayerUses>> live = new ConcurrentHashMap<>();
	private final Set<String> stale = ConcurrentHashMap.newKeySet();
	private final Map<String, String> strings = new ConcurrentHashMap<>();
	private final Map<ArticleSession, SessionListener> sessions = new IdentityHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile int reading;

	private final StoreListener storeListener = new StoreListener() {
		@Override
		public void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
			removed.forEach(articles::remove);
			stale.removeAll(removed);
			stale.addAll(added);
			stale.addAll(changed);
			changed();
		}
	};

	/** An index of a corpus that has read nothing yet. */
	public UseIndex(CorpusStore store) {
		this.store = store;
		store.addListener(storeListener);
		stale.addAll(store.articleIds());
	}

	/** Adds a listener that is called when uses may have changed, on the thread that changed them. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** @return whether all layers have been read as they are now; else {@link #update} has something to do */
	public boolean isComplete() {
		return stale.isEmpty() && reading == 0;
	}

	private String pool(String string) {
		String known = string == null ? null : strings.putIfAbsent(string, string);
		return known == null ? string : known;
	}

	// --- reading

	/**
	 * Reads the layers that are not known yet. One thread at a time reads. A damaged layer is logged and has no uses.
	 *
	 * @throws OperationCanceledException if the monitor was cancelled; what was read stays known
	 */
	public synchronized void update(IProgressMonitor monitor) {
		List<String> todo = new ArrayList<>(stale);
		SubMonitor progress = SubMonitor.convert(monitor, todo.size());
		for (String id : todo) {
			progress.checkCanceled();
			reading = 1;
			stale.remove(id);
			try {
				articles.put(id, read(id));
			} finally {
				reading = 0;
			}
			progress.worked(1);
		}
	}

	private Map<String, LayerUses> read(String id) {
		Map<String, LayerUses> read = new TreeMap<>();
		ArticleSummary summary = store.summary(id);
		for (LayerSummary each : summary == null ? List.<LayerSummary>of() : summary.layers()) {
			if (each.marks() == 0) {
				continue;
			}
			try {
				Layer layer = store.layerAsSaved(id, each.annotator());
				if (layer != null) {
					read.put(each.annotator(), new LayerUses(layer, this::pool));
				}
			} catch (CorpusException e) {
				ILog.of(UseIndex.class).log(Status.warning(e.located(), e));
			}
		}
		return read;
	}

	// --- open articles

	/** Takes notice of articles that were opened or closed since the last call; on the thread of the sessions. */
	public void followSessions() {
		for (ArticleSession session : List.copyOf(sessions.keySet())) {
			if (session.isClosed()) {
				session.removeListener(sessions.remove(session));
				live.remove(key(session));
				changed();
			}
		}
		for (ArticleSession session : store.openSessions()) {
			if (!sessions.containsKey(session)) {
				SessionListener listener = event -> sessionChanged(session, event);
				sessions.put(session, listener);
				session.addListener(listener);
				take(session);
				changed();
			}
		}
	}

	private void sessionChanged(ArticleSession session, SessionEvent event) {
		if (event.kind() != SessionEvent.Kind.SAVED && event.kind() != SessionEvent.Kind.NOTICE) {
			take(session);
			changed();
		}
	}

	private void take(ArticleSession session) {
		live.put(key(session), Map.of(session.annotator(), new LayerUses(session.layer(), this::pool)));
	}

	private static String key(ArticleSession session) {
		return session.article().getId() + '\n' + session.annotator();
	}

	/** All layers, the open ones as they are in the editor. */
	private Iterable<LayerUses> layers() {
		Map<String, Map<String, LayerUses>> open = new HashMap<>();
		for (Map<String, LayerUses> each : live.values()) {
			each.forEach((annotator, uses) -> open.computeIfAbsent(uses.article(), id -> new TreeMap<>()).put(annotator, uses));
		}
		List<LayerUses> all = new ArrayList<>();
		articles.forEach((id, saved) -> {
			Map<String, LayerUses> edited = open.remove(id);
			if (edited == null) {
				all.addAll(saved.values());
			} else {
				Map<String, LayerUses> both = new TreeMap<>(saved);
				both.putAll(edited);
				all.addAll(both.values());
			}
		});
		open.values().forEach(edited -> all.addAll(edited.values()));
		return all;
	}

	// --- asking

	/** @return the uses of some agents, by ids as layers have them, in the order of articles and annotators */
	public List<Use> agentUses(Set<String> ids) {
		return uses(true, ids);
	}

	/** @return the uses of some canonical claims, by ids as layers have them, in the order of articles and annotators */
	public List<Use> claimUses(Set<String> ids) {
		return uses(false, ids);
	}

	private List<Use> uses(boolean agents, Set<String> ids) {
		List<Use> found = new ArrayList<>();
		layers().forEach(layer -> layer.collect(agents, ids, found));
		found.sort(Comparator.comparing(Use::article).thenComparing(Use::annotator));
		return found;
	}

	/**
	 * Counts what is known; takes about a tenth of a second for a million uses.
	 *
	 * @param seen the annotators whose layers count
	 */
	public UseCounts counts(Resolution resolution, Predicate<String> seen) {
		UseCounts counts = new UseCounts(resolution);
		Map<String, List<LayerUses>> byArticle = new HashMap<>();
		for (LayerUses layer : layers()) {
			if (seen.test(layer.annotator())) {
				byArticle.computeIfAbsent(layer.article(), id -> new ArrayList<>(2)).add(layer);
			}
		}
		byArticle.values().forEach(counts::add);
		counts.finish();
		return counts;
	}

	/** Stops listening. */
	@Override
	public void close() {
		store.removeListener(storeListener);
		sessions.forEach(ArticleSession::removeListener);
		sessions.clear();
		listeners.clear();
	}
}
