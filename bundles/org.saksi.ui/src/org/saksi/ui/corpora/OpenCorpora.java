package org.saksi.ui.corpora;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.StoreOptions;
import org.saksi.ui.prefs.Preferences;

/**
 * The corpora that are open in this workbench, and the one that views show. Listeners are called on the thread that makes
 * the change; {@link #open} and {@link #close} may be called from any thread.
 */
public final class OpenCorpora {

	/** Hears of corpora that are opened, closed, or shown. */
	@FunctionalInterface
	public interface Listener {
		/** The open corpora, or the current one, have changed. */
		void corporaChanged();
	}

	private static final OpenCorpora INSTANCE = new OpenCorpora();

	private final List<CorpusStore> open = new CopyOnWriteArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<Path, String> failures = new ConcurrentHashMap<>();
	private final Set<Path> expected = ConcurrentHashMap.newKeySet();
	private volatile CorpusStore current;

	private OpenCorpora() {
	}

	/** @return the corpora of this workbench */
	public static OpenCorpora get() {
		return INSTANCE;
	}

	/** Adds a listener; the same one only once. */
	public void addListener(Listener listener) {
		listeners.remove(listener);
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** @return the open corpora, in the order in which they were opened */
	public List<CorpusStore> all() {
		return List.copyOf(open);
	}

	/** @return the corpus that views show, or {@code null} */
	public CorpusStore current() {
		return current;
	}

	/** Says that corpora will be opened soon: who waits for one of them need not ask for it. */
	public void expect(Collection<Path> folders) {
		folders.forEach(folder -> expected.add(root(folder)));
	}

	/** @return whether the corpus is about to be opened */
	public boolean isExpected(Path folder) {
		return expected.contains(root(folder));
	}

	/** @return why the corpus could not be opened when that was last tried, localized, or {@code null} */
	public String failure(Path folder) {
		return failures.get(root(folder));
	}

	/** Shows an open corpus. */
	public void show(CorpusStore store) {
		if (open.contains(store) && current != store) {
			current = store;
			changed();
		}
	}

	/** @return the open corpus in the folder, or {@code null} */
	public CorpusStore find(Path folder) {
		Path root = root(folder);
		return open.stream().filter(store -> root(store.root()).equals(root)).findFirst().orElse(null);
	}

	/**
	 * Opens a corpus and shows it; one that is open already is only shown. Takes as long as reading the corpus takes: not
	 * for the UI thread.
	 *
	 * @param folder the corpus folder, or the {@code corpus.saksi} in it
	 * @throws CorpusException if there is no corpus that can be read
	 */
	public synchronized CorpusStore open(Path folder, IProgressMonitor monitor) throws CorpusException {
		CorpusStore store = find(folder);
		if (store == null) {
			store = read(folder, monitor);
			open.add(store);
		}
		current = store;
		Preferences.rememberCorpora(open.stream().map(CorpusStore::root).toList());
		RecentCorpora.add(store.root(), store.corpus().getName());
		changed();
		return store;
	}

	private CorpusStore read(Path folder, IProgressMonitor monitor) throws CorpusException {
		Path root = root(folder);
		failures.remove(root);
		boolean done = false;
		try {
			CorpusStore store = CorpusStore.open(folder, StoreOptions.defaults(), monitor);
			store.setActor(() -> Preferences.annotator(store));
			done = true;
			return store;
		} catch (CorpusException e) {
			failures.put(root, e.located());
			throw e;
		} finally {
			expected.remove(root);
			if (!done) {
				changed();
			}
		}
	}

	/** Closes a corpus; its sessions must have been closed before. */
	public synchronized void close(CorpusStore store) {
		if (!open.remove(store)) {
			return;
		}
		if (current == store) {
			current = open.isEmpty() ? null : open.get(open.size() - 1);
		}
		Preferences.rememberCorpora(open.stream().map(CorpusStore::root).toList());
		changed();
		closeQuietly(store);
	}

	/** Closes everything when the workbench ends; what is open then is remembered for the next start. */
	public synchronized void shutdown() {
		open.forEach(OpenCorpora::closeQuietly);
		open.clear();
		current = null;
	}

	private static void closeQuietly(CorpusStore store) {
		try {
			store.close();
		} catch (RuntimeException e) {
			ILog.of(OpenCorpora.class).log(Status.error(store.root().toString(), e));
		}
	}

	private void changed() {
		listeners.forEach(Listener::corporaChanged);
	}

	private static Path root(Path folder) {
		Path absolute = folder.toAbsolutePath().normalize();
		return "corpus.saksi".equals(absolute.getFileName().toString()) ? absolute.getParent() : absolute; //$NON-NLS-1$
	}
}
