package org.saksi.core.store;

import java.util.Set;

/** Hears of changes in a corpus, on the thread that made them. */
public interface StoreListener {

	/**
	 * Articles came, went or have a new summary.
	 *
	 * @param added   ids
	 * @param removed ids
	 * @param changed ids
	 */
	default void articlesChanged(Set<String> added, Set<String> removed, Set<String> changed) {
	}

	/** The corpus record or the scheme was changed by a gesture, saved or replaced. */
	default void corpusChanged() {
	}

	/** Agents, canonical claims or links of an annotator were saved or replaced. */
	default void registryChanged(String annotator) {
	}
}
