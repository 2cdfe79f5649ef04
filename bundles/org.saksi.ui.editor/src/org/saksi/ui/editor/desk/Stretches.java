package org.saksi.ui.editor.desk;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;

/** The stretches of text around a caret that are meant when nothing is selected. All offsets are UTF-16. */
public final class Stretches {

	private static final String CLAUSE_ENDS = ",;:()[]\u2014\u2013\""; //$NON-NLS-1$
	private static final String QUOTES = "\"\u201c\u201d"; //$NON-NLS-1$

	private final ArticleText text;

	/** Stretches of {@code text}. */
	public Stretches(ArticleText text) {
		this.text = text;
	}

	/** @return the word at the caret, else the next one in the article; {@code null} if there is none */
	public Segment word(int caret) {
		Boundaries boundaries = text.boundaries();
		int at = boundaries.wordAt(caret);
		if (at < 0) {
			at = boundaries.wordAtOrAfter(caret);
		}
		return at < boundaries.wordCount() ? boundaries.word(at) : null;
	}

	/** @return the word at the caret with the capitalised words beside it, if it is one itself; {@code null} without a word */
	public Segment name(int caret) {
		Segment word = word(caret);
		if (word == null || !capitalised(word)) {
			return word;
		}
		Boundaries boundaries = text.boundaries();
		int first = boundaries.wordAt(word.start());
		if (first + 1 < boundaries.wordCount() && boundaries.word(first + 1).start() == word.start()) {
			first++;
		}
		int last = first;
		while (first > 0 && joined(boundaries.word(first - 1), boundaries.word(first))) {
			first--;
		}
		while (last + 1 < boundaries.wordCount() && joined(boundaries.word(last), boundaries.word(last + 1))) {
			last++;
		}
		return new Segment(boundaries.word(first).start(), boundaries.word(last).end());
	}

	private boolean joined(Segment one, Segment next) {
		return capitalised(one) && capitalised(next) && next.start() == one.end() + 1 && text.text().charAt(one.end()) == ' ';
	}

	private boolean capitalised(Segment word) {
		return Character.isUpperCase(text.text().codePointAt(word.start()));
	}

	/** @return the sentence at the caret, else the next one; {@code null} if there is none */
	public Segment sentence(int caret) {
		ArticleText.Sentence sentence = text.sentenceAt(caret);
		if (sentence == null && caret > 0) {
			sentence = text.sentenceAt(caret - 1);
		}
		return sentence != null ? sentence.place() : nextSentence(caret);
	}

	/** @return the first sentence that starts after the caret, or {@code null} */
	public Segment nextSentence(int caret) {
		for (int i = from(caret); i < text.sentences().size(); i++) {
			Segment place = text.sentences().get(i).place();
			if (place.start() > caret) {
				return place;
			}
		}
		return null;
	}

	/** @return the last sentence that starts before the caret, or {@code null} */
	public Segment previousSentence(int caret) {
		for (int i = Math.min(from(caret) + 1, text.sentences().size() - 1); i >= 0; i--) {
			Segment place = text.sentences().get(i).place();
			if (place.start() < caret) {
				return place;
			}
		}
		return null;
	}

	/** The index of a sentence that starts not after {@code caret}, near it; 0 where there is none. */
	private int from(int caret) {
		int low = 0;
		int high = text.sentences().size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (text.sentences().get(middle).place().start() <= caret) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return Math.max(0, low - 1);
	}

	/** @return the part of the sentence at the caret between commas, brackets, dashes and quotation marks; or {@code null} */
	public Segment clause(int caret) {
		Segment sentence = sentence(caret);
		if (sentence == null) {
			return null;
		}
		int at = Math.clamp(caret, sentence.start(), sentence.end() - 1);
		while (at < sentence.end() - 1 && endsClause(at)) {
			at++;
		}
		int start = at;
		while (start > sentence.start() && !endsClause(start - 1)) {
			start--;
		}
		int end = at;
		while (end < sentence.end() && !endsClause(end)) {
			end++;
		}
		Segment clause = trimmed(start, end);
		return clause == null ? sentence : clause;
	}

	private boolean endsClause(int offset) {
		char c = text.text().charAt(offset);
		boolean insideNumber = (c == ',' || c == ':') && digit(offset - 1) && digit(offset + 1);
		return !insideNumber && (CLAUSE_ENDS.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0);
	}

	private boolean digit(int offset) {
		return offset >= 0 && offset < text.text().length() && Character.isDigit(text.text().charAt(offset));
	}

	/** @return what a claim at the caret most likely is: what stands in quotation marks, else the sentence; or {@code null} */
	public Segment claim(int caret) {
		Segment sentence = sentence(caret);
		if (sentence == null) {
			return null;
		}
		Segment quoted = quoted(sentence, caret);
		return quoted == null ? sentence : quoted;
	}

	private Segment quoted(Segment sentence, int caret) {
		int open = -1;
		for (int i = sentence.start(); i < sentence.end(); i++) {
			char c = text.text().charAt(i);
			if (QUOTES.indexOf(c) < 0) {
				continue;
			}
			if (open < 0 && c != '\u201d') {
				open = i;
			} else if (open >= 0) {
				if (open <= caret && caret <= i) {
					return trimmed(open + 1, i);
				}
				open = -1;
			}
		}
		return null;
	}

	private Segment trimmed(int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.text().charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
			to--;
		}
		return from < to ? new Segment(from, to) : null;
	}
}
