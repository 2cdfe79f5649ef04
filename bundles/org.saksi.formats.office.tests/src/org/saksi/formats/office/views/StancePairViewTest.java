package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.saksi.formats.office.views.ViewKind.STANCE_BY_CANONICAL;
import static org.saksi.formats.office.views.ViewKind.STANCE_PAIRS;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.formats.office.xlsx.LayerBuilder;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class StancePairViewTest {

	@Test
	void pairsHaveTheTextsOfBoth() throws Exception {
		ViewRows rows = new ViewRows(SmallCorpus.make(), STANCE_PAIRS);
		assertEquals(List.of("K1;a1;discuss;1;1;FALSE", "K2;a1;discuss;0;1;FALSE", "K3;a1;disagree;1;1;FALSE",
				"K4;a1;discuss;0;0;FALSE", "K4;a2;agree;1;0;FALSE"),
				rows.cells(STANCE_PAIRS, "canonical_id", "article_id", "label", "support_n", "deny_n", "drawn"));
		Map<String, String> first = rows.rows(STANCE_PAIRS).get(0);
		assertEquals("Banjir sudah surut.", first.get("claim_text"));
		assertEquals("Banjir \ud83c\udf0a surut", first.get("headline"));
		assertTrue(first.get("body").startsWith("Banjir \ud83c\udf0a sudah surut, kata Rini"), first.get("body"));
		assertTrue(first.get("body").endsWith("rumah rusak."), first.get("body"));
		assertEquals(rows.cells(STANCE_PAIRS, "canonical_id", "article_id", "label"), labels(rows));
	}

	private static List<String> labels(ViewRows rows) {
		return rows.rows("pairs_claim_article").stream()
				.map(row -> row.get("canonical_id") + ";" + row.get("article_id") + ";" + row.get("label")).toList();
	}

	/** a1 and a2 are of one story: only a3 and a4 have nothing to do with K1. */
	@Test
	void drawnPairsAreThoseOfThePairSheet() throws Exception {
		ViewRows rows = new ViewRows(SmallCorpus.make(), ViewRows.request(null, Map.of("views", "stance_pairs", "negatives", "1")));
		List<Map<String, String>> drawn = rows.rows(STANCE_PAIRS).stream().filter(row -> row.get("drawn").equals("TRUE")).toList();
		assertEquals(4, drawn.size());
		assertEquals(labels(rows).stream().filter(row -> row.endsWith("unrelated")).sorted().toList(),
				drawn.stream().map(row -> row.get("canonical_id") + ";" + row.get("article_id") + ";" + row.get("label")).sorted()
						.toList());
		assertTrue(drawn.stream().allMatch(row -> row.get("body").equals("Cuaca cerah di Bali.")
				|| row.get("body").equals("Harga beras turun.")), drawn::toString);
		assertEquals("4", rows.note(STANCE_PAIRS, "unrelated pairs"));
	}

	private static void says(MemoryCorpus corpus, String id, String date, String... polarities) {
		Article article = Models.article(id, "Klaim " + id + ".");
		article.getMetadata().setPublished(date);
		corpus.add(article);
		int number = 0;
		for (String polarity : polarities) {
			LayerBuilder layer = new LayerBuilder(article, "ann" + number++, LayerStatus.DONE);
			Claim claim = layer.claim("c", List.of("K"), "Klaim");
			layer.stance("n", null, "H", claim, polarity);
			corpus.add(layer.layer());
		}
	}

	/** Two annotators who say the same of an article are one article, not two. */
	@Test
	void holdersAreCountedByArticle() throws Exception {
		MemoryCorpus corpus = new MemoryCorpus();
		Models.canonical(corpus.registry("ann0"), "K", "Klaim.");
		Models.agent(corpus.registry("ann0"), "H", "Hadi", "person");
		says(corpus, "a", "2025-05-02T10:00:00+07:00", "affirm", "affirm");
		says(corpus, "b", "2025-04-01", "affirm", "deny");
		says(corpus, "c", "Mei 2025", "report");
		ViewRows rows = new ViewRows(corpus, STANCE_BY_CANONICAL);
		assertEquals(List.of("K;Klaim.;H;Hadi;person;2;1;0;1;0;affirm;3;5;2025-04-01;2025-05-02"),
				rows.cells(STANCE_BY_CANONICAL, "canonical_id", "canonical_text", "holder_id", "holder_name", "holder_type", "affirm_n",
						"deny_n", "query_n", "report_n", "other_n", "majority", "articles_n", "stances_n", "first_date", "last_date"));
	}

	@Test
	void aRowTellsOfOnePartOnly() throws Exception {
		MemoryCorpus corpus = new MemoryCorpus();
		for (int i = 0; i < 10; i++) {
			says(corpus, "a" + i, "2025-01-01", i % 2 == 0 ? "affirm" : "deny");
		}
		ViewRows rows = new ViewRows(corpus,
				ViewRows.request(new Split(List.of(1, 1), 7), Map.of("views", "stance_by_canonical")));
		assertEquals(List.of("test", "train"), rows.cells(STANCE_BY_CANONICAL, "split"));
		assertEquals(10, rows.cells(STANCE_BY_CANONICAL, "articles_n").stream().mapToInt(Integer::parseInt).sum());
	}
}
