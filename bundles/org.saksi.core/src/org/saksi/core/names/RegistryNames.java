package org.saksi.core.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.saksi.core.corpus.Registries;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;

/**
 * The names in the registries of a corpus, prepared for searching and kept: what has changed since is prepared anew when one asks,
 * the rest is not. So a key press is answered at once with 50,000 entries. {@link #prepare} can run in a job of its own.
 */
public final class RegistryNames {

	private static final Map<Registries, RegistryNames> KEPT = new WeakHashMap<>();

	private final NameSearch<Agent> agents = new NameSearch<>(List.of(), RegistryNames::names);
	private final NameSearch<CanonicalClaim> claims = new NameSearch<>(List.of(), RegistryNames::text);

	private RegistryNames() {
	}

	/** The names in {@code registries}, as they were when they were asked for last. */
	private static RegistryNames kept(Registries registries) {
		synchronized (KEPT) {
			return KEPT.computeIfAbsent(registries, all -> new RegistryNames());
		}
	}

	/** @return the agents but the writer, up to date */
	public static NameSearch<Agent> agents(Registries registries) {
		NameSearch<Agent> search = kept(registries).agents;
		search.update(currentAgents(registries));
		return search;
	}

	/** @return the canonical claims, up to date */
	public static NameSearch<CanonicalClaim> claims(Registries registries) {
		NameSearch<CanonicalClaim> search = kept(registries).claims;
		search.update(currentClaims(registries));
		return search;
	}

	private static List<Agent> currentAgents(Registries registries) {
		return registries.storedAgents().stream()
				.filter(agent -> agent.getMergedInto() == null && !Registries.WRITER.equals(agent.getId())).toList();
	}

	private static List<CanonicalClaim> currentClaims(Registries registries) {
		return registries.storedClaims().stream().filter(claim -> claim.getMergedInto() == null).toList();
	}

	/**
	 * Lists the entries, now; the names are prepared by what comes back, on any thread.
	 *
	 * @return prepares the names of the entries as they are now
	 */
	public static Runnable preparation(Registries registries) {
		RegistryNames kept = kept(registries);
		List<Agent> agents = currentAgents(registries);
		List<CanonicalClaim> claims = currentClaims(registries);
		return () -> {
			kept.agents.update(agents);
			kept.claims.update(claims);
		};
	}

	/** @return the names of an agent, its name first; its id where it has none */
	public static List<String> names(Agent agent) {
		if (agent.getAliases().isEmpty()) {
			return Collections.singletonList(agent.getName() == null ? agent.getId() : agent.getName());
		}
		List<String> names = new ArrayList<>(agent.getAliases().size() + 1);
		names.add(agent.getName() == null ? agent.getId() : agent.getName());
		names.addAll(agent.getAliases());
		return names;
	}

	private static List<String> text(CanonicalClaim claim) {
		return Collections.singletonList(claim.getText());
	}
}
