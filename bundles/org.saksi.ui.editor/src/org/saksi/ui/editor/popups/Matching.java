package org.saksi.ui.editor.popups;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How well something fits what was typed, whatever case and diacritics. */
public final class Matching {

	/** Does not fit. */
	public static final int NONE = Integer.MAX_VALUE;

	private Matching() {
	}

	/**
	 * The rank of the best of several names.
	 *
	 * @return 0 the same, 1 begins so, 2 a word begins so, 3 all words typed begin words, 4 contains it; {@link #NONE}. An empty
	 *         text fits everything with 5.
	 */
	public static int rank(String typed, List<String> names) {
		String wanted = fold(typed);
		if (wanted.isEmpty()) {
			return 5;
		}
		return names.stream().filter(name -> name != null).mapToInt(name -> rank(wanted, fold(name))).min().orElse(NONE);
	}

	private static int rank(String wanted, String name) {
		if (name.equals(wanted)) {
			return 0;
		}
		if (name.startsWith(wanted)) {
			return 1;
		}
		if ((" " + name).contains(" " + wanted)) { //$NON-NLS-1$ //$NON-NLS-2$
			return 2;
		}
		boolean all = true;
		for (String word : wanted.split(" ")) { //$NON-NLS-1$
			all &= (" " + name).contains(" " + word); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (all) {
			return 3;
		}
		return name.contains(wanted) ? 4 : NONE;
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT) //$NON-NLS-1$ //$NON-NLS-2$
				.replaceAll("[^\\p{L}\\p{N}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
