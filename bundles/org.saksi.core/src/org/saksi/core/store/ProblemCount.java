package org.saksi.core.store;

import java.util.Map;
import java.util.function.Predicate;

/**
 * How many findings the last check of an article gave, apart for each layer, so that who does not see a layer is not told
 * of its problems.
 *
 * @param article findings in the article itself; -1 if it has not been checked since it changed
 * @param layers  findings in layers, by annotator; annotators without any are left out
 */
public record ProblemCount(int article, Map<String, Integer> layers) {

	/** Not checked. */
	public static final ProblemCount UNKNOWN = new ProblemCount(-1, Map.of());

	/** Keeps an unmodifiable map without zeros. */
	public ProblemCount {
		if (layers.containsValue(0)) {
			layers = new java.util.HashMap<>(layers);
			layers.values().removeIf(number -> number == 0);
		}
		layers = Map.copyOf(layers);
	}

	/** @return whether the article has been checked since it changed */
	public boolean isKnown() {
		return article >= 0;
	}

	/**
	 * The findings that somebody sees.
	 *
	 * @param seen whose layers
	 * @return number of findings in the article and in those layers; -1 if that is not known
	 */
	public int seen(Predicate<String> seen) {
		if (!isKnown()) {
			return -1;
		}
		int number = article;
		for (Map.Entry<String, Integer> layer : layers.entrySet()) {
			number += seen.test(layer.getKey()) ? layer.getValue() : 0;
		}
		return number;
	}
}
