package org.saksi.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The small words that hold sentences together, in Indonesian and English, and the language that they tell. Malay shares
 * most of Indonesian's; it is told only where words that Indonesian spells otherwise (<i>bahawa, kerana, Ogos</i>) are
 * frequent, so a short Malay text counts as Indonesian.
 */
public final class FunctionWords {

	private static final Set<String> INDONESIAN = new HashSet<>(List.of(
			"yang", "dan", "di", "ke", "dari", "pada", "untuk", "dengan", "dalam", "ini", "itu", "tersebut", "adalah", "akan",
			"telah", "sudah", "tidak", "bahwa", "oleh", "sebagai", "juga", "atau", "karena", "mereka", "kami", "kita", "saya",
			"ia", "dia", "para", "menjadi", "ada", "dapat", "bisa", "saat", "setelah", "seperti", "hingga", "serta", "secara",
			"bagi", "antara", "lebih", "kata", "namun", "masih", "belum", "lalu", "agar", "sejak", "menurut", "atas", "usai",
			"terhadap", "sehingga", "tetapi", "hanya", "bukan", "jika", "kalau", "maka", "sedang", "pun", "sang"));
	private static final Set<String> ENGLISH = new HashSet<>(List.of(
			"the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "on", "was", "as", "with", "said", "by", "at",
			"from", "his", "he", "be", "has", "have", "had", "are", "were", "an", "this", "not", "but", "they", "their",
			"which", "who", "will", "its", "after", "been", "or", "she", "her", "would", "more", "about", "also", "we", "our",
			"you", "than", "into", "over", "when", "there", "could", "no", "if", "out", "up", "what", "i"));
	/** Words of Malay news that Indonesian has not, or spells otherwise. */
	private static final Set<String> MALAY = new HashSet<>(List.of(
			"mengikut", "berkenaan", "kes", "bahawa", "kerana", "ialah", "polis", "iaitu", "wang", "syarikat", "ogos",
			"julai", "disember", "ringgit", "manakala", "sehubungan", "memaklumkan", "setakat"));

	private static final int MAX_CHARS = 8_000;
	private static final int MAX_LETTERS = 20;
	private static final int FEWEST = 3;
	/** One such word in so many of the shared ones makes a text Malay. */
	private static final int SHARED_PER_MALAY = 12;

	private FunctionWords() {
	}

	/** Whether a word, in lower case, is a function word of Indonesian or English. */
	public static boolean contains(String word) {
		return INDONESIAN.contains(word) || ENGLISH.contains(word);
	}

	/**
	 * The language of a text by its function words: {@code id}, {@code en} or {@code ms}, judged by its first 8,000
	 * characters.
	 *
	 * @param otherwise what to answer where there are too few of them to tell, or null
	 */
	public static String languageOf(CharSequence text, String otherwise) {
		int indonesian = 0;
		int english = 0;
		int malay = 0;
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
			if (i > from && i - from < MAX_LETTERS) {
				String word = text.subSequence(from, i).toString().toLowerCase(Locale.ROOT);
				indonesian += INDONESIAN.contains(word) ? 1 : 0;
				english += ENGLISH.contains(word) ? 1 : 0;
				malay += MALAY.contains(word) ? 1 : 0;
			}
		}
		if (Math.max(indonesian, english) < FEWEST || indonesian == english) {
			return otherwise;
		}
		return english > indonesian ? "en" : malay >= FEWEST && malay * SHARED_PER_MALAY >= indonesian ? "ms" : "id";
	}
}
