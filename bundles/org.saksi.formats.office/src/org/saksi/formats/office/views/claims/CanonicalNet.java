package org.saksi.formats.office.views.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.formats.office.rows.ExportContext;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.scheme.Base;

/**
 * The canonical claims and their links, by number: those that {@code same} and {@code paraphrase} join are one meaning. Types of
 * links count as what they mean in the scheme {@code claims}.
 */
final class CanonicalNet {

	/** Two meanings. */
	record Edge(int from, int to) implements Comparable<Edge> {
		@Override
		public int compareTo(Edge other) {
			return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
		}
	}

	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<Integer> parents = new ArrayList<>();
	private final Set<Edge> linked = new HashSet<>();
	private final Set<Edge> contradictions = new TreeSet<>();

	CanonicalNet(ExportContext export) {
		List<ClaimLink> links = export.registries().claimLinks();
		export.registries().canonicalClaims().forEach(claim -> number(claim.getId()));
		for (ClaimLink link : links) {
			if (link.getFrom() != null && link.getTo() != null && Set.of("same", "paraphrase").contains(type(export, link))) {
				join(number(export.canonicalId(link.getFrom())), number(export.canonicalId(link.getTo())));
			}
		}
		for (ClaimLink link : links) {
			if (link.getFrom() != null && link.getTo() != null) {
				Edge edge = edge(number(export.canonicalId(link.getFrom())), number(export.canonicalId(link.getTo())));
				linked.add(edge);
				if (type(export, link).equals("contradicts") && edge.from() != edge.to()) {
					contradictions.add(edge);
				}
			}
		}
	}

	private static String type(ExportContext export, ClaimLink link) {
		String type = export.scheme().meaning(Base.CLAIM_LINK, "type", link.getType());
		return type == null ? "" : type;
	}

	/** @return the number of a canonical claim; a new one for an id that no registry has */
	int number(String id) {
		return numbers.computeIfAbsent(id, x -> {
			parents.add(parents.size());
			return parents.size() - 1;
		});
	}

	/** @return the meaning of a canonical claim: the least number of those that say the same */
	int meaning(int number) {
		int root = number;
		while (parents.get(root) != root) {
			root = parents.get(root);
		}
		for (int i = number; i != root;) {
			i = parents.set(i, root);
		}
		return root;
	}

	private void join(int one, int other) {
		int first = meaning(one);
		int second = meaning(other);
		parents.set(Math.max(first, second), Math.min(first, second));
	}

	private Edge edge(int one, int other) {
		int first = meaning(one);
		int second = meaning(other);
		return new Edge(Math.min(first, second), Math.max(first, second));
	}

	/** @return the meanings that contradict each other by a link */
	Set<Edge> contradictions() {
		return contradictions;
	}

	/** @return whether claims share a meaning, or any link joins two of theirs */
	boolean areRelated(Mention one, Mention other) {
		for (int first : one.canonical()) {
			for (int second : other.canonical()) {
				Edge edge = edge(first, second);
				if (edge.from() == edge.to() || linked.contains(edge)) {
					return true;
				}
			}
		}
		return false;
	}

	/** @return whether claims share a meaning */
	boolean overlap(Mention one, Mention other) {
		for (int first : one.canonical()) {
			for (int second : other.canonical()) {
				if (meaning(first) == meaning(second)) {
					return true;
				}
			}
		}
		return false;
	}
}
