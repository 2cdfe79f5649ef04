package org.saksi.ui.registry.canonical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The links between canonical claims, looked through once: which claims contradict each other, and how many links each has. One thread at a time. */
final class Contradictions {

	private static final String TYPE = "contradicts"; //$NON-NLS-1$
	private static final TreeSet<String> NONE = new TreeSet<>();

	/** A link as it is stored. */
	record Link(String type, String from, String to) {
	}

	private final Map<String, String> mergedInto;
	private final Map<String, TreeSet<String>> opposite = new HashMap<>();
	private final Map<String, String> together = new HashMap<>();
	private final Map<String, Integer> links = new HashMap<>();

	/** @param mergedInto all claims there are, with the one that each is merged into, or {@code null} */
	Contradictions(Map<String, String> mergedInto, List<Link> all) {
		this.mergedInto = mergedInto;
		for (Link link : all) {
			String from = standingFor(link.from());
			String to = standingFor(link.to());
			if (from == null || to == null || from.equals(to)) {
				continue;
			}
			links.merge(from, 1, Integer::sum);
			links.merge(to, 1, Integer::sum);
			if (TYPE.equals(link.type())) {
				opposite.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
				opposite.computeIfAbsent(to, id -> new TreeSet<>()).add(from);
			}
		}
	}

	/** As {@code Registries.canonicalClaim} resolves merges: {@code null} for a claim that is in no registry. */
	private String standingFor(String id) {
		if (!mergedInto.containsKey(id)) {
			return null;
		}
		String at = id;
		Set<String> seen = new HashSet<>();
		for (String next = mergedInto.get(at); next != null && mergedInto.containsKey(next) && seen.add(at); next = mergedInto.get(at)) {
			at = next;
		}
		return at;
	}

	int links(String id) {
		return links.getOrDefault(id, 0);
	}

	/** Ids of what contradicts a claim. */
	Collection<String> of(String id) {
		return opposite.getOrDefault(id, NONE);
	}

	/** The smallest id among all that a claim contradicts over any number of steps, its own too: what is kept together. */
	String together(String id) {
		String known = together.get(id);
		if (known != null) {
			return known;
		}
		TreeSet<String> reached = new TreeSet<>();
		List<String> todo = new ArrayList<>(List.of(id));
		while (!todo.isEmpty()) {
			String next = todo.remove(todo.size() - 1);
			if (reached.add(next)) {
				todo.addAll(of(next));
			}
		}
		String first = reached.first();
		reached.forEach(each -> together.put(each, first));
		return first;
	}
}
