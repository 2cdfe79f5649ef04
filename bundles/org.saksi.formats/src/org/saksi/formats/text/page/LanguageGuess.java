package org.saksi.formats.text.page;

import java.util.Locale;

/**
 * Tells Indonesian from English by their function words. Malay shares most of Indonesian's; it is told only where words
 * that Indonesian spells otherwise (<i>bahawa, kerana, Ogos</i>) are frequent, so a short Malay page counts as Indonesian.
 */
final class LanguageGuess {

	private static final int MAX_CHARS = 20_000;
	private static final int FEWEST = 3;

	private LanguageGuess() {
	}

	/**
	 * The language of a text as an ISO 639-1 code.
	 *
	 * @param otherwise what to answer where too few function words are there, or null
	 */
	static String of(CharSequence text, String otherwise) {
		int id = 0;
		int en = 0;
		int ms = 0;
		Lexicon lexicon = Lexicon.DEFAULT;
		int length = Math.min(text.length(), MAX_CHARS);
		int i = 0;
		while (i < length) {
			while (i < length && !Character.isLetter(text.charAt(i))) {
				i++;
			}
			int from = i;
			while (i < length && Character.isLetter(text.charAt(i))) {
				i++;
			}
			if (i > from && i - from < 20) {
				String word = text.subSequence(from, i).toString().toLowerCase(Locale.ROOT);
				id += lexicon.isWord("function_id", word) ? 1 : 0;
				en += lexicon.isWord("function_en", word) ? 1 : 0;
				ms += lexicon.isWord("function_ms", word) ? 1 : 0;
			}
		}
		if (Math.max(id, en) < FEWEST || id == en) {
			return otherwise;
		}
		return en > id ? "en" : ms >= FEWEST && ms * 12 >= id ? "ms" : "id";
	}
}
