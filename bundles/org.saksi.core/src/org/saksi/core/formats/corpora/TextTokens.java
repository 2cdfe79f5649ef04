package org.saksi.core.formats.corpora;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;

/** Tokens for formats that have no annotation without some: words, and between them each visible grapheme. */
public final class TextTokens {

	private TextTokens() {
	}

	/** @return UTF-16, in order, disjoint, none empty or with white space */
	public static List<Segment> of(ArticleText article) {
		String text = article.text();
		Boundaries boundaries = article.boundaries();
		List<Segment> tokens = new ArrayList<>();
		int at = 0;
		for (int i = 0; i <= boundaries.wordCount(); i++) {
			Segment word = i < boundaries.wordCount() ? boundaries.word(i) : new Segment(text.length(), text.length());
			gap(text, at, word.start(), boundaries, tokens);
			if (word.length() > 0) {
				tokens.add(word);
			}
			at = Math.max(at, word.end());
		}
		return tokens;
	}

	private static void gap(String text, int from, int to, Boundaries boundaries, List<Segment> tokens) {
		int i = from;
		while (i < to) {
			int c = text.codePointAt(i);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				i += Character.charCount(c);
				continue;
			}
			int end = Math.max(i + Character.charCount(c), Math.min(to, boundaries.graphemeAtOrAfter(i + 1)));
			while (end > i + 1 && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			tokens.add(new Segment(i, end));
			i = end;
		}
	}
}
