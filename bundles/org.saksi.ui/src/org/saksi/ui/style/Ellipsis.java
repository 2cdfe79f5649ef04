package org.saksi.ui.style;

import org.eclipse.swt.graphics.GC;

/** Cuts texts that have no room. */
public final class Ellipsis {

	private static final String CUT = "\u2026"; //$NON-NLS-1$

	private Ellipsis() {
	}

	/**
	 * As much of a text as there is room for.
	 *
	 * @param room in points
	 * @return the text where it fits, else its beginning and an ellipsis; never half a surrogate pair
	 */
	public static String fit(GC gc, String text, int room) {
		return gc.textExtent(text).x <= room ? text : cut(gc, text, room);
	}

	/**
	 * The beginning of a text that is too long.
	 *
	 * @param most how many code points are shown, the ellipsis among them; at least 1
	 * @return the text where it is not longer, else its beginning and an ellipsis
	 */
	public static String cut(String text, int most) {
		return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + CUT;
	}

	/** As {@link #fit}, for a text that is known to be too wide. */
	public static String cut(GC gc, String text, int room) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + CUT).x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
		return text.substring(0, end) + CUT;
	}
}
