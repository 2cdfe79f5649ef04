package org.saksi.formats.office.views.claims;

import java.util.List;

import org.saksi.core.stats.QuantityRange;

/**
 * A claim that expresses a canonical claim; its texts are in the spill.
 *
 * @param at         where its texts are
 * @param article    number of the article
 * @param canonical  numbers of the canonical claims that it expresses, the primary first
 * @param slot       slot of the primary, or {@code null}
 * @param quantities its quantities, if it has a slot
 * @param hash       of its text
 */
record Mention(long at, int article, int[] canonical, String slot, List<QuantityRange> quantities, int hash) {

	int primary() {
		return canonical[0];
	}

	/** @return whether both fill one slot, and every quantity of one excludes every quantity of the other */
	boolean excludes(Mention other) {
		return slot != null && slot.equals(other.slot) && !quantities.isEmpty() && !other.quantities.isEmpty()
				&& quantities.stream().noneMatch(one -> other.quantities.stream().anyMatch(one::isCompatible));
	}
}
