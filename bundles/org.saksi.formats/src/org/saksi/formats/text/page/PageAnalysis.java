package org.saksi.formats.text.page;

import java.util.List;

/**
 * What was found on a page.
 *
 * @param zones disjoint, in the order of the text; whatever no zone covers is white space
 * @param metadata what the page says of itself
 */
public record PageAnalysis(List<ZoneRange> zones, PageMetadata metadata) {
}
