package org.saksi.ui.registry.canonical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.saksi.core.corpus.Registries;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.UseCounts;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.ui.registry.desk.EntryWords;

/**
 * The rows of canonical claims; those that contradict each other stand together. What they need of the registries is copied when this is
 * made; the rows are made on any thread.
 */
final class ClaimRows implements Supplier<List<ClaimRow>> {

	private record Entry(String id, String name, String kind, String event, String slot, String mergedInto, String madeBy) {
	}

	private final List<Entry> entries;
	private final List<Contradictions.Link> links;
	private final UseCounts counts;

	/**
	 * Copies the canonical claims and their links; on the thread that changes registries.
	 *
	 * @param counts {@code null} before uses are counted
	 */
	ClaimRows(Registries registries, EntryWords words, UseCounts counts) {
		this.counts = counts;
		Map<String, String> kinds = new HashMap<>();
		Map<String, String> events = words.events();
		entries = new ArrayList<>(registries.storedClaims().size());
		for (CanonicalClaim claim : registries.storedClaims()) {
			String kind = claim.getKind() == null ? null : kinds.computeIfAbsent(claim.getKind(), id -> words.tag(EntryKind.CLAIM, id));
			entries.add(new Entry(claim.getId(), EntryKind.CLAIM.name(claim), kind, events.getOrDefault(claim.getEvent(), claim.getEvent()),
					claim.getSlot(), claim.getMergedInto(), claim.eContainer() instanceof Registry registry ? registry.getAnnotator() : null));
		}
		links = new ArrayList<>(registries.claimLinks().size());
		registries.claimLinks().forEach(link -> links.add(new Contradictions.Link(link.getType(), link.getFrom(), link.getTo())));
	}

	@Override
	public List<ClaimRow> get() {
		Map<String, String> names = new HashMap<>();
		Map<String, String> mergedInto = new HashMap<>();
		entries.forEach(entry -> {
			names.put(entry.id(), entry.name());
			mergedInto.put(entry.id(), entry.mergedInto());
		});
		Contradictions contradictions = new Contradictions(mergedInto, links);
		Map<String, String> leaders = new HashMap<>();
		List<ClaimRow> rows = new ArrayList<>(entries.size());
		for (Entry entry : entries) {
			if (entry.mergedInto() == null) {
				rows.add(row(entry, contradictions, names));
				String leader = contradictions.together(entry.id());
				leaders.put(entry.id(), names.get(leader) + '\n' + leader);
			}
		}
		rows.sort(Comparator.comparing((ClaimRow row) -> leaders.get(row.id()), String.CASE_INSENSITIVE_ORDER)
				.thenComparing(ClaimRow::name, String.CASE_INSENSITIVE_ORDER));
		return rows;
	}

	private ClaimRow row(Entry entry, Contradictions contradictions, Map<String, String> names) {
		String id = entry.id();
		UseCounts.Count count = counts == null ? null : counts.claim(id);
		return new ClaimRow(id, entry.name(), entry.kind(), entry.event(), entry.slot(), holders(count, "affirm"), holders(count, "deny"), //$NON-NLS-1$ //$NON-NLS-2$
				holders(count, "query"), holders(count, "report"), count == null ? null : count.uses(), count == null ? null : count.articles(), //$NON-NLS-1$ //$NON-NLS-2$
				contradictions.links(id), String.join(" \u00b7 ", contradictions.of(id).stream().map(names::get).toList()), //$NON-NLS-1$
				counts != null && counts.isInConflict(id), entry.madeBy());
	}

	private static Integer holders(UseCounts.Count count, String polarity) {
		return count == null || count.holders(polarity) == 0 ? null : count.holders(polarity);
	}
}
