package org.saksi.formats.text.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.saksi.formats.text.page.BodyFinder.Stretch;

/** Decides each line's zone from its role and from where it stands: above the body, in it, or below. */
final class ZoneAssigner {

	/** How many lines back a repeated paragraph is looked for. */
	private static final int REPETITION_DISTANCE = 60;
	/** Within how many lines a header's parts belong together. */
	private static final int HEADER_LINES = 12;
	private static final int FEWEST_TEASERS = 3;
	private static final int MAX_TEASER_WORDS = 45;

	private final List<PageLine> lines;
	private final PageContext context;
	private final ZoneKind[] kinds;
	private int headline;
	private int first;
	private int last;

	ZoneAssigner(List<PageLine> lines, PageContext context) {
		this.lines = lines;
		this.context = context;
		this.kinds = new ZoneKind[lines.size()];
	}

	/** Where the last paragraph announces a list, the short lines below it belong to the body. */
	private int withClosingList(int end) {
		if (end < 0 || !lines.get(end).endsWith(":")) {
			return end;
		}
		int to = end;
		boolean spaced = end + 2 < lines.size() && lines.get(end + 2).afterBlank;
		while (to + 1 < lines.size()) {
			PageLine next = lines.get(to + 1);
			boolean entry = next.role == LineRole.TITLE || next.role == LineRole.ITEM || next.role == LineRole.TICKER;
			boolean gap = next.afterBlank && to > end && !spaced;
			if (!entry || gap || BylineRules.isCredits(next) || BylineRules.labelAlone(next) != null || to > end && next.isItem() != lines.get(end + 1).isItem()) {
				break;
			}
			to++;
		}
		return to;
	}

	/** The kind of each line. */
	ZoneKind[] assign() {
		settleCredits();
		settleTeasers();
		settleRepetitions();
		Stretch body = BodyFinder.find(lines);
		headline = HeadlineFinder.find(lines, body);
		first = Math.max(body.first(), headline + 1);
		last = withClosingList(body.last());
		while (first <= last && isNoBeginning(first)) {
			first++;
		}
		if (headline >= 0) {
			kinds[headline] = ZoneKind.HEADLINE;
			firstAfterHeadline();
		}
		for (int i = 0; i < headline; i++) {
			kinds[i] = beforeHeadline(i);
		}
		for (int i = headline + 1; i < first && i < lines.size(); i++) {
			kinds[i] = headline < 0 ? beforeHeadline(i) : underHeadline(i);
		}
		new BodyInterior(lines, kinds, headline).assign(first, last);
		afterBody(Math.max(last, Math.max(first - 1, headline)) + 1);
		return kinds;
	}

	/** The kind of each line; what the outline says holds, and where it says nothing roles and places decide. */
	ZoneKind[] assign(NavigableMap<Integer, ZoneKind> outline) {
		headline = -1;
		first = lines.size();
		last = -1;
		for (int i = 0; i < lines.size(); i++) {
			Map.Entry<Integer, ZoneKind> known = outline.floorEntry(lines.get(i).start);
			kinds[i] = known == null ? null : known.getValue();
			if (kinds[i] == ZoneKind.HEADLINE) {
				headline = i;
			} else if (kinds[i] == ZoneKind.BODY) {
				first = Math.min(first, i);
				last = i;
			}
		}
		if (headline < 0) {
			headline = HeadlineFinder.find(lines, new BodyFinder.Stretch(last < 0 ? 0 : first, last));
			if (headline >= 0 && kinds[headline] == ZoneKind.BODY) {
				headline = -1;
			} else if (headline >= 0) {
				kinds[headline] = ZoneKind.HEADLINE;
			}
		}
		ZoneKind[] given = kinds.clone();
		for (int i = 0; i < Math.min(first, lines.size()); i++) {
			boolean aside = given[i] == ZoneKind.NAV || given[i] == ZoneKind.LIST || given[i] == ZoneKind.RELATED;
			if (given[i] == null || aside && i > headline && headline >= 0 && lines.get(i).role == LineRole.BYLINE) {
				kinds[i] = i < headline || headline < 0 ? beforeHeadline(i) : underHeadline(i);
				kinds[i] = kinds[i] == ZoneKind.BODY ? ZoneKind.CAPTION : kinds[i]; // prose above the text describes a picture
			}
		}
		for (int i = first; i <= Math.max(last, headline) && i < lines.size(); i++) {
			if (kinds[i] == null) {
				kinds[i] = besideText(lines.get(i));
			}
		}
		afterBody(Math.max(last, headline) + 1);
		return kinds;
	}

