package org.saksi.formats.webannotsv;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.saksi.core.formats.corpora.TextTokens;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Sentences;
import org.saksi.model.Segment;

/** Sentences and tokens of a text, and the parts of tokens that annotations cover. */
final class TsvUnits {

	/** A token or a part of one. */
	static final class Unit {
		private final Segment place;
		private String id;

		Unit(Segment place) {
			this.place = place;
		}

		/** @return UTF-16 */
		Segment place() {
			return place;
		}

		/** @return as rows name it; known when all annotations are placed */
		String id() {
			return id;
		}
	}

	/** A token with its parts. */
	static final class Token {
		private final Unit whole;
		private final TreeMap<Segment, Unit> parts = new TreeMap<>();

		Token(Segment place) {
			whole = new Unit(place);
		}

		Unit whole() {
			return whole;
		}

		Iterable<Unit> parts() {
			return parts.values();
		}
	}

	/**
	 * A sentence: its text begins with its first token and reaches to the next sentence, but for a line break before that.
	 *
	 * @param text   place of the text that is written
	 * @param tokens its tokens
	 */
	record Sentence(Segment text, List<Token> tokens) {
	}

	private final List<Token> tokens = new ArrayList<>();
	private final List<Sentence> sentences = new ArrayList<>();

	TsvUnits(ArticleText article) {
		TextTokens.of(article).forEach(place -> tokens.add(new Token(place)));
		sentences(article.text(), article.language());
	}

	private void sentences(String text, String language) {
		List<Integer> begins = new ArrayList<>();
		List<Segment> places = Sentences.of(text, 0, text.length(), language);
		int next = 0;
		for (int i = 0; i < tokens.size(); i++) {
			int start = tokens.get(i).whole().place().start();
			if (i == 0 || next < places.size() && start >= places.get(next).start()) {
				begins.add(i);
			}
			while (next < places.size() && start >= places.get(next).start()) {
				next++;
			}
		}
		for (int i = 0; i < begins.size(); i++) {
			int last = i + 1 < begins.size() ? begins.get(i + 1) : tokens.size();
			List<Token> own = tokens.subList(begins.get(i), last);
			int end = last < tokens.size() ? tokens.get(last).whole().place().start() : text.length();
			boolean brk = last < tokens.size() && text.charAt(end - 1) == '\n';
			sentences.add(new Sentence(new Segment(own.get(0).whole().place().start(), brk ? end - 1 : end), own));
		}
	}

	List<Sentence> sentences() {
		return sentences;
	}

	boolean isEmpty() {
		return tokens.isEmpty();
	}

	/** Index of the last token that begins at or before {@code offset}, or 0. */
	private int tokenAt(int offset) {
		int low = 0;
		int high = tokens.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (tokens.get(middle).whole().place().start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/**
	 * The units that an annotation covers; parts are made as needed.
	 *
	 * @return empty if it covers nothing but space
	 */
	List<Unit> cover(Segment place) {
		List<Unit> units = new ArrayList<>();
		for (int i = tokenAt(place.start()); i < tokens.size() && tokens.get(i).whole().place().start() < place.end(); i++) {
			Segment token = tokens.get(i).whole().place();
			int start = Math.max(token.start(), place.start());
			int end = Math.min(token.end(), place.end());
			if (start < end) {
				units.add(start == token.start() && end == token.end() ? tokens.get(i).whole() : part(tokens.get(i), start, end));
			}
		}
		return units;
	}

	/** The unit for an annotation without length: the place itself if a token has it, else the nearest end of one. */
	Unit point(int offset) {
		Token token = tokens.get(tokenAt(offset));
		int at = Math.max(token.whole().place().start(), Math.min(token.whole().place().end(), offset));
		return part(token, at, at);
	}

	private static Unit part(Token token, int start, int end) {
		return token.parts.computeIfAbsent(new Segment(start, end), Unit::new);
	}

	/** Numbers all units. */
	void number() {
		for (int s = 0; s < sentences.size(); s++) {
			List<Token> own = sentences.get(s).tokens();
			for (int t = 0; t < own.size(); t++) {
				String id = (s + 1) + "-" + (t + 1);
				own.get(t).whole().id = id;
				int n = 0;
				for (Unit part : own.get(t).parts()) {
					part.id = id + '.' + ++n;
				}
			}
		}
	}
}
