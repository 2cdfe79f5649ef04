package org.saksi.formats.text.page;

import java.util.List;

/** What single lines are by their words alone, for pages whose structure is known by other means. */
public final class LineRules {

	private LineRules() {
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
