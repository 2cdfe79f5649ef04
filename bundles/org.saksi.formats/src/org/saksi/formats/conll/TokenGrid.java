package org.saksi.formats.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;

/** The tokens of an article, sentence by sentence, with a value for each token in each column. */
final class TokenGrid {

	private final String text;
	private final List<Segment> tokens = new ArrayList<>();
	/** Index of the sentence of each token. */
	private final List<Integer> sentences = new ArrayList<>();
	private final Map<String, String[]> columns = new LinkedHashMap<>();

	/** Words are those of Unicode; between them every character is a token but white space. */
	TokenGrid(ArticleText article) {
		text = article.text();
		Boundaries boundaries = article.boundaries();
		List<ArticleText.Sentence> all = article.sentences();
		for (int i = 0; i < all.size(); i++) {
			Segment place = all.get(i).place();
			int at = place.start();
			while (at < place.end()) {
				int word = boundaries.wordAt(at);
				int end = word >= 0 && boundaries.word(word).start() == at ? boundaries.word(word).end()
						: boundaries.graphemeAtOrAfter(at + 1);
				end = Math.max(at + 1, Math.min(end, place.end()));
				if (!isSpace(at)) {
					tokens.add(new Segment(at, end));
					sentences.add(i);
				}
				at = end;
			}
		}
	}

	private boolean isSpace(int at) {
		char c = text.charAt(at);
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	int size() {
		return tokens.size();
	}

	/** @return the token as text, without anything that would end its cell */
	String token(int i) {
		return text.substring(tokens.get(i).start(), tokens.get(i).end()).replaceAll("[\\s\\u00A0]", "_");
	}

	/** @return whether a token begins a sentence after another one */
	boolean beginsSentence(int i) {
		return i > 0 && !sentences.get(i).equals(sentences.get(i - 1));
	}

	/** Adds a column where nothing is marked. */
	void column(String name, String value) {
		String[] cells = new String[tokens.size()];
		Arrays.fill(cells, value);
		columns.put(name, cells);
	}

	String cell(String column, int token) {
		return columns.get(column)[token];
	}

	/** What came of placing a mark. */
	enum Placed {
		/** It is tagged as it is. */
		WHOLE,
		/** It is tagged, with the rest of a word. */
		WIDENED,
		/** It has no token. */
		NOWHERE,
		/** Another mark of the column is there. */
		TAKEN
	}

	/**
	 * Tags a mark.
	 *
	 * @param biolu whether ends and single tokens have tags of their own
	 * @param runs  receives the first token of each stretch of tokens that the mark has
	 */
	Placed place(String column, String type, List<Segment> segments, boolean biolu, List<Integer> runs) {
		TreeSet<Integer> in = new TreeSet<>();
		Set<Integer> first = new HashSet<>();
		boolean widened = false;
		for (Segment segment : segments) {
			int begin = after(segment.start());
			for (int i = begin; i < tokens.size() && tokens.get(i).start() < segment.end(); i++) {
				widened |= tokens.get(i).start() < segment.start() || tokens.get(i).end() > segment.end();
				if (in.add(i) && i == begin) {
					first.add(i);
				}
			}
		}
		if (in.isEmpty()) {
			return Placed.NOWHERE;
		}
		String[] cells = columns.get(column);
		if (in.stream().anyMatch(i -> !cells[i].equals(Conll.OUTSIDE))) {
			return Placed.TAKEN;
		}
		for (int i : in) {
			boolean begins = first.contains(i) || !in.contains(i - 1) || beginsSentence(i);
			boolean ends = !in.contains(i + 1) || first.contains(i + 1) || beginsSentence(i + 1);
			cells[i] = (biolu && begins && ends ? "U-" : begins ? "B-" : biolu && ends ? "L-" : "I-") + type;
			if (begins) {
				runs.add(i);
			}
		}
		return widened ? Placed.WIDENED : Placed.WHOLE;
	}

	/** Index of the first token that ends after an offset. */
	private int after(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
