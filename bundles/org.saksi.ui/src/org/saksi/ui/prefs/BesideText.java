package org.saksi.ui.prefs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the editor shows beside an article and one's own marks; remembered. */
public final class BesideText {

	private static final String MARGIN = "editor.margin"; //$NON-NLS-1$
	private static final String OTHERS = "editor.others"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private BesideText() {
	}

	/** @return whether agents and canonical claims stand in the margin */
	public static boolean showsMargin() {
		return Boolean.parseBoolean(Preferences.get(MARGIN, "true")); //$NON-NLS-1$
	}

	/** Says whether agents and canonical claims stand in the margin. */
	public static void setShowsMargin(boolean shows) {
		put(MARGIN, shows);
	}

	/** @return whether the marks of other annotators are shown where they may be seen */
	public static boolean showsOthers() {
		return Boolean.parseBoolean(Preferences.get(OTHERS, "false")); //$NON-NLS-1$
	}

	/** Says whether the marks of other annotators are shown where they may be seen. */
	public static void setShowsOthers(boolean shows) {
		put(OTHERS, shows);
	}

	private static void put(String key, boolean value) {
		Preferences.put(key, String.valueOf(value));
		LISTENERS.forEach(Runnable::run);
	}

	/** Adds a listener that is called after a change. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
