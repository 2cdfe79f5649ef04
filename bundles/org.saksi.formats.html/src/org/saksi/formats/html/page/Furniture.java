package org.saksi.formats.html.page;

/** What a stretch of a page is by the elements that it stands in; {@link #NONE} where they do not say. */
enum Furniture {
	NONE, NAV, FOOTER, LIST, RELATED, CAPTION, BYLINE, COMMENTS
}
