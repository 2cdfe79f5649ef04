package org.saksi.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.corpus.Registries;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.marking.Marking;
import org.saksi.model.Span;
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.testing.SharedData;

/** The registries of real marks are searched by the words of real articles. */
class RegistryNamesTest {

	private static Registry real() throws Exception {
		Registry registry = RegistryFactory.eINSTANCE.createRegistry();
		try (BufferedReader lines = Files.newBufferedReader(SharedData.require("articles/example-marks.saksi.jsonl"))) {
			JsonNode corpus = new ObjectMapper().readTree(lines.readLine()).get("corpus");
			for (JsonNode each : corpus.get("agents")) {
				Agent agent = RegistryFactory.eINSTANCE.createAgent();
				agent.setId(each.get("id").asText());
				agent.setName(each.get("name").asText());
				agent.setType(each.get("type").asText());
				registry.getAgents().add(agent);
			}
			for (JsonNode each : corpus.get("canonical_claims")) {
				CanonicalClaim claim = RegistryFactory.eINSTANCE.createCanonicalClaim();
				claim.setId(each.get("id").asText());
				claim.setText(each.get("text").asText());
				registry.getCanonicalClaims().add(claim);
			}
		}
		return registry;
	}

	@ParameterizedTest
	@CsvSource({ "Gerasimov, GERASIMOV", "Kepala Staf Umum Valery Gerasimov, GERASIMOV", "gerasimov-nya, GERASIMOV", "pihak Ukraina, UA",
			"militer Ukraina, UA_MIL", "Korea Selatan, KR", "pejabat Korea Selatan, KR", "web Kremlin, KREMLIN", "juru bicara Kremlin Dmitry Peskov, PESKOV",
			"laporan, REPORTS", "Rusia, RU", "pejabat tinggi militer Rusia, RU_MIL", "kantor berita TASS, TASS", "Pemerintah di Kyiv, UA" })
	void theBestMatchComesFirst(String words, String id) throws Exception {
		List<NameSearch.Match<Agent>> found = RegistryNames.agents(new Registries(List.of(real()))).find(words, 9);
		assertEquals(id, found.get(0).entry().getId(), () -> found.stream().map(match -> match.entry().getId() + match.score()).toList().toString());
	}

	@ParameterizedTest
	@CsvSource({ "tentara korea utara kursk, K02", "seluruh wilayah kursk dibebaskan, K01", "eskalasi, K13", "perjanjian kemitraan, K10" })
	void canonicalClaimsAreFoundByTheirWords(String words, String id) throws Exception {
		assertEquals(id, RegistryNames.claims(new Registries(List.of(real()))).find(words, 9).get(0).entry().getId());
	}

	@Test
	void whatIsNewOrSpelledOtherwiseIsFoundAndWhatIsGoneIsNot() throws Exception {
		Registry registry = real();
		Registries registries = new Registries(List.of(registry));
		assertEquals(List.of(), RegistryNames.agents(registries).find("Zelenskyy", 9));
		Agent agent = registry.getAgents().get(0);
		agent.setName("Volodymyr Zelenskyy");
		assertEquals(agent, RegistryNames.agents(registries).find("Zelenskyy", 9).get(0).entry());
		agent.getAliases().add("Presiden Ukraina");
		assertEquals(agent, RegistryNames.agents(registries).find("presiden ukraina", 9).get(0).entry());
		registry.getAgents().remove(agent);
		registries.refresh();
		assertEquals(List.of(), RegistryNames.agents(registries).find("Zelenskyy", 9));
	}

	@Test
	void whatWasUsedLatelyComesFirstAmongThoseThatFitAsWell() throws Exception {
		Registries registries = new Registries(List.of(real()));
		Agent military = registries.agent("UA_MIL");
		NameSearch<Agent> search = RegistryNames.agents(registries);
		assertEquals("UA_MIL", search.find("ukraina", 9, Map.of(military, 0)).get(0).entry().getId());
		assertEquals("UA", search.find("ukraina", 9, Map.of(registries.agent("UA"), 0)).get(0).entry().getId());
		assertEquals("RU", search.find("rusia", 9, Map.of(registries.agent("RU_MIL"), 0)).get(0).entry().getId(), "what is typed wins");
		assertEquals(military, search.find("", 9, Map.of(military, 0)).get(0).entry());
	}

	@Test
	void aNewSourceGetsTheAgentThatItsWordsCanOnlyMean() throws Exception {
		MarkedArticle marked = new MarkedArticle("Gerasimov, Ukraina, Korea Selatan, Pemerintah, Ramos.");
		marked.registry.getAgents().addAll(List.copyOf(real().getAgents()));
		marked.registries.refresh();
		assertEquals("GERASIMOV", source(marked, "Gerasimov"));
		assertEquals("KR", source(marked, "Korea Selatan"));
		assertNull(source(marked, "Ukraina"), "two have it");
		assertNull(source(marked, "Pemerintah"), "a word in the middle of a name");
		assertNull(source(marked, "Ramos"));
	}

	private static String source(MarkedArticle marked, String words) throws Exception {
		int at = marked.text().text().indexOf(words);
		Marking marking = marked.marking();
		return marking.markSource(Span.of(at, at + words.length())).getAgent();
	}
}
