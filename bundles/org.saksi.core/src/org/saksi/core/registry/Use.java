package org.saksi.core.registry;

/**
 * A place in a layer that refers to an entry of a registry.
 *
 * @param kind      how it refers to the entry
 * @param entry     id of the entry as the layer has it, merges not resolved
 * @param article   id of the article
 * @param annotator whose layer it is
 * @param mark      id of the mark in the layer; of the attribution for a hop
 */
public record Use(Kind kind, String entry, String article, String annotator, String mark) {

	/** How a mark refers to an entry. */
	public enum Kind {
		/** The agent of a source. */
		SOURCE(true),
		/** The agent of a hop that has no source of this agent. */
		HOP(true),
		/** The agent that holds a stance without being an agent of its attribution. */
		HOLDER(true),
		/** The agent that is the target of a stance. */
		AGENT_TARGET(true),
		/** The canonical claim of a claim. */
		MENTION(false),
		/** The canonical claim that is the target of a stance. */
		CLAIM_TARGET(false);

		private final boolean agent;

		Kind(boolean agent) {
			this.agent = agent;
		}

		/** @return whether the entry is an agent; else it is a canonical claim */
		public boolean isAgent() {
			return agent;
		}
	}
}
