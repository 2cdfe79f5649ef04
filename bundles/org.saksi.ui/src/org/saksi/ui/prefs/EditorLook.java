package org.saksi.ui.prefs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How articles look in the editor, besides their font. Remembered between starts. For the UI thread. */
public final class EditorLook {

	/** Pixels between the rows of a text, unless somebody chooses: lanes and stances are drawn there. */
	public static final int SPACING = 11;
	/** The least room that lanes can be told apart in, pixels. */
	public static final int LEAST_SPACING = 6;
	/** The most room, pixels. */
	public static final int MOST_SPACING = 32;
	/** Size of the text where nobody has changed it, in percent of that of its font. */
	public static final int NORMAL_ZOOM = 100;

	private static final int[] ZOOMS = { 50, 60, 70, 80, 90, NORMAL_ZOOM, 110, 125, 150, 175, 200, 250, 300, 400 };
	private static final String SPACE = "editor.spacing"; //$NON-NLS-1$
	private static final String DIM = "editor.dimZones"; //$NON-NLS-1$
	private static final String ZOOM = "editor.zoom"; //$NON-NLS-1$
	private static final String LABELS = "editor.labels"; //$NON-NLS-1$
	private static final String LINKS = "editor.links"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static int spacing = number(SPACE, SPACING, LEAST_SPACING, MOST_SPACING);
	private static int zoom = number(ZOOM, NORMAL_ZOOM, ZOOMS[0], ZOOMS[ZOOMS.length - 1]);
	private static boolean dims = Boolean.parseBoolean(Preferences.get(DIM, "true")); //$NON-NLS-1$
	private static boolean labels = Boolean.parseBoolean(Preferences.get(LABELS, "true")); //$NON-NLS-1$
	private static boolean links = Boolean.parseBoolean(Preferences.get(LINKS, "false")); //$NON-NLS-1$

	private EditorLook() {
	}

	private static int number(String key, int normal, int least, int most) {
		try {
			return Math.clamp(Integer.parseInt(Preferences.get(key, String.valueOf(normal))), least, most);
		} catch (NumberFormatException e) {
			return normal;
		}
	}

	/** @return pixels between rows */
	public static int spacing() {
		return spacing;
	}

	/** @return whether zones that are not the article's text are paler */
	public static boolean dimsZones() {
		return dims;
	}

	/** @return size of the text in percent of that of its font */
	public static int zoom() {
		return zoom;
	}

	/** @return whether marks say what they are where there is room */
	public static boolean showsLabels() {
		return labels;
	}

	/** @return whether the parts of all attributions are connected, not only those of the active one */
	public static boolean showsLinks() {
		return links;
	}

	/** Sets room and paleness and tells the listeners. */
	public static void set(int spacing, boolean dimZones) {
		Preferences.put(SPACE, String.valueOf(spacing));
		Preferences.put(DIM, String.valueOf(dimZones));
		EditorLook.spacing = Math.clamp(spacing, LEAST_SPACING, MOST_SPACING);
		dims = dimZones;
		changed();
	}

	/** Shows or hides labels. */
	public static void setLabels(boolean show) {
		labels = show;
		Preferences.put(LABELS, String.valueOf(show));
		changed();
	}

	/** Shows or hides the connectors of attributions that are not active. */
	public static void setLinks(boolean show) {
		links = show;
		Preferences.put(LINKS, String.valueOf(show));
		changed();
	}

	/** Makes the text larger by some steps, or smaller by {@code -steps}; 0 makes it as large as its font. */
	public static void zoom(int steps) {
		int at = 0;
		while (at < ZOOMS.length - 1 && ZOOMS[at] < (steps == 0 ? NORMAL_ZOOM : zoom)) {
			at++;
		}
		zoom = ZOOMS[Math.clamp(at + steps, 0, ZOOMS.length - 1)];
		Preferences.put(ZOOM, String.valueOf(zoom));
		changed();
	}

	private static void changed() {
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
