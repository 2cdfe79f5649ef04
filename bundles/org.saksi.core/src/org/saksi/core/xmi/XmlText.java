package org.saksi.core.xmi;

/** Characters that XML 1.0 can hold. */
public final class XmlText {

	/** What stands for a character that XML cannot hold. */
	public static final char REPLACEMENT = '\uFFFD';

	private XmlText() {
	}

	/**
	 * Counts the UTF-16 code units that XML cannot hold: control characters but tab, line feed and carriage return, lone
	 * surrogates, U+FFFE and U+FFFF.
	 */
	public static int invalidCount(CharSequence text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			if (isPair(text, i)) {
				i++;
			} else if (!isAllowed(text.charAt(i))) {
				count++;
			}
		}
		return count;
	}

	/** @return {@code text} with U+FFFD for every code unit that XML cannot hold, so that no offset changes */
	public static String clean(String text) {
		if (text == null || invalidCount(text) == 0) {
			return text;
		}
		StringBuilder cleaned = new StringBuilder(text);
		for (int i = 0; i < cleaned.length(); i++) {
			if (isPair(cleaned, i)) {
				i++;
			} else if (!isAllowed(cleaned.charAt(i))) {
				cleaned.setCharAt(i, REPLACEMENT);
			}
		}
		return cleaned.toString();
	}

	private static boolean isPair(CharSequence text, int i) {
		return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(i + 1));
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' ? c < '\uD800' || c > '\uDFFF' && c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
	}
}
