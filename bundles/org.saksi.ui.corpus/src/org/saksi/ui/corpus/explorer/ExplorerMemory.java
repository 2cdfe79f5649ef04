package org.saksi.ui.corpus.explorer;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.saksi.ui.grid.GridState;

/** What the explorer remembers between starts: how it was set up for each corpus, and views that somebody has named. */
final class ExplorerMemory {

	private static final String NODE = "org.saksi.ui.corpus.explorer"; //$NON-NLS-1$
	private static final String STATES = "states"; //$NON-NLS-1$
	private static final String MINE = "mine"; //$NON-NLS-1$
	private static final String VIEWS = "views"; //$NON-NLS-1$

	/** How long changes are collected before they are written, in milliseconds. */
	private static final int DELAY = 500;

	/** Writes what was changed: a program that is killed later has remembered it. */
	private static final Job WRITING = Job.createSystem("Explorer", monitor -> { //$NON-NLS-1$
		flush();
	});

	private ExplorerMemory() {
	}

	private static IEclipsePreferences root() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static Preferences node(String name) {
		return root().node(name);
	}

	/** @return how the explorer was set up for a corpus */
	static GridState state(String corpus) {
		return GridState.parse(node(STATES).get(corpus, "")); //$NON-NLS-1$
	}

	/** Remembers how it is set up; on disk a moment later. */
	static void setState(String corpus, GridState state) {
		String memento = state.toMemento();
		if (!memento.equals(node(STATES).get(corpus, ""))) { //$NON-NLS-1$
			node(STATES).put(corpus, memento);
			writeSoon();
		}
	}

	/** @return whether only one's own articles were shown */
	static boolean isOnlyMine(String corpus) {
		return node(MINE).getBoolean(corpus, false);
	}

	/** Remembers whether only one's own articles are shown; on disk a moment later. */
	static void setOnlyMine(String corpus, boolean mine) {
		if (mine != isOnlyMine(corpus)) {
			node(MINE).putBoolean(corpus, mine);
			writeSoon();
		}
	}

	/** Each change begins the wait anew: dragging the border of a column writes once. */
	private static void writeSoon() {
		WRITING.cancel();
		WRITING.schedule(DELAY);
	}

	/** @return the names of the saved views, in order */
	static List<String> views() {
		try {
			String[] names = node(VIEWS).keys();
			Arrays.sort(names, String.CASE_INSENSITIVE_ORDER);
			return List.of(names);
		} catch (BackingStoreException e) {
			ILog.of(ExplorerMemory.class).log(Status.warning(NODE, e));
			return List.of();
		}
	}

	/** @return a saved view; as a grid is at first if there is none of this name */
	static GridState view(String name) {
		return GridState.parse(node(VIEWS).get(name, "")); //$NON-NLS-1$
	}

	/** Saves a view; one of this name is replaced. */
	static void saveView(String name, GridState state) {
		node(VIEWS).put(name, state.toMemento());
		flush();
	}

	/** Forgets a view. */
	static void deleteView(String name) {
		node(VIEWS).remove(name);
		flush();
	}

	/** Gives a view another name; one that had it is replaced. */
	static void renameView(String from, String to) {
		String memento = node(VIEWS).get(from, ""); //$NON-NLS-1$
		node(VIEWS).remove(from);
		node(VIEWS).put(to, memento);
		flush();
	}

	/** Writes it to disk. */
	static void flush() {
		try {
			root().flush();
		} catch (BackingStoreException e) {
			ILog.of(ExplorerMemory.class).log(Status.warning(NODE, e));
		}
	}
}
