package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.formats.office.views.ViewKind.CLAIM_PAIRS;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.formats.office.xlsx.LayerBuilder;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class ClaimPairViewTest {

	private final MemoryCorpus corpus = new MemoryCorpus();
	private final Registry registry = corpus.registry("ani");

	private void link(String type, String from, String to) {
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType(type);
		link.setFrom(from);
		link.setTo(to);
		registry.getLinks().add(link);
	}

	/** An article with a claim for each canonical claim that is named; {@code K:12} has a quantity. */
	private void article(String id, String... canonical) {
		StringBuilder text = new StringBuilder();
		for (String each : canonical) {
			text.append(id).append(' ').append(each.replace(':', ' ')).append(". ");
		}
		Article article = Models.article(id, text.toString());
		corpus.add(article);
		LayerBuilder layer = new LayerBuilder(article, "ani", LayerStatus.DONE);
		int number = 0;
		for (String each : canonical) {
			String[] parts = each.split(":");
			Claim claim = layer.claim("c" + number++, List.of(parts[0].split("\\+")), id + " " + each.replace(':', ' '));
			if (parts.length > 1) {
				LayerBuilder.quantity(claim, "orang").setValue(new BigDecimal(parts[1]));
			}
		}
		corpus.add(layer.layer());
	}

	private List<String> pairs(ViewRows rows) {
		return rows.cells(CLAIM_PAIRS, "claim_id_1", "claim_id_2", "label", "reason");
	}

	@Test
	void linksAndCanonicalClaimsMakeLabels() throws Exception {
		for (String id : List.of("A", "A2", "B", "C")) {
			Models.canonical(registry, id, id);
		}
		link("paraphrase", "A2", "A");
		link("contradicts", "B", "A2");
		link("entails", "C", "B");
		article("x", "A", "B");
		article("y", "A", "A2");
		article("z", "C");
		ViewRows rows = new ViewRows(corpus, CLAIM_PAIRS);
		assertEquals(Set.of("x/ani/c0;y/ani/c0;same;canonical", "x/ani/c0;y/ani/c1;same;link", "y/ani/c0;y/ani/c1;same;link",
				"x/ani/c0;x/ani/c1;contradicts;link", "x/ani/c1;y/ani/c0;contradicts;link", "x/ani/c1;y/ani/c1;contradicts;link",
				"x/ani/c0;z/ani/c0;other;drawn", "y/ani/c0;z/ani/c0;other;drawn", "y/ani/c1;z/ani/c0;other;drawn"),
				new HashSet<>(pairs(rows)));
		assertEquals("3", rows.note(CLAIM_PAIRS, "pairs labelled same"));
		assertEquals("x A", rows.rows(CLAIM_PAIRS).get(0).get("text_1"));
	}

	@ParameterizedTest
	@CsvSource({ "K:12, K:12, same", "K:12, K:13, contradicts", "K:12, L:13, contradicts", "K:12, L:12, ''", "K:12, L, ''",
			"K:12, M:13, ''", "K, K:13, same" })
	void quantitiesOfOneSlotExcludeEachOther(String one, String other, String label) throws Exception {
		Models.canonical(registry, "K", "K").setSlot("mati");
		Models.canonical(registry, "L", "L").setSlot("mati");
		Models.canonical(registry, "M", "M");
		article("x", one);
		article("y", other);
		assertEquals(label, String.join(",", new ViewRows(corpus, CLAIM_PAIRS).cells(CLAIM_PAIRS, "label")));
	}

	/** A claim that says two things is neither other than nor against what it says itself. */
	@Test
	void aClaimThatSaysBothIsNotAgainstOne() throws Exception {
		Models.canonical(registry, "A", "A");
		Models.canonical(registry, "B", "B");
		link("contradicts", "A", "B");
		article("x", "A+B");
		article("y", "B");
		assertEquals(List.of(), pairs(new ViewRows(corpus, CLAIM_PAIRS)));
	}

	@Test
	void whatSeveralAnnotatorsMarkIsThereOnce() throws Exception {
		Models.canonical(registry, "A", "A");
		article("x", "A");
		LayerBuilder budi = new LayerBuilder(corpus.article("x"), "budi", LayerStatus.DONE);
		budi.claim("c9", List.of("A"), "x A");
		budi.claim("c10", List.of(), "x");
		corpus.add(budi.layer());
		article("y", "A");
		ViewRows rows = new ViewRows(corpus, CLAIM_PAIRS);
		assertEquals(List.of("x/ani/c0;y/ani/c0;same;canonical"), pairs(rows));
		assertEquals("1", rows.note(CLAIM_PAIRS, "claims left out, since their article"));
		assertEquals("1", rows.note(CLAIM_PAIRS, "claims left out, since they express no"));
	}

	private void many(int articles) {
		for (String id : List.of("A", "B", "C")) {
			Models.canonical(registry, id, id);
		}
		link("contradicts", "A", "B");
		for (int i = 0; i < articles; i++) {
			article("a" + i, i % 3 == 0 ? "A" : i % 3 == 1 ? "B" : "C", i % 2 == 0 ? "C" : "A");
		}
	}

	/** 60 articles with 2 claims each would make 7,140 pairs; in one part only, and as the seed says. */
	@Test
	void pairsAreFewWithinOnePartAndAsTheSeedSays() throws Exception {
		many(60);
		ViewRows rows = rows(7);
		Map<String, String> split = new HashMap<>();
		rows.rows("documents").forEach(row -> split.put(row.get("article_id"), row.get("split")));
		Set<String> seen = new HashSet<>();
		for (Map<String, String> row : rows.rows(CLAIM_PAIRS)) {
			assertEquals(row.get("split"), split.get(row.get("article_id_1")), row::toString);
			assertEquals(row.get("split"), split.get(row.get("article_id_2")), row::toString);
			assertTrue(seen.add(row.get("claim_id_1") + row.get("claim_id_2")), row::toString);
			assertTrue(seen.add(row.get("claim_id_2") + row.get("claim_id_1")), row::toString);
		}
		int labelled = Integer.parseInt(rows.note(CLAIM_PAIRS, "pairs labelled same"))
				+ Integer.parseInt(rows.note(CLAIM_PAIRS, "pairs labelled contradicts"));
		int others = Integer.parseInt(rows.note(CLAIM_PAIRS, "pairs labelled other"));
		assertTrue(others <= labelled && others > 0.9 * labelled, () -> others + " of " + labelled);
		assertTrue(labelled > 120 && labelled <= 120 * 4, () -> labelled + " pairs");
		assertTrue(Integer.parseInt(rows.note(CLAIM_PAIRS, "pairs of the same or contradicting")) > 500);
		assertEquals(pairs(rows), pairs(rows(7)));
		assertNotEquals(pairs(rows), pairs(rows(8)));
	}

	private ViewRows rows(long seed) throws Exception {
		return new ViewRows(corpus, ViewRows.request(new Split(List.of(8, 1, 1), seed), Map.of("views", "claim_pairs")));
	}
}
