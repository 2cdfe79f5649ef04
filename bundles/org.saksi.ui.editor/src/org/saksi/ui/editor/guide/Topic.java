package org.saksi.ui.editor.guide;

/**
 * What somebody wants to read about.
 *
 * @param type      id of a mark type
 * @param attribute id of one of its attributes, or {@code null}
 * @param tag       id of one of the attribute's tags, or {@code null}
 */
public record Topic(String type, String attribute, String tag) {
}
