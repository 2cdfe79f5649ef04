package org.saksi.formats.text.page;

import java.util.Locale;

/** The kinds of zones, in the order of the design. */
public enum ZoneKind {
	HEADLINE, SUBHEAD, BODY, CAPTION, BYLINE, DATELINE, RELATED, NAV, TICKER, LIST, FOOTER;

	/** The tag as files hold it, in lower case. */
	public String tag() {
		return name().toLowerCase(Locale.ROOT);
	}
}
