package org.saksi.core.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.core.stats.NumericConflicts;
import org.saksi.model.marks.Claim;

/** How often the entries of the registries are used; merges are resolved. */
public final class UseCounts {

	/** Counts of an entry that nothing uses. */
	private static final Count NONE = new Count();

	/** How often one entry is used. */
	public static final class Count {
		private int uses;
		private int articles;
		private final Map<String, Set<String>> holders = new HashMap<>(2);

		/** @return number of places in the layers that were counted */
		public int uses() {
			return uses;
		}

		/** @return number of articles */
		public int articles() {
			return articles;
		}

		/**
		 * Who holds a stance on a canonical claim. The writer counts once for each article.
		 *
		 * @param polarity {@code affirm deny query report}
		 * @return number of distinct agents
		 */
		public int holders(String polarity) {
			return holders.getOrDefault(polarity, Set.of()).size();
		}
	}

	private final Resolution resolution;
	private final Map<String, Count> agents = new HashMap<>();
	private final Map<String, Count> claims = new HashMap<>();
	private final NumericConflicts numbers;
	private List<NumericConflicts.Conflict> conflicts = List.of();
	private Set<String> conflicting = Set.of();

	UseCounts(Resolution resolution) {
		this.resolution = resolution;
		numbers = new NumericConflicts(resolution.slots());
	}

	/** Adds the layers of one article. */
	void add(List<LayerUses> layers) {
		Set<Count> here = new HashSet<>();
		for (LayerUses layer : layers) {
			for (int i = 0; i < layer.size(); i++) {
				Count count = layer.kind(i).isAgent()
						? agents.computeIfAbsent(resolution.agent(layer.entry(i)), id -> new Count())
						: claims.computeIfAbsent(resolution.claim(layer.entry(i)), id -> new Count());
				count.uses++;
				if (here.add(count)) {
					count.articles++;
				}
			}
			for (LayerUses.Opinion opinion : layer.opinions()) {
				String holder = Registries.WRITER.equals(opinion.holder()) ? Registries.WRITER + '\n' + layer.article()
						: resolution.agent(opinion.holder());
				claims.computeIfAbsent(resolution.claim(opinion.canonical()), id -> new Count()).holders
						.computeIfAbsent(resolution.polarity(opinion.polarity()), polarity -> new HashSet<>()).add(holder);
			}
			for (Claim claim : layer.numeric()) {
				numbers.add(layer.article(), layer.annotator(), claim);
			}
		}
	}

	void finish() {
		conflicts = numbers.conflicts();
		conflicting = numbers.canonicalClaims();
	}

	/** @return counts of an agent that is not merged into another one */
	public Count agent(String id) {
		return agents.getOrDefault(id, NONE);
	}

	/** @return counts of a canonical claim that is not merged into another one */
	public Count claim(String id) {
		return claims.getOrDefault(id, NONE);
	}

	/** @return whether a canonical claim is in a numeric conflict */
	public boolean isInConflict(String claim) {
		return conflicting.contains(claim);
	}

	/** @return the numeric conflicts, by slot */
	public List<NumericConflicts.Conflict> conflicts() {
		return conflicts;
	}
}
