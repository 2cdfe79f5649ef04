package org.saksi.ui.corpora;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.saksi.ui.prefs.Preferences;

/** The corpora that were opened last, newest first: at most {@value #MOST}. */
public final class RecentCorpora {

	private static final int MOST = 12;
	private static final String KEY = "recent"; //$NON-NLS-1$

	/**
	 * A corpus that was open once.
	 *
	 * @param folder where it was
	 * @param name   what it was called
	 */
	public record Recent(Path folder, String name) {
	}

	private RecentCorpora() {
	}

	/** @return the corpora, newest first; whether they are still there is not looked at */
	public static synchronized List<Recent> all() {
		List<Recent> recent = new ArrayList<>();
		for (String line : Preferences.get(KEY, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			int tab = line.indexOf('\t');
			if (tab > 0) {
				try {
					recent.add(new Recent(Path.of(line.substring(0, tab)), line.substring(tab + 1)));
				} catch (InvalidPathException e) {
					continue; // of another operating system
				}
			}
		}
		return recent;
	}

	/** Puts a corpus first. */
	public static synchronized void add(Path folder, String name) {
		List<Recent> recent = new ArrayList<>(all());
		recent.removeIf(other -> other.folder().equals(folder));
		recent.add(0, new Recent(folder, name));
		write(recent.subList(0, Math.min(MOST, recent.size())));
	}

	/** Forgets a corpus; its folder stays as it is. */
	public static synchronized void remove(Path folder) {
		List<Recent> recent = new ArrayList<>(all());
		recent.removeIf(other -> other.folder().equals(folder));
		write(recent);
	}

	private static void write(List<Recent> recent) {
		Preferences.put(KEY, String.join("\n", recent.stream() //$NON-NLS-1$
				.map(r -> r.folder().toString() + '\t' + r.name().replaceAll("[\\t\\n]", " ")).toList())); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
