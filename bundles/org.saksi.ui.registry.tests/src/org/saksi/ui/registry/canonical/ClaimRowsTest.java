package org.saksi.ui.registry.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.core.corpus.Registries;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.registry.desk.EntryWords;

class ClaimRowsTest {

	private final Registry registry = RegistryFactory.eINSTANCE.createRegistry();

	private CanonicalClaim claim(String id, String text) {
		CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
		claim.setId(id);
		claim.setText(text);
		registry.getCanonicalClaims().add(claim);
		return claim;
	}

	private void contradict(String from, String to) {
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType("contradicts");
		link.setFrom(from);
		link.setTo(to);
		registry.getLinks().add(link);
	}

	/** Changes that come after the copy are not in the rows: they are made while registries change. */
	@Test
	void rowsAreOfTheMomentInWhichTheyWereAskedFor() {
		Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
		Event event = CorpusFactory.eINSTANCE.createEvent();
		event.setId("E1");
		event.setName("Gempa");
		corpus.getEvents().add(event);
		registry.setAnnotator("ani");
		claim("K1", "zebra").setEvent("E1");
		claim("K2", "apa").setEvent("E9");
		claim("K3", "bukan zebra").setMergedInto("K4");
		claim("K4", "Yak");
		contradict("K1", "K3");
		Registries registries = new Registries(List.of(registry));
		ClaimRows rows = new ClaimRows(registries, new EntryWords(corpus, TestSchemes.claims()), null);
		claim("K5", "baru");
		registry.getCanonicalClaims().get(0).setText("changed");
		registry.getLinks().clear();
		registries.refresh();
		List<ClaimRow> made = rows.get();
		assertEquals(List.of("K2", "K4", "K1"), made.stream().map(ClaimRow::id).toList());
		assertEquals(List.of("E9", "Gempa"), List.of(made.get(0).event(), made.get(2).event()));
		assertEquals("Yak", made.get(2).contradicts());
		assertEquals(1, made.get(1).links());
		assertTrue(made.stream().allMatch(row -> row.uses() == null && row.madeBy().equals("ani")));
	}
}
