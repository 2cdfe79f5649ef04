package org.saksi.core.formats.mapping;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.saksi.core.corpus.Registries;
import org.saksi.core.xmi.XmlText;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/** Agents by the names that other formats give; one that no registry has is made. */
final class AgentNames {

	private final Map<String, String> ids = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Registry added = RegistryFactory.eINSTANCE.createRegistry();

	AgentNames(Registries registries) {
		for (Agent agent : registries.agents()) {
			taken.add(agent.getId());
			agent.getAliases().forEach(alias -> ids.putIfAbsent(key(alias), agent.getId()));
		}
		registries.agents().stream().filter(agent -> agent.getName() != null)
				.forEach(agent -> ids.put(key(agent.getName()), agent.getId()));
		ids.putIfAbsent(key(Registries.WRITER), Registries.WRITER);
		taken.add(Registries.WRITER);
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The id of the agent of that name or alias.
	 *
	 * @param type of the agent if it is made, or {@code null}
	 */
	String id(String name, String type) {
		return ids.computeIfAbsent(key(name), key -> make(XmlText.clean(name.strip()), type));
	}

	private String make(String name, String type) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		String stem = plain.isEmpty() ? "agent" : plain;
		String id = stem;
		for (int i = 2; !taken.add(id); i++) {
			id = stem + '-' + i;
		}
		Agent agent = RegistryFactory.eINSTANCE.createAgent();
		agent.setId(id);
		agent.setName(name);
		agent.setType(type);
		added.getAgents().add(agent);
		return id;
	}

	Registry added() {
		return added;
	}
}
