package org.saksi.formats.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.text.ArticleText;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;

/** The tokens of an article, sentence by sentence, with a tag for each token in each column. Offsets are UTF-16. */
public final class TokenGrid {

	/** Tag of a token that nothing is marked on. */
	public static final String OUTSIDE = "O";

	private final String text;
	private final List<Segment> tokens = new ArrayList<>();
	/** Index of the sentence of each token. */
	private final List<Integer> sentences = new ArrayList<>();
	private final Map<String, String[]> columns = new LinkedHashMap<>();

	/** Words are those of Unicode; between them every character is a token but white space. */
	public TokenGrid(ArticleText article) {
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

	/** @return number of tokens */
	public int size() {
		return tokens.size();
	}

	/** @return place of a token */
	public Segment place(int i) {
		return tokens.get(i);
	}

	/** @return index in {@link ArticleText#sentences()} of the sentence that a token is in */
	public int sentence(int i) {
		return sentences.get(i);
	}

	/** @return the token as it stands in the text */
	public String text(int i) {
		return text.substring(tokens.get(i).start(), tokens.get(i).end());
	}

	/** @return the token as text, without anything that would end its cell */
	public String token(int i) {
		return text(i).replaceAll("[\\s\\u00A0]", "_");
	}

	/** @return whether a token begins a sentence after another one */
	public boolean beginsSentence(int i) {
		return i > 0 && i < tokens.size() && !sentences.get(i).equals(sentences.get(i - 1));
	}

	/** Adds a column where every token has one value; only in a column of {@link #OUTSIDE} marks can be placed. */
	public void column(String name, String value) {
		String[] cells = new String[tokens.size()];
		Arrays.fill(cells, value);
		columns.put(name, cells);
	}

	/** @return the tag of a token in a column */
	public String cell(String column, int token) {
		return columns.get(column)[token];
	}

	/** What came of placing a mark. */
	public enum Placed {
		/** It is tagged as it is. */
		WHOLE,
		/** It is tagged, with the rest of a word. */
		WIDENED,
		/** It has no token. */
		NOWHERE,
		/** Another mark of the column is there. */
		TAKEN
	}

	/** @return the tokens that the segments touch, by their index */
	public BitSet touched(List<Segment> segments) {
		BitSet touched = new BitSet();
		for (Segment segment : segments) {
			for (int i = after(segment.start()); i < tokens.size() && tokens.get(i).start() < segment.end(); i++) {
				touched.set(i);
			}
		}
		return touched;
	}

	/**
	 * Tags a mark.
	 *
	 * @param biolu whether ends and single tokens have tags of their own
	 * @param runs  receives the first token of each stretch of tokens that the mark has
	 */
	public Placed place(String column, String type, List<Segment> segments, boolean biolu, List<Integer> runs) {
		BitSet in = touched(segments);
		if (in.isEmpty()) {
			return Placed.NOWHERE;
		}
		String[] cells = columns.get(column);
		if (in.stream().anyMatch(i -> !cells[i].equals(OUTSIDE))) {
			return Placed.TAKEN;
		}
		Set<Integer> first = first(segments);
		in.stream().forEach(i -> {
			boolean begins = first.contains(i) || i == 0 || !in.get(i - 1) || beginsSentence(i);
			boolean ends = !in.get(i + 1) || first.contains(i + 1) || beginsSentence(i + 1);
			cells[i] = (biolu && begins && ends ? "U-" : begins ? "B-" : biolu && ends ? "L-" : "I-") + type;
			if (begins) {
				runs.add(i);
			}
		});
		return isWider(segments) ? Placed.WIDENED : Placed.WHOLE;
	}

	/** The tokens that segments begin with, but for one that a segment before has too. */
	private Set<Integer> first(List<Segment> segments) {
		Set<Integer> first = new HashSet<>();
		BitSet before = new BitSet();
		for (Segment segment : segments) {
			BitSet here = touched(List.of(segment));
			if (!here.isEmpty() && !before.get(here.nextSetBit(0))) {
				first.add(here.nextSetBit(0));
			}
			before.or(here);
		}
		return first;
	}

	private boolean isWider(List<Segment> segments) {
		return segments.stream().anyMatch(segment -> touched(List.of(segment)).stream()
				.anyMatch(i -> tokens.get(i).start() < segment.start() || tokens.get(i).end() > segment.end()));
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
