package org.saksi.ui.prefs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How articles look in the editor, besides their font. */
public final class EditorLook {

	/** Pixels between the rows of a text, unless somebody chooses: lanes and stances are drawn there. */
	public static final int SPACING = 11;
	/** The least room that lanes can be told apart in, pixels. */
	public static final int LEAST_SPACING = 6;
	/** The most room, pixels. */
	public static final int MOST_SPACING = 32;

	private static final String SPACE = "editor.spacing"; //$NON-NLS-1$
	private static final String DIM = "editor.dimZones"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static volatile boolean dims = Boolean.parseBoolean(Preferences.get(DIM, "true")); //$NON-NLS-1$

	private EditorLook() {
	}

	/** @return pixels between rows */
	public static int spacing() {
		try {
			return Math.clamp(Integer.parseInt(Preferences.get(SPACE, String.valueOf(SPACING))), LEAST_SPACING, MOST_SPACING);
		} catch (NumberFormatException e) {
			return SPACING;
		}
	}

	/** @return whether zones that are not the article's text are paler */
	public static boolean dimsZones() {
		return dims;
	}

	/** Sets both and tells the listeners. */
	public static void set(int spacing, boolean dimZones) {
		Preferences.put(SPACE, String.valueOf(spacing));
		Preferences.put(DIM, String.valueOf(dimZones));
		dims = dimZones;
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
