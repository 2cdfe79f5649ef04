package org.saksi.ui.registry.canonical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.saksi.core.corpus.Registries;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;

/** The links between canonical claims, looked through once: which claims contradict each other, and how many links each has. */
final class Contradictions {

	private static final String TYPE = "contradicts"; //$NON-NLS-1$

	private final Registries registries;
	private final Map<String, TreeSet<String>> opposite = new HashMap<>();
	private final Map<String, Integer> links = new HashMap<>();

	Contradictions(Registries registries) {
		this.registries = registries;
		for (ClaimLink link : registries.claimLinks()) {
			CanonicalClaim from = registries.canonicalClaim(link.getFrom());
			CanonicalClaim to = registries.canonicalClaim(link.getTo());
			if (from == null || to == null || from == to) {
				continue;
			}
			links.merge(from.getId(), 1, Integer::sum);
			links.merge(to.getId(), 1, Integer::sum);
			if (TYPE.equals(link.getType())) {
				opposite.computeIfAbsent(from.getId(), id -> new TreeSet<>()).add(to.getId());
				opposite.computeIfAbsent(to.getId(), id -> new TreeSet<>()).add(from.getId());
			}
		}
	}

	int links(String id) {
		return links.getOrDefault(id, 0);
	}

	/** Texts of what contradicts a claim. */
	List<String> of(String id) {
		List<String> texts = new ArrayList<>();
		opposite.getOrDefault(id, new TreeSet<>()).forEach(other -> texts.add(registries.canonicalClaim(other).getText()));
		return texts;
	}

	/** The smallest id among all that a claim contradicts over any number of steps, its own too: what is kept together. */
	String together(String id) {
		TreeSet<String> reached = new TreeSet<>();
		List<String> todo = new ArrayList<>(List.of(id));
		while (!todo.isEmpty()) {
			String next = todo.remove(todo.size() - 1);
			if (reached.add(next)) {
				todo.addAll(opposite.getOrDefault(next, new TreeSet<>()));
			}
		}
		return reached.first();
	}
}
