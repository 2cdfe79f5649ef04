package org.saksi.core.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.core.corpus.Registries;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;

/** What counting needs of registries and scheme, copied so that it can be used on other threads. */
public final class Resolution {

	private final Map<String, String> agents = new HashMap<>();
	private final Map<String, String> claims = new HashMap<>();
	private final Map<String, String> polarities = new HashMap<>();
	private final Registries slots;

	/** Copies what is needed; on the thread that changes the registries. */
	public Resolution(Registries registries, Scheme scheme) {
		Registry copy = RegistryFactory.eINSTANCE.createRegistry();
		for (Agent agent : registries.storedAgents()) {
			if (agent.getMergedInto() != null) {
				agents.put(agent.getId(), registries.agent(agent.getId()).getId());
			}
		}
		for (CanonicalClaim claim : registries.storedClaims()) {
			if (claim.getMergedInto() != null) {
				claims.put(claim.getId(), registries.canonicalClaim(claim.getId()).getId());
			}
			if (claim.getSlot() != null || claim.getMergedInto() != null) {
				CanonicalClaim small = RegistryFactory.eINSTANCE.createCanonicalClaim();
				small.setId(claim.getId());
				small.setSlot(claim.getSlot());
				small.setMergedInto(claim.getMergedInto());
				copy.getCanonicalClaims().add(small);
			}
		}
		slots = new Registries(List.of(copy));
		AttributeType polarity = SchemeIndex.attribute(new SchemeIndex(scheme).type(Base.STANCE), "polarity");
		for (Tag tag : polarity == null ? List.<Tag>of() : polarity.getTags()) {
			polarities.put(tag.getId(), tag.getMeans() == null ? tag.getId() : tag.getMeans());
		}
	}

	/** @return the id of the agent that stands for one */
	String agent(String id) {
		return agents.getOrDefault(id, id);
	}

	/** @return the id of the canonical claim that stands for one */
	String claim(String id) {
		return claims.getOrDefault(id, id);
	}

	/** @return what a polarity means in the scheme {@code claims} */
	String polarity(String tag) {
		return polarities.getOrDefault(tag, tag);
	}

	/** @return canonical claims with slots */
	Registries slots() {
		return slots;
	}
}
