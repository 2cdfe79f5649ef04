package org.saksi.formats.text.page;

import java.util.List;

/** Decides what stands between the first and the last line of the body: subheads, items, quotes, and what interrupts. */
final class BodyInterior {

	private static final int MAX_SUBHEAD_WORDS = 18;
	/** Letters of a medium's name behind a headline. */
	private static final int MAX_SUFFIX = 22;

	private final List<PageLine> lines;
	private final ZoneKind[] kinds;
	private final String headline;

	/** @param headline the number of the headline's line, or -1 */
	BodyInterior(List<PageLine> lines, ZoneKind[] kinds, int headline) {
		this.lines = lines;
		this.kinds = kinds;
		this.headline = headline < 0 ? null : lines.get(headline).skeleton();
	}

	/** Sets the kinds of the lines from first to last, both included. */
	void assign(int first, int last) {
		int i = first;
		while (i <= last) {
			PageLine line = lines.get(i);
			if (line.role == LineRole.TITLE || line.role == LineRole.ITEM || line.role == LineRole.WEAK) {
				int to = i;
				while (to < last && isShort(lines.get(to + 1).role)) {
					to++;
				}
				run(i, to, first);
				i = to + 1;
			} else {
				kinds[i] = kind(i);
				i++;
			}
		}
	}

	private static boolean isShort(LineRole role) {
		return role == LineRole.TITLE || role == LineRole.ITEM || role == LineRole.WEAK;
	}

	private ZoneKind kind(int i) {
		PageLine line = lines.get(i);
		return switch (line.role) {
		case PROSE, SENTENCE, CREDITED -> repeats(line) ? ZoneKind.CAPTION : ZoneKind.BODY;
		case CAPTION -> ZoneKind.CAPTION;
		case RELATED, TEASER -> ZoneKind.RELATED;
		case LIST_HEAD, TAGS, COMMENTS -> ZoneKind.LIST;
		case BYLINE -> ZoneKind.BYLINE;
		case DATELINE -> ZoneKind.DATELINE;
		case TICKER -> isFact(i) ? ZoneKind.BODY : ZoneKind.TICKER;
		default -> ZoneKind.NAV;
		};
	}

	/** Percentages in a list that the text introduces are facts, not a ticker. */
	private boolean isFact(int i) {
		return i > 0 && kinds[i - 1] == ZoneKind.BODY && (lines.get(i - 1).endsWith(":") || lines.get(i - 1).role == LineRole.TICKER || lines.get(i - 1).isItem());
	}

	/** Lines without the end of a sentence, from one to another, with other lines around them. */
	private void run(int from, int to, int first) {
		LineRole above = from > first ? lines.get(from - 1).role : null;
		boolean introduced = from > first && kinds[from - 1] == ZoneKind.BODY && lines.get(from - 1).endsWith(":;");
		if (above == LineRole.LIST_HEAD || above == LineRole.RELATED && isLabelOnly(from - 1)) {
			fill(from, to, above == LineRole.LIST_HEAD ? ZoneKind.LIST : ZoneKind.RELATED, true);
			return;
		}
		if (introduced) {
			int end = to > from && standsApart(from, to) ? to - 1 : to;
			fill(from, end, ZoneKind.BODY, false);
			if (end < to) {
				kinds[to] = single(to);
			}
			return;
		}
		int items = 0;
		int facts = 0;
		for (int i = from; i <= to; i++) {
			items += lines.get(i).isItem() ? 1 : 0;
			facts += isKeyAndValue(lines.get(i)) ? 1 : 0;
		}
		int length = to - from + 1;
		for (int i = from; i <= to; i++) {
			PageLine line = lines.get(i);
			boolean inList = length > 1 && line.isItem() && items > 1 || facts > 1 && isKeyAndValue(line)
					|| line.isItem() && line.itemMark() != '1' && length == 1 && nextToItem(i);
			kinds[i] = repeats(line) ? ZoneKind.CAPTION : line.itemMark() == '|' && length > 1 ? ZoneKind.LIST : inList ? ZoneKind.BODY : single(i);
		}
	}

	private void fill(int from, int to, ZoneKind kind, boolean stopAtText) {
		for (int i = from; i <= to; i++) {
			kinds[i] = stopAtText && i == to && to > from && lines.get(i).afterBlank && !lines.get(i - 1).afterBlank ? single(i) : kind;
		}
	}

	private ZoneKind single(int i) {
		PageLine line = lines.get(i);
		if (repeats(line)) {
			return ZoneKind.CAPTION;
		}
		if (line.itemMark() == '*' && line.isTitleCase() && line.words >= 5 && !line.endsSentence()) {
			return ZoneKind.RELATED;
		}
		if (line.role == LineRole.WEAK && line.words > MAX_SUBHEAD_WORDS || line.startsLower() || line.startsQuote() && line.words > 3 && !line.isTitleCase()) {
			return ZoneKind.BODY;
		}
		if (i + 1 < lines.size() && !lines.get(i + 1).afterBlank && lines.get(i + 1).startsLower() && lines.get(i + 1).role.isText()) {
			return ZoneKind.BODY;
		}
		if (line.role == LineRole.WEAK && line.capitalShare() < 0.4 && line.words >= 14) {
			return ZoneKind.BODY;
		}
		if (line.endsWith(",;:")) {
			return ZoneKind.BODY;
		}
		return ZoneKind.SUBHEAD;
	}

	private boolean nextToItem(int i) {
		return i > 0 && lines.get(i - 1).isItem() && kinds[i - 1] == ZoneKind.BODY || i + 1 < lines.size() && lines.get(i + 1).isItem();
	}

	/** The last of a list's lines is a subhead if only it has a blank above it or only it has no mark. */
	private boolean standsApart(int from, int last) {
		PageLine line = lines.get(last);
		if (line.isItem() || isKeyAndValue(line)) {
			return false;
		}
		boolean marked = true;
		boolean blanks = false;
		for (int i = from; i < last; i++) {
			marked &= lines.get(i).isItem() || isKeyAndValue(lines.get(i));
			blanks |= i > from && lines.get(i).afterBlank;
		}
		return marked || line.afterBlank && !blanks && last - from > 1;
	}

	/** Emas 1 gram: Rp1.965.000 */
	private static boolean isKeyAndValue(PageLine line) {
		int colon = line.text.indexOf(':');
		return colon > 0 && colon < line.text.length() - 1 && line.numbers() > 0 && line.words <= 14;
	}

	private boolean isLabelOnly(int i) {
		return Lexicon.DEFAULT.isExact("related", lines.get(i).key());
	}

	/** The headline again, with or without the medium's name behind it. */
	static boolean isHeadline(PageLine line, String headline) {
		String skeleton = line.skeleton();
		return skeleton.equals(headline) || skeleton.startsWith(headline) && skeleton.length() <= headline.length() + MAX_SUFFIX && !line.endsSentence();
	}

	private boolean repeats(PageLine line) {
		return headline != null && line.words <= 40 && headline.length() > 11 && isHeadline(line, headline);
	}
}
