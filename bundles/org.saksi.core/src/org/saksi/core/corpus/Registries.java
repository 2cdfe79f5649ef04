package org.saksi.core.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/**
 * The union of the annotators' registries. Of entries with one id, that of the first registry wins; a merged entry is
 * resolved to the one that stands for it. The view is live: it holds the registries, not copies, and is rebuilt by
 * {@link #refresh()}.
 */
public final class Registries {

	/** The reserved agent: the writer of the article. */
	public static final String WRITER = "WRITER";

	private final List<Registry> registries;
	private final Agent writer;
	private Map<String, Agent> agents = Map.of();
	private Map<String, CanonicalClaim> claims = Map.of();
	private List<ClaimLink> links = List.of();

	/** @param registries the registries, in the order in which they win */
	public Registries(List<Registry> registries) {
		this.registries = registries;
		writer = RegistryFactory.eINSTANCE.createAgent();
		writer.setId(WRITER);
		writer.setName(WRITER);
		writer.setType("writer");
		refresh();
	}

	/** Reads the registries again after they have changed. */
	public void refresh() {
		Map<String, Agent> allAgents = new TreeMap<>();
		Map<String, CanonicalClaim> allClaims = new TreeMap<>();
		List<ClaimLink> allLinks = new ArrayList<>();
		for (Registry registry : registries) {
			registry.getAgents().forEach(agent -> putIfNamed(allAgents, agent.getId(), agent));
			registry.getCanonicalClaims().forEach(claim -> putIfNamed(allClaims, claim.getId(), claim));
			allLinks.addAll(registry.getLinks());
		}
		agents = allAgents;
		claims = allClaims;
		links = Collections.unmodifiableList(allLinks);
	}

	private static <T> void putIfNamed(Map<String, T> map, String id, T entry) {
		if (id != null) {
			map.putIfAbsent(id, entry);
		}
	}

	/** @return the registries that this is the union of */
	public List<Registry> all() {
		return Collections.unmodifiableList(registries);
	}

	/** @return the agent that stands for {@code id}, merges resolved, {@link #WRITER} included; {@code null} if unknown */
	public Agent agent(String id) {
		if (id == null) {
			return null;
		}
		Agent found = resolve(agents, id, Agent::getMergedInto);
		return found == null && WRITER.equals(id) ? writer : found;
	}

	/** @return the agent of exactly that id, merged or not; {@code null} if no registry has it */
	public Agent storedAgent(String id) {
		return id == null ? null : agents.get(id);
	}

	/** @return the canonical claim of exactly that id, merged or not; {@code null} if no registry has it */
	public CanonicalClaim storedClaim(String id) {
		return id == null ? null : claims.get(id);
	}

	/** @return all agents of the registries, merged ones too, by id */
	public Collection<Agent> storedAgents() {
		return Collections.unmodifiableCollection(agents.values());
	}

	/** @return all canonical claims of the registries, merged ones too, by id */
	public Collection<CanonicalClaim> storedClaims() {
		return Collections.unmodifiableCollection(claims.values());
	}

	/** @return an id for a new canonical claim: {@code K} and the next number that no registry has */
	public String newClaimId() {
		Set<String> taken = new HashSet<>();
		for (Registry registry : registries) {
			registry.getCanonicalClaims().forEach(claim -> taken.add(claim.getId()));
		}
		int number = taken.size() + 1;
		while (taken.contains(claimId(number))) {
			number++;
		}
		return claimId(number);
	}

	private static String claimId(int number) {
		return String.format(Locale.ROOT, "K%02d", number);
	}

	/** @return the name to show for an agent: its name, else the id itself; {@code null} for {@code null} */
	public String agentName(String id) {
		Agent agent = agent(id);
		return agent == null || agent.getName() == null ? id : agent.getName();
	}

	/** @return the canonical claim that stands for {@code id}, merges resolved; {@code null} if unknown */
	public CanonicalClaim canonicalClaim(String id) {
		return id == null ? null : resolve(claims, id, CanonicalClaim::getMergedInto);
	}

	/** @return all agents that are not merged into others, by id; without {@link #WRITER} unless a registry has it */
	public Collection<Agent> agents() {
		return unmerged(agents, Agent::getMergedInto);
	}

	/** @return all canonical claims that are not merged into others, by id */
	public Collection<CanonicalClaim> canonicalClaims() {
		return unmerged(claims, CanonicalClaim::getMergedInto);
	}

	/** @return all claim links, as stored */
	public List<ClaimLink> claimLinks() {
		return links;
	}

	private static <T> Collection<T> unmerged(Map<String, T> map, Function<T, String> mergedInto) {
		Map<String, T> open = new LinkedHashMap<>(map);
		open.values().removeIf(entry -> mergedInto.apply(entry) != null);
		return Collections.unmodifiableCollection(open.values());
	}

	private static <T> T resolve(Map<String, T> map, String id, Function<T, String> mergedInto) {
		Set<String> seen = new HashSet<>();
		T entry = map.get(id);
		while (entry != null && mergedInto.apply(entry) != null && seen.add(id)) {
			id = mergedInto.apply(entry);
			T next = map.get(id);
			if (next == null) {
				return entry;
			}
			entry = next;
		}
		return entry;
	}
}
