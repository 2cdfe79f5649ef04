package org.saksi.formats.html.page;

import java.util.List;
import java.util.Map;

import org.saksi.formats.text.page.PageMetadata.Field;
import org.saksi.formats.text.page.ZoneRange;

/**
 * What was found on a web page.
 *
 * @param text     all that people see, LF at the ends of lines
 * @param zones    disjoint, in the order of the text; what no zone covers is white space
 * @param metadata values by field; absent is unknown
 * @param origins  where each value of the metadata comes from
 * @param replaced how many characters became U+FFFD since XML cannot hold them
 */
public record WebPage(String text, List<ZoneRange> zones, Map<Field, String> metadata, Map<Field, Origin> origins, int replaced) {
}
