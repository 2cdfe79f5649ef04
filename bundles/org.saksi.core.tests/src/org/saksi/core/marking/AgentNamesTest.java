package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

class AgentNamesTest {

	private final MarkedArticle marked = new MarkedArticle("Gerasimov");

	@ParameterizedTest
	@CsvSource({ "valery gerasimov, GERASIMOV", "VALERY  GERASIMOV, GERASIMOV", "Valéry Gerasimov, GERASIMOV",
			"“Gerasimov”, GERASIMOV", "Gerasimovnya, GERASIMOV", "gerasimov-nya, GERASIMOV", "Kenya, KENYA", "Ke, " })
	void findsByNameAliasAndSpelling(String name, String id) {
		marked.agent("GERASIMOV", "Valery Gerasimov", "person").getAliases().add("Gerasimov");
		marked.agent("KENYA", "Kenya", "government");
		List<String> found = marked.marking().findAgents(name).stream().map(Agent::getId).toList();
		assertEquals(id == null ? List.of() : List.of(id), found);
	}

	@ParameterizedTest
	@CsvSource({ "Gerasimov, GERASIMOV", "Valery Gerasimov, VALERY_GERASIMOV", "Kim Jong-un, KIM_JONG_UN", "Müller, MULLER",
			"'Korea Selatan (pejabat/intelijen)', KOREA_SELATAN_PEJABAT_INTELIJEN", "Герасимов, GERASIMOV", "writer, WRITER_2" })
	void idsAreMadeOfNames(String name, String id) throws CorpusException {
		assertEquals(id, marked.marking().createAgent(name, "person").getId());
	}

	@Test
	void idsAreNewInAllRegistries() throws CorpusException {
		Registry other = RegistryFactory.eINSTANCE.createRegistry();
		Agent merged = RegistryFactory.eINSTANCE.createAgent();
		merged.setId("RINI");
		merged.setName("Rini lama");
		merged.setMergedInto("X");
		other.getAgents().add(merged);
		List<Registry> both = List.of(marked.registry, other);
		Marking marking = new Marking(marked.text(), marked.layer, marked.registry,
				new Registries(both), new SchemeIndex(marked.scheme), "sari");
		Agent made = marking.findOrCreateAgent("Rini");
		assertEquals("RINI_2", made.getId());
		assertSame(made, marking.findOrCreateAgent("rini"));
		assertEquals(List.of(made), marked.registry.getAgents());
	}

	@Test
	void namesAndTypesAreChecked() {
		assertThrows(CorpusException.class, () -> marked.marking().createAgent(" “” ", null));
		assertThrows(CorpusException.class, () -> marked.marking().createAgent("Rini", "robot"));
		assertEquals(List.of(), marked.registry.getAgents());
	}
}
