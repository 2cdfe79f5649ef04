package org.saksi.ui.prefs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.base.Identified;

/** What Saksi remembers of its user between starts, in the instance scope. */
public final class Preferences {

	/** The node of the preferences. */
	public static final String NODE = "org.saksi.ui"; //$NON-NLS-1$

	private static final String ANNOTATOR = "annotator"; //$NON-NLS-1$
	private static final String CORPORA = "corpora"; //$NON-NLS-1$

	private static final String RESTORE = "restoreSession"; //$NON-NLS-1$
	private static final List<Runnable> ANNOTATOR_LISTENERS = new CopyOnWriteArrayList<>();

	private Preferences() {
	}

	/** @return a value that was put, else {@code otherwise}; nothing is remembered where no platform runs */
	public static String get(String key, String otherwise) {
		return Platform.isRunning() ? node().get(key, otherwise) : otherwise;
	}

	/** Keeps a value; {@code null} removes it. */
	public static void put(String key, String value) {
		if (!Platform.isRunning()) {
			return;
		}
		if (value == null) {
			node().remove(key);
		} else {
			node().put(key, value);
		}
		flush();
	}

	/** @return whether corpora and editors of the last session come back at the start */
	public static boolean restoresSession() {
		return node().getBoolean(RESTORE, true);
	}

	/** Says whether corpora and editors of the last session come back at the start. */
	public static void setRestoresSession(boolean restore) {
		node().putBoolean(RESTORE, restore);
		flush();
	}

	/** Remembers who marks where no corpus says otherwise. */
	public static void setAnnotator(String annotator) {
		node().put(ANNOTATOR, annotator);
		flush();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/**
	 * The name that the user marks under in a corpus: the one chosen for it, else the one chosen last or that of the account,
	 * unless the corpus names its annotators and that is none of them: then its first.
	 *
	 * @param store or {@code null} for no corpus in particular
	 */
	public static String annotator(CorpusStore store) {
		String last = node().get(ANNOTATOR, System.getProperty("user.name")); //$NON-NLS-1$
		if (store == null) {
			return last;
		}
		String chosen = node().get(ANNOTATOR + '/' + store.uuid(), null);
		if (chosen != null) {
			return chosen;
		}
		List<String> named = store.corpus().getAnnotators().stream().map(Identified::getId).sorted().toList();
		return named.isEmpty() || named.contains(last) ? last : named.get(0);
	}

	/** Remembers who marks in a corpus. */
	public static void setAnnotator(CorpusStore store, String annotator) {
		node().put(ANNOTATOR + '/' + store.uuid(), annotator);
		node().put(ANNOTATOR, annotator);
		flush();
		ANNOTATOR_LISTENERS.forEach(Runnable::run);
	}

	/** Adds a listener that is called when somebody else marks in a corpus. */
	public static void addAnnotatorListener(Runnable listener) {
		ANNOTATOR_LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removeAnnotatorListener(Runnable listener) {
		ANNOTATOR_LISTENERS.remove(listener);
	}

	/** @return the corpora that were open last, in order */
	public static List<Path> corpora() {
		List<Path> paths = new ArrayList<>();
		for (String path : node().get(CORPORA, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!path.isBlank()) {
				paths.add(Path.of(path));
			}
		}
		return paths;
	}

	/** Remembers which corpora are open. */
	public static void rememberCorpora(List<Path> roots) {
		node().put(CORPORA, String.join("\n", roots.stream().map(Path::toString).toList())); //$NON-NLS-1$
		flush();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Preferences.class).log(Status.warning(NODE, e));
		}
	}
}
