package org.saksi.core.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.saksi.core.corpus.Registries;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Quantity;
import org.saksi.model.registry.CanonicalClaim;

/**
 * Finds numeric conflicts: claims whose canonical claims have one slot and whose quantities exclude each other. They are
 * derived from what is marked, never stored. Feed it all claims of a corpus one by one; it keeps distinct quantities only.
 */
public final class NumericConflicts {

	/**
	 * What claims of a slot state.
	 *
	 * @param canonical id of the canonical claim, merges resolved
	 * @param quantity  the range of numbers
	 * @param mention   {@code article/annotator/claim} of the first mention
	 * @param mentions  how many mentions state it
	 */
	public record Statement(String canonical, QuantityRange quantity, String mention, int mentions) {
	}

	/**
	 * A conflict.
	 *
	 * @param slot       the slot
	 * @param statements those that exclude at least one other, from low to high
	 */
	public record Conflict(String slot, List<Statement> statements) {
	}

	private record Key(String canonical, QuantityRange quantity) {
	}

	private final Registries registries;
	private final Map<String, Map<Key, Statement>> slots = new TreeMap<>();

	/** Conflicts between canonical claims of {@code registries}. */
	public NumericConflicts(Registries registries) {
		this.registries = registries;
	}

	/** Takes in a claim. */
	public void add(String articleId, String annotator, Claim claim) {
		for (String id : claim.getQuantities().isEmpty() ? List.<String>of() : claim.getCanonical()) {
			CanonicalClaim canonical = registries.canonicalClaim(id);
			if (canonical == null || canonical.getSlot() == null || canonical.getSlot().isBlank()) {
				continue;
			}
			for (Quantity quantity : claim.getQuantities()) {
				QuantityRange range = QuantityRange.of(quantity);
				if (range != null) {
					String mention = articleId + "/" + annotator + "/" + claim.getId();
					slots.computeIfAbsent(canonical.getSlot(), slot -> new LinkedHashMap<>()).merge(
							new Key(canonical.getId(), range), new Statement(canonical.getId(), range, mention, 1),
							(old, added) -> new Statement(old.canonical(), old.quantity(), old.mention(), old.mentions() + 1));
				}
			}
		}
	}

	/** @return the conflicts so far, by slot */
	public List<Conflict> conflicts() {
		List<Conflict> found = new ArrayList<>();
		slots.forEach((slot, statements) -> {
			List<Statement> all = List.copyOf(statements.values());
			List<Statement> excluding = all.stream()
					.filter(one -> all.stream().anyMatch(other -> !one.quantity().isCompatible(other.quantity())))
					.sorted(BY_NUMBER).toList();
			if (!excluding.isEmpty()) {
				found.add(new Conflict(slot, excluding));
			}
		});
		return found;
	}

	/** @return the ids of the canonical claims that are in a conflict */
	public Set<String> canonicalClaims() {
		Set<String> ids = new TreeSet<>();
		conflicts().forEach(conflict -> conflict.statements().forEach(statement -> ids.add(statement.canonical())));
		return ids;
	}

	private static final Comparator<Statement> BY_NUMBER = Comparator
			.comparing((Statement s) -> s.quantity().low(), Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
			.thenComparing(s -> s.quantity().high(), Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
			.thenComparing(Statement::canonical);
}
