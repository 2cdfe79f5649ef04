package org.saksi.ui.registry.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.core.corpus.Registries;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

class ContradictionsTest {

	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();

	private void claim(String id, String mergedInto) {
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		claim.setId(id);
		claim.setText("text of " + id);
		claim.setMergedInto(mergedInto);
		registry.getCanonicalClaims().add(claim);
	}

	private void link(String type, String from, String to) {
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType(type);
		link.setFrom(from);
		link.setTo(to);
		registry.getLinks().add(link);
	}

	@Test
	void whatContradictsStaysTogetherOverMergesAndSteps() {
		for (String id : List.of("A", "B", "C", "D")) {
			claim(id, null);
		}
		claim("E", "C");
		link("contradicts", "B", "A");
		link("contradicts", "B", "E");
		link("same", "D", "A");
		link("contradicts", "C", "E");
		link("contradicts", "D", "GONE");
		Contradictions found = new Contradictions(new Registries(List.of(registry)));
		assertEquals(List.of("text of A", "text of C"), found.of("B"));
		assertEquals("A", found.together("C"));
		assertEquals("D", found.together("D"));
		assertEquals(2, found.links("A"));
		assertEquals(1, found.links("C"), "a link that a merge made a link to itself does not count");
	}
}
