package org.saksi.core.corrections;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.saksi.core.corpus.Registries;
import org.saksi.model.base.Identified;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/**
 * A correction of a registry: a new entry, or another value of one that is there.
 *
 * @param agent    an agent, or else a canonical claim
 * @param id       its id
 * @param isNew    whether it is to be made
 * @param expected what the one part has now; {@code null} for a new entry
 * @param values   what its parts are to have, by the names of the model: of an agent name, aliases (joined by {@code |}), type,
 *                 role, affiliation, country; of a canonical claim text, kind, event, slot. Empty for nothing
 */
public record EntryEdit(boolean agent, String id, boolean isNew, String expected, Map<String, String> values) implements Edit {

	private static final String ALIASES = "aliases";

	/** Keeps an unmodifiable copy. */
	public EntryEdit {
		values = Map.copyOf(values);
	}

	@Override
	public String article() {
		return null;
	}

	/** @return the entry in the registries, or {@code null} */
	Identified entry(Registries registries) {
		return agent ? registries.storedAgent(id) : registries.storedClaim(id);
	}

	/** What a part of an entry has: a text, empty for nothing. */
	@SuppressWarnings("unchecked")
	public static String value(Identified entry, String part) {
		Object value = entry.eGet(entry.eClass().getEStructuralFeature(part));
		return value == null ? "" : value instanceof List<?> list ? String.join("|", (List<String>) list) : value.toString();
	}

	/** Makes the entry in a registry. */
	void make(Registry registry) {
		if (agent) {
			Agent made = RegistryFactory.eINSTANCE.createAgent();
			made.setId(id);
			set(made);
			registry.getAgents().add(made);
		} else {
			CanonicalClaim made = RegistryFactory.eINSTANCE.createCanonicalClaim();
			made.setId(id);
			set(made);
			registry.getCanonicalClaims().add(made);
		}
	}

	/** Gives an entry the values. */
	void set(Identified entry) {
		values.forEach((part, value) -> {
			EStructuralFeature feature = entry.eClass().getEStructuralFeature(part);
			if (part.equals(ALIASES)) {
				Agent named = (Agent) entry;
				List<String> aliases = value.isEmpty() ? List.of()
						: java.util.Arrays.stream(value.split("\\|")).map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList();
				named.getAliases().clear();
				named.getAliases().addAll(aliases);
			} else if (value.isEmpty()) {
				entry.eUnset(feature);
			} else {
				entry.eSet(feature, value);
			}
		});
	}
}
