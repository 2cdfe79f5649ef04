package org.saksi.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.core.text.CueLexicon;
import org.saksi.core.text.FunctionWords;
import org.saksi.model.Segment;

/** The words of one sentence. Offsets are UTF-16, in the article. */
final class Tokens {

	/** Words that no name and no noun phrase goes over, besides {@link FunctionWords}. */
	private static final Set<String> STOPS = Set.of("kepada", "lewat", "melalui", "tentang", "terkait", "soal", "ketika",
			"sementara", "meski", "meskipun", "selain", "sebelumnya", "sedangkan", "kemudian", "selanjutnya", "via", "through",
			"while", "although", "meanwhile", "however");
	/** Function words that a noun phrase can begin with. */
	private static final Set<String> DETERMINERS = Set.of("para", "sang", "the", "a", "an", "his", "her", "their", "its");

	private final String text;
	private final List<Segment> words = new ArrayList<>();

	Tokens(ArticleText article, Segment sentence) {
		text = article.text();
		Boundaries boundaries = article.boundaries();
		for (int i = boundaries.wordAtOrAfter(sentence.start()); i < boundaries.wordCount(); i++) {
			Segment word = boundaries.word(i);
			if (word.end() > sentence.end()) {
				break;
			}
			words.add(word);
		}
	}

	int size() {
		return words.size();
	}

	Segment word(int i) {
		return words.get(i);
	}

	String lower(int i) {
		return text.substring(word(i).start(), word(i).end()).toLowerCase(Locale.ROOT);
	}

	boolean isCapital(int i) {
		return Character.isUpperCase(text.codePointAt(word(i).start()));
	}

	/** Whether the word ends a noun phrase before it. */
	boolean isStop(int i) {
		String word = lower(i);
		return (FunctionWords.contains(word) || STOPS.contains(word)) && !DETERMINERS.contains(word);
	}

	/** What stands between a word and the next one. */
	String gapAfter(int i) {
		return i + 1 >= size() ? "" : text.substring(word(i).end(), word(i + 1).start());
	}

	/** Whether just one space is between a word and the next one. */
	boolean joins(int i) {
		return i >= 0 && " ".equals(gapAfter(i));
	}

	Segment from(int first, int last) {
		return new Segment(word(first).start(), word(last).end());
	}

	/** The first word that starts at or after an offset; {@link #size()} if there is none. */
	int atOrAfter(int offset) {
		int i = 0;
		while (i < size() && word(i).start() < offset) {
			i++;
		}
		return i;
	}

	/** The last word that ends at or before an offset; -1 if there is none. */
	int before(int offset) {
		int i = size() - 1;
		while (i >= 0 && word(i).end() > offset) {
			i--;
		}
		return i;
	}

	/** How many words the cue that begins at a word has, 0 where none does. */
	int cueLength(int from, CueLexicon lexicon) {
		for (int last = Math.min(size(), from + lexicon.longestPhrase()) - 1; last >= from; last--) {
			if (lexicon.phraseClass(text.substring(word(from).start(), word(last).end())) != null) {
				return last - from + 1;
			}
		}
		return 0;
	}
}
