package org.saksi.formats.office.sheets;

/** Text in the cells of a workbook: what XML can hold, what Excel can hold, and how it is written (ECMA-376, ST_Xstring). */
public final class CellText {

	/** Stands at the end of a text that was cut. */
	static final String ELLIPSIS = "…";

	private static final char REPLACEMENT = '\uFFFD';

	private CellText() {
	}

	/** The text with each character that XML 1.0 cannot hold, an unpaired surrogate too, replaced by U+FFFD. */
	public static String clean(String text) {
		int bad = firstIllegal(text, 0);
		if (bad < 0) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text);
		while (bad >= 0) {
			clean.setCharAt(bad, REPLACEMENT);
			bad = firstIllegal(text, bad + 1);
		}
		return clean.toString();
	}

	private static int firstIllegal(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t' || c == '\r') {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
				return i;
			}
		}
		return -1;
	}

	/** At most {@code limit} code units of the text: cut between code points, the ellipsis included. */
	static String cut(String text, int limit) {
		if (text.length() <= limit) {
			return text;
		}
		int end = limit - ELLIPSIS.length();
		if (end > 0 && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
			end--;
		}
		return text.substring(0, end) + ELLIPSIS;
	}

	/** @return whether the underscore at {@code at} begins what Excel reads as an escape, {@code _xHHHH_} */
	public static boolean isEscape(String text, int at) {
		if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
			return false;
		}
		for (int i = at + 2; i < at + 6; i++) {
			if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
				return false;
			}
		}
		return true;
	}

	/** @return whether the text contains something that Excel would take for an escape */
	public static boolean hasEscape(String text) {
		for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
			if (isEscape(text, at)) {
				return true;
			}
		}
		return false;
	}
}
