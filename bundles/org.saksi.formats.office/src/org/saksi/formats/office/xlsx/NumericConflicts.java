package org.saksi.formats.office.xlsx;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.saksi.model.marks.Quantity;

/**
 * Finds numeric conflicts: claims of one slot whose quantities cannot all be true. Two quantities are incompatible if they
 * have the same unit (without regard to case) and their ranges do not meet. A value is a range of its own, a missing bound is
 * open, and each bound of an approximate quantity gives way by a tenth. Of each canonical claim and unit only two bounds are
 * kept, whatever the number of mentions: that is enough, since some two ranges of two sets are apart exactly if the greatest
 * least value of one exceeds the smallest greatest value of the other.
 */
final class NumericConflicts {

	private static final BigDecimal TENTH = new BigDecimal("0.1");
	private static final Comparator<BigDecimal> ORDER = Comparator.naturalOrder();

	/** The greatest least value and the smallest greatest value; {@code null} where open. */
	private static final class Bounds {
		private BigDecimal least;
		private BigDecimal greatest;

		boolean apart(Bounds other) {
			return above(least, other.greatest) || above(other.least, greatest);
		}

		private static boolean above(BigDecimal a, BigDecimal b) {
			return a != null && b != null && a.compareTo(b) > 0;
		}
	}

	/** Slot and unit to canonical claim to bounds. */
	private final Map<String, Map<String, Bounds>> slots = new HashMap<>();

	/** Takes a quantity of a mention of a canonical claim. */
	void add(String slot, String canonicalId, Quantity quantity) {
		String unit = quantity.getUnit() == null ? "" : quantity.getUnit().strip().toLowerCase(Locale.ROOT);
		Bounds bounds = slots.computeIfAbsent(slot + "\n" + unit, x -> new TreeMap<>()).computeIfAbsent(canonicalId,
				x -> new Bounds());
		boolean approximate = Boolean.TRUE.equals(quantity.getApproximate());
		BigDecimal least = first(quantity.getMin(), quantity.getValue());
		BigDecimal greatest = first(quantity.getMax(), quantity.getValue());
		if (least != null) {
			BigDecimal bound = approximate ? least.subtract(least.abs().multiply(TENTH)) : least;
			bounds.least = bounds.least == null || ORDER.compare(bound, bounds.least) > 0 ? bound : bounds.least;
		}
		if (greatest != null) {
			BigDecimal bound = approximate ? greatest.add(greatest.abs().multiply(TENTH)) : greatest;
			bounds.greatest = bounds.greatest == null || ORDER.compare(bound, bounds.greatest) < 0 ? bound : bounds.greatest;
		}
	}

	private static BigDecimal first(BigDecimal a, BigDecimal b) {
		return a == null ? b : a;
	}

	/**
	 * All conflicts.
	 *
	 * @return canonical claim to those that it is in conflict with; to itself, if its own mentions disagree
	 */
	Map<String, Set<String>> find() {
		Map<String, Set<String>> found = new HashMap<>();
		for (Map<String, Bounds> claims : slots.values()) {
			claims.forEach((a, boundsA) -> claims.forEach((b, boundsB) -> {
				if (boundsA.apart(boundsB)) {
					found.computeIfAbsent(a, x -> new TreeSet<>()).add(b);
				}
			}));
		}
		return found;
	}
}
