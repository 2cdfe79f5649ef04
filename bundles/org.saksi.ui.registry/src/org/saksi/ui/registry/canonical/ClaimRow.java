package org.saksi.ui.registry.canonical;

import org.saksi.ui.registry.EntryRow;

/**
 * A canonical claim in the table.
 *
 * @param name        its text
 * @param kind        as people read it, or {@code null}; so is {@code event}
 * @param affirm      number of distinct holders; {@code null} before uses are counted, as the other counts
 * @param links       number of links
 * @param contradicts texts of the canonical claims that contradict it, joined
 * @param conflict    whether its numbers exclude those of another one, or of its own
 * @param madeBy      annotator
 */
record ClaimRow(String id, String name, String kind, String event, String slot, Integer affirm, Integer deny, Integer query,
		Integer report, Integer uses, Integer articles, int links, String contradicts, boolean conflict, String madeBy)
		implements EntryRow {
}
