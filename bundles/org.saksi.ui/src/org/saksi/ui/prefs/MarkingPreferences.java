package org.saksi.ui.prefs;

/** How marking behaves, as the user wants it. */
public final class MarkingPreferences {

	private static final String LINK = "marking.linkAtOnce"; //$NON-NLS-1$

	private MarkingPreferences() {
	}

	/** @return whether a new mark is linked at once with what it belongs to */
	public static boolean linksAtOnce() {
		return Boolean.parseBoolean(Preferences.get(LINK, "true")); //$NON-NLS-1$
	}

	/** Says whether a new mark is linked at once with what it belongs to. */
	public static void setLinksAtOnce(boolean link) {
		Preferences.put(LINK, Boolean.toString(link));
	}
}
