package org.saksi.ui.editor.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.model.Segment;

/** All places of a word in a text. Immutable. */
public final class TextSearch {

	/** Finds nothing. */
	public static final TextSearch NONE = new TextSearch("", "", false); //$NON-NLS-1$ //$NON-NLS-2$

	private final List<Segment> hits;

	/**
	 * Finds {@code wanted} in {@code text}, hit after hit without overlap. White space in it stands for any white space,
	 * line breaks too. An empty one finds nothing.
	 */
	public TextSearch(String text, String wanted, boolean matchCase) {
		List<Segment> found = new ArrayList<>();
		if (!wanted.isBlank()) {
			Matcher matcher = pattern(wanted, matchCase).matcher(text);
			while (matcher.find()) {
				found.add(new Segment(matcher.start(), matcher.end()));
			}
		}
		hits = Collections.unmodifiableList(found);
	}

	private static Pattern pattern(String wanted, boolean matchCase) {
		StringBuilder regex = new StringBuilder();
		for (String part : wanted.strip().split("\\s+")) { //$NON-NLS-1$
			regex.append(regex.isEmpty() ? "" : "\\s+").append(Pattern.quote(part)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Pattern.compile(regex.toString(), matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** @return the hits, ordered and disjoint */
	public List<Segment> hits() {
		return hits;
	}

	/** @return the hits that share a code unit with {@code [start, end)} */
	public List<Segment> hits(int start, int end) {
		int from = firstFrom(start);
		while (from > 0 && hits.get(from - 1).end() > start) {
			from--;
		}
		int to = from;
		while (to < hits.size() && hits.get(to).start() < end) {
			to++;
		}
		return hits.subList(from, to);
	}

	/** @return the index of the first hit that starts at or after {@code offset}; the number of hits if none does */
	private int firstFrom(int offset) {
		int found = Collections.binarySearch(hits, new Segment(offset, Integer.MIN_VALUE));
		return found >= 0 ? found : -found - 1;
	}

	/** @return the index of the hit at or after {@code offset}, from the beginning again where none is; -1 without hits */
	public int next(int offset) {
		return hits.isEmpty() ? -1 : firstFrom(offset) % hits.size();
	}

	/** @return the index of the hit that starts before {@code offset}, from the end again where none is; -1 without hits */
	public int previous(int offset) {
		return hits.isEmpty() ? -1 : Math.floorMod(firstFrom(offset) - 1, hits.size());
	}
}
