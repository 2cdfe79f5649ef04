package org.saksi.formats.text.page;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is known of the lines of a page before their words are looked at, from the elements of a web page. What it does not
 * say of a line is found out by the rules for text pages.
 */
public final class PageOutline {

	private final NavigableMap<Integer, ZoneKind> kinds = new TreeMap<>();

	/**
	 * An outline.
	 *
	 * @param kinds the kind of a line, or {@code null} for an unknown one, by the offset of its first character in UTF-16 units;
	 *              every line of the page is there. At most one is {@link ZoneKind#HEADLINE}
	 */
	public PageOutline(Map<Integer, ZoneKind> kinds) {
		this.kinds.putAll(kinds);
	}

	/** @return the kind of the line, or {@code null} */
	ZoneKind kind(PageLine line) {
		Map.Entry<Integer, ZoneKind> entry = kinds.floorEntry(line.start);
		return entry == null ? null : entry.getValue();
	}
}
