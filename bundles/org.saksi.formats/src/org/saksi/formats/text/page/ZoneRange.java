package org.saksi.formats.text.page;

/**
 * A typed stretch of a page, without space at its ends.
 *
 * @param kind what it is
 * @param start first UTF-16 unit
 * @param end after its last UTF-16 unit
 */
public record ZoneRange(ZoneKind kind, int start, int end) {
}
