package org.saksi.ui.registry.agents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.saksi.core.corpus.Registries;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.registry.UseCounts;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.Registry;
import org.saksi.ui.registry.desk.EntryWords;

/** The rows of agents, by name. What they need of the registries is copied when this is made; the rows are made on any thread. */
public final class AgentRows implements Supplier<List<AgentRow>> {

	/** How a type is called, and what it means in the scheme {@code claims}. */
	private record Type(String label, String meaning) {
	}

	private record Entry(String id, String name, Type type, String role, String affiliation, String country, List<String> aliases, String madeBy) {
	}

	private final List<Entry> entries;
	private final UseCounts counts;

	/**
	 * Copies the agents that are not merged into others; on the thread that changes registries.
	 *
	 * @param counts {@code null} before uses are counted
	 */
	public AgentRows(Registries registries, EntryWords words, UseCounts counts) {
		this.counts = counts;
		Map<String, Type> types = new HashMap<>();
		entries = new ArrayList<>(registries.storedAgents().size());
		for (Agent agent : registries.storedAgents()) {
			if (agent.getMergedInto() == null) {
				Type type = types.computeIfAbsent(agent.getType(),
						id -> new Type(words.tag(EntryKind.AGENT, id), words.meaning(EntryKind.AGENT, id)));
				entries.add(new Entry(agent.getId(), EntryKind.AGENT.name(agent), type, agent.getRole(), agent.getAffiliation(), agent.getCountry(),
						agent.getAliases().isEmpty() ? List.of() : List.copyOf(agent.getAliases()),
						agent.eContainer() instanceof Registry registry ? registry.getAnnotator() : null));
			}
		}
	}

	@Override
	public List<AgentRow> get() {
		List<AgentRow> rows = new ArrayList<>(entries.size());
		for (Entry entry : entries) {
			UseCounts.Count count = counts == null ? null : counts.agent(entry.id());
			rows.add(new AgentRow(entry.id(), entry.name(), entry.type().label(), entry.type().meaning(), entry.role(), entry.affiliation(),
					entry.country(), String.join(" \u00b7 ", entry.aliases()), count == null ? null : count.uses(), //$NON-NLS-1$
					count == null ? null : count.articles(), entry.madeBy()));
		}
		rows.sort((a, b) -> String.CASE_INSENSITIVE_ORDER.compare(a.name(), b.name()));
		return rows;
	}
}
