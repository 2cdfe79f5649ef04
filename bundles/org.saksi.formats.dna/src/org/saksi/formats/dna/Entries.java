package org.saksi.formats.dna;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.TextNode;

import org.saksi.core.corpus.Registries;
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.dna.Tables.Entity;
import org.saksi.model.base.Extensible;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/**
 * The agents and canonical claims that entities become. One that the corpus has, of the same name and type, stands for its entity
 * as it is. Attributes and colours are kept with new entries; the attribute {@code Alias} is an alias.
 */
final class Entries {

	private static final String ALIAS = "Alias";

	private final Map<List<String>, String> agents = new HashMap<>();
	private final Map<String, String> known = new HashMap<>();
	private final Map<String, Extensible> made = new HashMap<>();
	private final Registry added = RegistryFactory.eINSTANCE.createRegistry();
	private final Map<Long, String> ids = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private int claims;

	Entries(Registries registries) {
		registries.agents().forEach(agent -> agents.putIfAbsent(Arrays.asList(agent.getName(), agent.getType()), agent.getId()));
		registries.canonicalClaims().forEach(claim -> known.putIfAbsent(claim.getText(), claim.getId()));
		registries.storedAgents().forEach(agent -> taken.add(agent.getId()));
		registries.storedClaims().forEach(claim -> taken.add(claim.getId()));
		taken.add(Registries.WRITER);
	}

	/** @return what is new */
	Registry added() {
		return added;
	}

	/** @return the id of what an entity became, or {@code null} if it became nothing */
	String id(Long entity) {
		return entity == null ? null : ids.get(entity);
	}

	/** Makes an agent, or finds it. */
	void agent(Entity entity, String type) {
		String name = XmlText.clean(entity.value());
		String there = agents.get(Arrays.asList(name, type));
		if (there != null) {
			ids.put(entity.id(), there);
			return;
		}
		Agent agent = RegistryFactory.eINSTANCE.createAgent();
		agent.setId(free(slug(name)));
		agent.setName(name);
		agent.setType(type);
		entity.attributes().forEach((key, value) -> {
			if (key.equals(ALIAS)) {
				agent.getAliases().add(XmlText.clean(value));
			} else {
				keep(agent, key, value);
			}
		});
		keep(agent, "colour", entity.colour());
		added.getAgents().add(agent);
		made.put(agent.getId(), agent);
		ids.put(entity.id(), agent.getId());
	}

	/** Makes a canonical claim, or finds it. */
	void claim(Entity entity) {
		String text = XmlText.clean(entity.value());
		if (known.containsKey(text)) {
			ids.put(entity.id(), known.get(text));
			return;
		}
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		String id;
		do {
			id = String.format(Locale.ROOT, "K%02d", ++claims);
		} while (!taken.add(id));
		claim.setId(id);
		claim.setText(text);
		entity.attributes().forEach((key, value) -> keep(claim, key, value));
		keep(claim, "colour", entity.colour());
		added.getCanonicalClaims().add(claim);
		made.put(id, claim);
		ids.put(entity.id(), claim.getId());
	}

	/** Notes the parent of an entity; after all entities. */
	void parent(Entity entity) {
		Extensible entry = made.get(ids.get(entity.id()));
		String parent = ids.get(entity.parent());
		if (entry != null && parent != null) {
			keep(entry, "child_of", parent);
		}
	}

	private static void keep(Extensible entry, String key, String value) {
		if (value != null) {
			entry.getExtras().put("dna_" + XmlText.clean(key), new TextNode(XmlText.clean(value)).toString());
		}
	}

	private String free(String stem) {
		String id = stem;
		for (int i = 2; !taken.add(id); i++) {
			id = stem + '-' + i;
		}
		return id;
	}

	private static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		return plain.isEmpty() ? "agent" : plain.length() > 60 ? plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, 60)))
				: plain;
	}
}
