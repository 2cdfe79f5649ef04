package org.saksi.formats.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.formats.text.page.DatelineRules.Dateline;

/**
 * Finds the zones and the metadata of a news page that was saved as text. It goes in four steps: lines with their
 * features, each line's role by its own words, the stretch that is body and the headline above it, and each line's zone
 * by role and position. The rules are about form and common phrases; no medium is treated by name. Stateless and
 * linear in the length of the page.
 */
public final class PageAnalyzer {

	/** How many lines at the body's beginning may carry the dateline: a summary can stand above it. */
	private static final int DATELINE_LINES = 7;

	private PageAnalyzer() {
	}

	/**
	 * Analyzes a page.
	 *
	 * @param text the page, with any line ends
	 * @param hints what else is known
	 * @return zones in UTF-16 units of the text; a page without text has none
	 */
	public static PageAnalysis analyze(String text, PageHints hints) {
		return analyze(text, LineSplitter.split(text), hints, null);
	}

	/**
	 * Analyzes a page of which the structure is known.
	 *
	 * @param text    the page, each paragraph on one line
	 * @param hints   what else is known
	 * @param outline what is known of the lines before their words are looked at: the kind of each, or {@code null} for an unknown one, by
	 *                the offset of its first character in UTF-16 units; at most one is {@link ZoneKind#HEADLINE}
	 */
	public static PageAnalysis analyze(String text, PageHints hints, Map<Integer, ZoneKind> outline) {
		return analyze(text, LineSplitter.each(text), hints, new TreeMap<>(outline));
	}

	private static PageAnalysis analyze(String text, List<PageLine> lines, PageHints hints, NavigableMap<Integer, ZoneKind> outline) {
		PageContext context = new PageContext(text, lines, hints.referenceDate());
		for (PageLine line : lines) {
			line.role = LineClassifier.role(line, context);
		}
		ZoneAssigner assigner = new ZoneAssigner(lines, context);
		ZoneKind[] kinds = outline == null ? assigner.assign() : assigner.assign(outline);
		Dateline dateline = null;
		int datelineLine = -1;
		int seen = 0;
		for (int i = 0; i < lines.size() && seen < DATELINE_LINES; i++) {
			if ((kinds[i] == ZoneKind.DATELINE || kinds[i] == ZoneKind.BODY) && lines.get(i).text.indexOf('\t') < 0) {
				seen++;
				Optional<Dateline> found = DatelineRules.of(lines.get(i).text, context);
				if (found.isEmpty() && kinds[i] == ZoneKind.DATELINE) {
					found = DatelineRules.of(lines.get(i).text + " - ", context);
				}
				if (found.isPresent()) {
					dateline = found.get();
					datelineLine = i;
					break;
				}
			}
		}
		for (int i = 0; outline == null && i < datelineLine; i++) {
			// A paragraph between byline and dateline describes the picture: the article begins with its dateline.
			if (kinds[i] == ZoneKind.BODY && i > 0 && (kinds[i - 1] == ZoneKind.CAPTION || kinds[i - 1] == ZoneKind.BYLINE || kinds[i - 1] == ZoneKind.NAV)) {
				kinds[i] = ZoneKind.CAPTION;
			}
		}
		PageLine carrier = dateline == null ? null : lines.get(datelineLine);
		PageMetadata metadata = new MetadataFinder(text, lines, kinds, assigner).find(dateline, carrier, hints);
		return new PageAnalysis(zones(text, lines, kinds, dateline, datelineLine), metadata);
	}

	/** Joins neighbours of one kind; captions and subheads stay one zone each. */
	private static List<ZoneRange> zones(String text, List<PageLine> lines, ZoneKind[] kinds, Dateline dateline, int datelineLine) {
		List<ZoneRange> zones = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			int start = line.start;
			if (i == datelineLine) {
				int end = line.start + Math.min(dateline.end(), line.text.length());
				zones.add(new ZoneRange(ZoneKind.DATELINE, start, end));
				start = end;
				while (start < line.end && PageLine.isSpace(text.charAt(start))) {
					start++;
				}
				if (start >= line.end) {
					continue;
				}
				kinds[i] = ZoneKind.BODY;
			} else if (i == datelineLine + 1 && datelineLine >= 0 && "-\u2013\u2014".indexOf(text.charAt(start)) >= 0
					&& zones.get(zones.size() - 1).end() == lines.get(i - 1).end) {
				start = leadingDash(text, zones, start, line.end);
			}
			int last = zones.size() - 1;
			boolean joins = last >= 0 && zones.get(last).kind() == kinds[i] && kinds[i] != ZoneKind.CAPTION && kinds[i] != ZoneKind.SUBHEAD;
			if (joins) {
				zones.set(last, new ZoneRange(kinds[i], zones.get(last).start(), line.end));
			} else {
				zones.add(new ZoneRange(kinds[i], start, line.end));
			}
		}
		return zones;
	}

	/** A dash that slipped to the line below its dateline belongs to it. */
	private static int leadingDash(String text, List<ZoneRange> zones, int from, int lineEnd) {
		int start = from;
		while (start < lineEnd && "-\u2013\u2014".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		ZoneRange dateline = zones.remove(zones.size() - 1);
		zones.add(new ZoneRange(ZoneKind.DATELINE, dateline.start(), start));
		while (start < lineEnd && PageLine.isSpace(text.charAt(start))) {
			start++;
		}
		return start;
	}

	/**
	 * What a line is if it is certainly no text of an article.
	 *
	 * @param line one line, not blank
	 * @return a kind of zone, {@link ZoneKind#FOOTER} also for advertisements and notices; {@code null} for what may be text,
	 *         a headline or a subhead
	 */
	public static ZoneKind furniture(String line) {
		PageLine only = new PageLine(line, 0, line.length(), true, false);
		return switch (LineClassifier.role(only, new PageContext(line, List.of(only), null))) {
		case AD, PROMO, COMMENTS, FOOTER -> ZoneKind.FOOTER;
		case NAV -> ZoneKind.NAV;
		case TICKER -> ZoneKind.TICKER;
		case RELATED -> ZoneKind.RELATED;
		case CAPTION -> ZoneKind.CAPTION;
		case BYLINE -> ZoneKind.BYLINE;
		case LIST_HEAD, TAGS, TEASER -> ZoneKind.LIST;
		default -> null;
		};
	}

	/** @return letters and digits alone, in lower case: equal for two wordings of one headline */
	public static String skeleton(String line) {
		return new PageLine(line, 0, line.length(), true, false).skeleton();
	}

	/** @return a name as people write it: without labels, and not in capitals throughout */
	public static String name(String raw) {
		return BylineRules.cleanName(raw);
	}
}