	/** What stands between the paragraphs and is none of them. */
	private static ZoneKind besideText(PageLine line) {
		return switch (line.role) {
		case CAPTION, CREDITED -> ZoneKind.CAPTION;
		case BYLINE -> ZoneKind.BYLINE;
		case DATELINE -> ZoneKind.DATELINE;
		case TICKER -> ZoneKind.TICKER;
		case LIST_HEAD, TAGS, TEASER -> ZoneKind.LIST;
		case FOOTER, PROMO, COMMENTS -> ZoneKind.FOOTER;
		case NAV, AD -> ZoneKind.NAV;
		default -> ZoneKind.RELATED;
		};
	}

	/** The number of the headline's line, or -1. */
	int headline() {
		return headline;
	}

	/** The number of the body's first line; past {@link #last} where there is no body. */
	int first() {
		return first;
	}

	/** The number of the body's last line. */
	int last() {
		return last;
	}

	/** A credit in parentheses makes a caption above the text or between paragraphs, but not in the last of them. */
	private void settleCredits() {
		int lastProse = -1;
		int words = 0;
		for (int i = 0; i < lines.size(); i++) {
			LineRole role = lines.get(i).role;
			boolean end = role == LineRole.LIST_HEAD || role == LineRole.COMMENTS || role == LineRole.FOOTER || role == LineRole.TAGS;
			if (end && words >= BodyFinder.ENOUGH_WORDS) {
				break;
			}
			words += BodyFinder.wordsOf(lines.get(i));
			lastProse = role == LineRole.PROSE ? i : lastProse;
		}
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).role == LineRole.CREDITED) {
				lines.get(i).role = i < lastProse || lastProse < 0 ? LineRole.CAPTION : LineRole.PROSE;
			}
		}
	}

	/** One paragraph may end in three points; several short ones that do are teasers. */
	private void settleTeasers() {
		List<PageLine> teasers = lines.stream().filter(l -> l.role == LineRole.PROSE && l.words <= MAX_TEASER_WORDS
				&& (l.text.endsWith("...") || l.text.endsWith("…")) && !l.startsQuote()).toList();
		if (teasers.size() >= FEWEST_TEASERS) {
			teasers.forEach(l -> l.role = LineRole.TEASER);
		}
	}

	/** The beginning of an earlier paragraph, cut off in a sentence, is what the page shows to search engines. */
	private void settleRepetitions() {
		for (int i = 1; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			if (!line.role.isText() || line.words < 10 || line.endsSentence()) {
				continue;
			}
			String skeleton = line.skeleton();
			for (int j = Math.max(0, i - REPETITION_DISTANCE); j < i; j++) {
				if (lines.get(j).role == LineRole.PROSE && lines.get(j).words > line.words && lines.get(j).skeleton().contains(skeleton)) {
					line.role = LineRole.TEASER;
					break;
				}
			}
		}
	}

	private boolean isNoBeginning(int i) {
		PageLine line = lines.get(i);
		return line.role == LineRole.WEAK && i == first && i < last && line.words < 24 || !line.role.isText() && line.role != LineRole.DATELINE;
	}

	/** A paragraph with a dateline is the first one, however short the paragraphs after it are. */
	private void firstAfterHeadline() {
		for (int i = headline + 1; i < first && i < lines.size(); i++) {
			PageLine line = lines.get(i);
			if (line.role == LineRole.DATELINE || line.role == LineRole.PROSE && DatelineRules.of(line.text, context).isPresent()) {
				first = i;
			}
		}
	}

	private ZoneKind beforeHeadline(int i) {
		PageLine line = lines.get(i);
		return switch (line.role) {
		case TICKER -> ZoneKind.TICKER;
		case RELATED -> ZoneKind.RELATED;
		case CAPTION -> ZoneKind.CAPTION;
		case LIST_HEAD -> ZoneKind.NAV;
		case BYLINE -> headline - i <= 2 || !BylineRules.isDateLine(line) ? ZoneKind.BYLINE : ZoneKind.NAV;
		case PROSE, SENTENCE, WEAK, CREDITED -> headline < 0 || line.role == LineRole.SENTENCE && line.words < 5 ? ZoneKind.NAV : ZoneKind.CAPTION;
		case NAV -> isTickerHead(i) ? ZoneKind.TICKER : ZoneKind.NAV;
		default -> ZoneKind.NAV;
		};
	}

	private boolean isTickerHead(int i) {
		return i + 1 < lines.size() && lines.get(i + 1).role == LineRole.TICKER && !lines.get(i + 1).afterBlank && lines.get(i).text.indexOf('|') >= 0;
	}

	private ZoneKind underHeadline(int i) {
		PageLine line = lines.get(i);
		if (isHeadlineAgain(line)) {
			return ZoneKind.CAPTION;
		}
		return switch (line.role) {
		case BYLINE -> ZoneKind.BYLINE;
		case CAPTION, CREDITED -> ZoneKind.CAPTION;
		case RELATED -> ZoneKind.RELATED;
		case TICKER -> ZoneKind.TICKER;
		case DATELINE -> ZoneKind.DATELINE;
		case PROSE, SENTENCE -> ZoneKind.BODY;
		case WEAK -> ZoneKind.SUBHEAD;
		case TITLE, ITEM -> titleUnderHeadline(i);
		default -> ZoneKind.NAV;
		};
	}

	private ZoneKind titleUnderHeadline(int i) {
		PageLine line = lines.get(i);
		boolean besideByline = isByline(i - 1) || isByline(i + 1) || i - 1 == headline;
		if (BylineRules.labelAlone(line) != null && i + 1 < lines.size()) {
			return ZoneKind.BYLINE;
		}
		if (BylineRules.hasRole(line) || besideByline && BylineRules.isBareName(line) || isMedium(line) || followsLabel(i)) {
			return ZoneKind.BYLINE;
		}
		if (line.words <= 3) {
			return ZoneKind.NAV;
		}
		if (i == first - 1 && line.isItem()) {
			return ZoneKind.SUBHEAD;
		}
		boolean bylineBelow = false;
		for (int j = i + 1; j < Math.min(first, i + HEADER_LINES); j++) {
			bylineBelow |= lines.get(j).role == LineRole.BYLINE;
		}
		return bylineBelow || i == headline + 1 && !line.afterBlank ? ZoneKind.SUBHEAD : ZoneKind.CAPTION;
	}

	private boolean followsLabel(int i) {
		if (i == 0) {
			return false;
		}
		PageLine above = lines.get(i - 1);
		return isOpenLabel(above) && lines.get(i).words <= 8 && BylineRules.isNames(lines.get(i).text);
	}

	private static boolean isOpenLabel(PageLine line) {
		return BylineRules.labelAlone(line) != null;
	}

	private boolean isByline(int i) {
		return i >= 0 && i < lines.size() && (kinds[i] == ZoneKind.BYLINE || kinds[i] == null && lines.get(i).role == LineRole.BYLINE);
	}

	private boolean isMedium(PageLine line) {
		return line.words <= 4 && Lexicon.DEFAULT.isWord("media", line.key());
	}

	private boolean isHeadlineAgain(PageLine line) {
		return headline >= 0 && line.words <= 40 && BodyInterior.isHeadline(line, lines.get(headline).skeleton());
	}

	/** Below the body a heading opens a list, small print a footer, and either goes on until the other is opened. */
	private void afterBody(int from) {
		ZoneKind open = null;
		for (int i = from; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			if (kinds[i] != null) {
				continue;
			}
			kinds[i] = switch (line.role) {
			case LIST_HEAD, TAGS, TEASER -> ZoneKind.LIST;
			case FOOTER, COMMENTS, PROMO -> ZoneKind.FOOTER;
			case BYLINE -> open == null || open == ZoneKind.FOOTER && !line.statements().isEmpty() ? ZoneKind.BYLINE : open;
			case RELATED -> open == null ? ZoneKind.RELATED : open;
			case NAV, AD -> open == null ? ZoneKind.NAV : open;
			case CAPTION, CREDITED -> open != null ? open : BylineRules.isCredits(line) ? ZoneKind.BYLINE : ZoneKind.CAPTION;
			case TICKER -> open == null ? ZoneKind.TICKER : open;
			default -> open == null || open == ZoneKind.FOOTER && BylineRules.isCredits(line) ? titleBelowBody(i) : open;
			};
			if (kinds[i] == ZoneKind.LIST || kinds[i] == ZoneKind.FOOTER && line.role != LineRole.PROMO) {
				open = kinds[i];
			}
		}
	}

	private ZoneKind titleBelowBody(int i) {
		PageLine line = lines.get(i);
		if (BylineRules.isCredits(line) || BylineRules.labelAlone(line) != null && i + 1 < lines.size() || followsLabel(i)
				|| BylineRules.hasRole(line) && line.words <= 4) {
			return ZoneKind.BYLINE;
		}
		if (i > 0 && !line.afterBlank && kinds[i - 1] == ZoneKind.RELATED) {
			return ZoneKind.RELATED;
		}
		return line.role == LineRole.TITLE && line.words <= 1 ? ZoneKind.NAV : ZoneKind.LIST;
	}
}
