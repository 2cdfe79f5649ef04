package org.saksi.core.formats.mapping.edit;

/**
 * A word of mappings that something can become.
 *
 * @param id    as the mapping says it
 * @param label localized
 */
public record WordTarget(String id, String label) {
}
