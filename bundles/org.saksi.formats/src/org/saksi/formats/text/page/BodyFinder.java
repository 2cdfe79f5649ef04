package org.saksi.formats.text.page;

import java.util.List;

/**
 * Finds the stretch of lines that holds the body: the one whose weights add up to most, where text counts for its words
 * and what surrounds articles counts against. So a link or an advertisement between two paragraphs does not cut the
 * body, and a paragraph of small print at the foot of the page does not lengthen it.
 */
final class BodyFinder {

	private static final int MOST_WORDS = 80;
	/** An end mark counts as one after so many words of text. */
	static final int ENOUGH_WORDS = 60;
	/** An article goes on after a few of them, but no page is asked more often. */
	private static final int MOST_MARKS = 100;

	/**
	 * Line numbers.
	 *
	 * @param first the first line of text
	 * @param last the last one; less than first where the page has no text
	 */
	record Stretch(int first, int last) {

		boolean isEmpty() {
			return last < first;
		}
	}

	private BodyFinder() {
	}

	static Stretch find(List<PageLine> lines) {
		int end = lines.size();
		Stretch best = heaviest(lines, end);
		int words = 0;
		int marks = 0;
		for (int i = best.first; i < best.last && marks < MOST_MARKS; i++) {
			if (i > best.first && words >= ENOUGH_WORDS && isEndMark(lines, i)) {
				marks++;
				if (!resumes(lines, best, i, words)) {
					return heaviest(lines, i);
				}
			}
			words += wordsOf(lines.get(i));
		}
		return best;
	}

	private static Stretch heaviest(List<PageLine> lines, int end) {
		int bestFirst = 0;
		int bestLast = -1;
		long best = 0;
		long sum = 0;
		int first = 0;
		int seen = 0;
		boolean late = false;
		for (int i = 0; i < end; i++) {
			PageLine line = lines.get(i);
			int weight = weight(line);
			seen += line.role == LineRole.PROSE ? line.words : 0;
			late |= seen >= ENOUGH_WORDS && (line.role == LineRole.COMMENTS || line.role == LineRole.FOOTER
					|| line.role == LineRole.LIST_HEAD || line.role == LineRole.TAGS);
			if (late && weight > 0) {
				weight = (weight + 1) / 2; // small print and teasers at the foot of a page
			}
			if (sum <= 0 && weight > 0) {
				sum = 0;
				first = i;
			}
			sum += weight;
			if (sum > best && weight > 0) {
				best = sum;
				bestFirst = first;
				bestLast = i;
			}
		}
		return new Stretch(bestFirst, bestLast);
	}

	private static int weight(PageLine line) {
		return switch (line.role) {
		case PROSE -> Math.min(line.words, MOST_WORDS);
		case SENTENCE -> line.words;
		case CREDITED -> 3;
		case WEAK -> 2;
		case DATELINE -> 0;
		case ITEM, RELATED, AD -> -1;
		case CAPTION, NAV, TICKER -> -3;
		case TITLE -> -4;
		case PROMO, TEASER -> -10;
		case LIST_HEAD -> -20;
		case TAGS -> -30;
		case BYLINE -> isSmallByline(line) ? -10 : -70;
		case COMMENTS, FOOTER -> -70;
		};
	}

	/** A source or a reading time is not where an article begins or ends. */
	private static boolean isSmallByline(PageLine line) {
		return BylineRules.dates(line.text, null).isEmpty() && line.statements().stream()
				.noneMatch(s -> s.part() == BylineRules.Part.AUTHOR || s.part() == BylineRules.Part.EDITOR);
	}

	private static boolean isEndMark(List<PageLine> lines, int i) {
		PageLine line = lines.get(i);
		return switch (line.role) {
		case COMMENTS, FOOTER, TAGS, LIST_HEAD -> true;
		case BYLINE -> !isSmallByline(line);
		default -> false;
		};
	}

	/**
	 * Whether the article goes on after an end mark: more text follows than came before, or after a mere list of links
	 * the paragraphs are again without titles of their own.
	 */
	private static boolean resumes(List<PageLine> lines, Stretch stretch, int mark, int before) {
		int after = words(lines, mark, stretch.last + 1);
		LineRole role = lines.get(mark).role;
		if (after > before * 3 / 2) {
			return true;
		}
		if (role == LineRole.COMMENTS || role == LineRole.FOOTER || role == LineRole.TAGS) {
			return false;
		}
		int texts = 0;
		int titled = 0;
		for (int i = mark + 1; i <= stretch.last; i++) {
			LineRole current = lines.get(i).role;
			if (current == LineRole.PROSE || current == LineRole.SENTENCE) {
				texts++;
				LineRole above = lines.get(i - 1).role;
				titled += above == LineRole.PROSE || above == LineRole.SENTENCE ? 0 : 1;
			} else if (current == LineRole.FOOTER || current == LineRole.COMMENTS) {
				break;
			}
		}
		return titled * 10 < texts * 6 && after >= 40;
	}

	/** The words of a line that count as text. */
	static int wordsOf(PageLine line) {
		return line.role == LineRole.PROSE || line.role == LineRole.SENTENCE ? line.words : 0;
	}

	/** The words of text in lines from one to before another. */
	static int words(List<PageLine> lines, int from, int to) {
		int words = 0;
		for (PageLine line : lines.subList(from, to)) {
			words += wordsOf(line);
		}
		return words;
	}
}
