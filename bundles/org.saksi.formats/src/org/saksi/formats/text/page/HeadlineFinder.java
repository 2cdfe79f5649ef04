package org.saksi.formats.text.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the headline among the lines above the body by how it is placed and by the words that it shares with the body.
 */
final class HeadlineFinder {

	private static final int MAX_WORDS = 32;
	private static final double THRESHOLD = 3.5;
	/** How many lines above the body are looked at; long menus stand there. */
	private static final int MOST_CANDIDATES = 400;
	/** How much of the body is compared, in words. */
	private static final int BODY_WORDS = 250;

	private HeadlineFinder() {
	}

	/**
	 * The number of the headline's line, or -1.
	 *
	 * @param body where the text is; its first lines can be the headline if they ask or exclaim
	 */
	static int find(List<PageLine> lines, BodyFinder.Stretch body) {
		Set<String> bodyWords = new HashSet<>();
		int counted = 0;
		for (int i = body.first(); i <= body.last() && counted < BODY_WORDS; i++) {
			PageLine line = lines.get(i);
			if (i > body.first() && line.role.isText() || line.role == LineRole.PROSE && line.endsWith(".\"”")) {
				counted += line.words;
				for (String token : line.tokens) {
					bodyWords.add(token.toLowerCase(Locale.ROOT));
				}
			}
		}
		int best = -1;
		double bestScore = THRESHOLD;
		int last = lastCandidate(lines, body);
		for (int i = Math.max(0, last - MOST_CANDIDATES); i <= last; i++) {
			double score = score(lines, i, last, bodyWords);
			if (score > bestScore) {
				best = i;
				bestScore = score;
			}
		}
		return best;
	}

	/** The last line that may be a headline: above the text, or its first line if that is one question or exclamation. */
	private static int lastCandidate(List<PageLine> lines, BodyFinder.Stretch body) {
		int last = body.isEmpty() ? Math.min(lines.size(), MOST_CANDIDATES) - 1 : body.first() - 1;
		while (last + 1 < body.last() && isSingleCry(lines.get(last + 1))) {
			last++;
		}
		return last;
	}

	private static boolean isSingleCry(PageLine line) {
		if (line.role == LineRole.WEAK) {
			return true;
		}
		String text = line.text;
		return line.role.isText() && line.words <= 22 && line.endsWith("?!") && text.indexOf(". ") < 0 && !line.startsQuote();
	}

	private static double score(List<PageLine> lines, int i, int last, Set<String> bodyWords) {
		PageLine line = lines.get(i);
		if (line.role != LineRole.TITLE && line.role != LineRole.WEAK && line.role != LineRole.ITEM
				&& !(line.role.isText() && line.endsWith("?!")) && !(line.role == LineRole.SENTENCE && line.startsQuote())) {
			return -1;
		}
		if (line.words > MAX_WORDS || line.words < 2) {
			return -1;
		}
		double score = line.words >= 5 ? 2 : line.words >= 4 ? 1 : line.words == 3 ? -0.5 : -2;
		int content = 0;
		int shared = 0;
		for (String token : line.tokens) {
			String low = token.toLowerCase(Locale.ROOT);
			if (low.length() > 2 && !PageLine.isFunction(low)) {
				content++;
				shared += bodyWords.contains(low) ? 1 : 0;
			}
		}
		score += content == 0 ? -2 : 5.0 * shared / content - (shared == 0 ? 1.5 : 0);
		if (line.endsWith(".;")) {
			score -= 3;
		}
		if (line.text.indexOf('|') > 0) {
			score -= 2;
		}
		if (BylineRules.isBareName(line) && line.words <= 4) {
			score -= 1.5;
		}
		score += nearByline(lines, i, last);
		if (shared > 0 && isRepeated(lines, i)) {
			score += 3;
		}
		if (adds(lines, i)) {
			score -= 4;
		} else if (followsTitle(lines, i, bodyWords)) {
			score -= 2.5;
		}
		return score;
	}

	/** Whether a line above says the same or the beginning of it. */
	private static boolean adds(List<PageLine> lines, int i) {
		String skeleton = lines.get(i).skeleton();
		for (int j = Math.max(0, i - MOST_CANDIDATES); j < i; j++) {
			PageLine above = lines.get(j);
			if ((above.role == LineRole.TITLE || above.role == LineRole.WEAK) && above.words > 3 && skeleton.startsWith(above.skeleton())) {
				return true;
			}
		}
		return false;
	}

	/** A summary often stands right under the headline; the upper of two such lines is the headline. */
	private static boolean followsTitle(List<PageLine> lines, int i, Set<String> bodyWords) {
		if (i == 0) {
			return false;
		}
		PageLine above = lines.get(i - 1);
		return above.words >= 5 && (above.role == LineRole.TITLE || above.role == LineRole.WEAK) && above.capitalShare() >= lines.get(i).capitalShare()
				&& above.tokens.stream().map(t -> t.toLowerCase(Locale.ROOT))
						.anyMatch(t -> t.length() > 3 && !PageLine.isFunction(t) && bodyWords.contains(t));
	}

	/** A date or a name right below is the best sign. */
	private static double nearByline(List<PageLine> lines, int i, int last) {
		int titles = 0;
		for (int j = i + 1; j < lines.size() && j <= Math.min(last + 3, i + 6); j++) {
			LineRole role = lines.get(j).role;
			if (role == LineRole.BYLINE) {
				return titles == 0 ? 4 : titles == 1 ? 3 : 0.5;
			}
			titles += role == LineRole.NAV || role == LineRole.CAPTION || role == LineRole.AD ? 0 : 1;
		}
		return titles == 0 ? 1 : 0;
	}

	/** The first of several equal lines, or the plain one after a page title that adds the medium's name. */
	private static boolean isRepeated(List<PageLine> lines, int i) {
		String skeleton = lines.get(i).skeleton();
		if (skeleton.length() < 12) {
			return false;
		}
		for (int j = 0; j < lines.size(); j++) {
			PageLine other = lines.get(j);
			if (j != i && other.words <= MAX_WORDS + 8 && other.role != LineRole.PROSE) {
				String otherSkeleton = other.skeleton();
				if (j > i ? BodyInterior.isHeadline(other, skeleton)
						: otherSkeleton.length() > skeleton.length() && otherSkeleton.contains(skeleton)) {
					return true;
				}
			}
		}
		return false;
	}
}
