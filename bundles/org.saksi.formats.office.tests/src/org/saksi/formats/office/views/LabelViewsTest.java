package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.saksi.formats.office.views.ViewKind.LABELS_DISAGGREGATED;
import static org.saksi.formats.office.views.ViewKind.LABELS_SOFT;
import static org.saksi.formats.office.xlsx.LayerBuilder.with;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.formats.office.xlsx.LayerBuilder;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class LabelViewsTest {

	private static final String TEXT = "Air di kota naik. Sepi.";

	private static Claim claim(LayerBuilder layer, String words, String... attributes) {
		return with(layer.claim("c1", List.of("K"), words), attributes);
	}

	/** Three annotators and a curator: two mark nearly the same, one nothing, one has not finished. */
	private static MemoryCorpus corpus(boolean curated) {
		MemoryCorpus corpus = new MemoryCorpus();
		Article article = Models.article("a", TEXT);
		corpus.add(article);
		LayerBuilder ani = new LayerBuilder(article, "ani", LayerStatus.DONE);
		Claim whole = claim(ani, "Air di kota naik", "kind=factual", "check_worthy=true");
		ani.stance("n1", null, "R", whole, "affirm");
		corpus.add(ani.layer());
		LayerBuilder budi = new LayerBuilder(article, "budi", LayerStatus.DONE);
		Claim part = claim(budi, "di kota naik", "kind=prediction");
		budi.stance("n9", null, "R", part, "deny");
		corpus.add(budi.layer());
		corpus.add(new LayerBuilder(article, "cici", LayerStatus.DONE).layer());
		corpus.add(new LayerBuilder(article, "dodi", LayerStatus.OPEN).layer());
		if (curated) {
			LayerBuilder edi = new LayerBuilder(article, "edi", LayerStatus.ADJUDICATED);
			claim(edi, "kota naik", "kind=factual");
			corpus.add(edi.layer());
		}
		return corpus;
	}

	private static List<String> of(List<String> rows, String prefix) {
		return rows.stream().filter(row -> row.startsWith(prefix)).toList();
	}

	@Test
	void everyoneWhoFinishedIsHeard() throws Exception {
		List<String> rows = new ViewRows(corpus(false), LABELS_DISAGGREGATED).cells(LABELS_DISAGGREGATED, "item_id", "attribute",
				"annotator", "value");
		assertEquals(List.of("a/s0;has_claim;ani;true", "a/s0;has_claim;budi;true", "a/s0;has_claim;cici;false"),
				of(rows, "a/s0;has_claim"));
		assertEquals(List.of("a/s1;check_worthy;ani;false", "a/s1;check_worthy;budi;false", "a/s1;check_worthy;cici;false"),
				of(rows, "a/s1;check_worthy"));
		assertEquals(List.of("a/claim@0-16;marked;ani;true", "a/claim@0-16;marked;budi;true", "a/claim@0-16;marked;cici;false"),
				of(rows, "a/claim@0-16;marked"));
		assertEquals(List.of("a/claim@0-16;kind;ani;factual", "a/claim@0-16;kind;budi;prediction", "a/claim@0-16;kind;cici;none"),
				of(rows, "a/claim@0-16;kind"));
		assertEquals(List.of("a/claim@0-16;check_worthy;ani;true", "a/claim@0-16;check_worthy;budi;",
				"a/claim@0-16;check_worthy;cici;none"), of(rows, "a/claim@0-16;check_worthy"));
		assertEquals(List.of("a/claim@0-16;canonical;ani;K", "a/claim@0-16;canonical;budi;K", "a/claim@0-16;canonical;cici;none"),
				of(rows, "a/claim@0-16;canonical"));
		assertEquals(List.of("a/stance@0-16/R;polarity;ani;affirm", "a/stance@0-16/R;polarity;budi;deny",
				"a/stance@0-16/R;polarity;cici;none"), of(rows, "a/stance@0-16/R;polarity"));
	}

	/** Entropy of thirds is log2 3; of 2 and 1 of 3 it is log2 3 - 2/3. */
	@Test
	void labelsAreDistributions() throws Exception {
		List<String> rows = new ViewRows(corpus(false), LABELS_SOFT).cells(LABELS_SOFT, "item_id", "attribute", "label", "n", "votes",
				"entropy", "majority", "adjudicated");
		assertEquals(List.of("a/claim@0-16;kind;factual;1;3;1.584963;;", "a/claim@0-16;kind;none;1;3;1.584963;;",
				"a/claim@0-16;kind;prediction;1;3;1.584963;;"), of(rows, "a/claim@0-16;kind"));
		assertEquals(List.of("a/claim@0-16;canonical;K;2;3;0.918296;K;", "a/claim@0-16;canonical;none;1;3;0.918296;K;"),
				of(rows, "a/claim@0-16;canonical"));
		assertEquals(List.of("a/claim@0-16;check_worthy;none;1;2;1;;", "a/claim@0-16;check_worthy;true;1;2;1;;"),
				of(rows, "a/claim@0-16;check_worthy"));
		assertEquals(List.of("a/s1;has_claim;false;3;3;0;false;"), of(rows, "a/s1;has_claim"));
	}

	/** The curator gives the place, but has no vote; half of ani's words are outside of the curator's. */
	@Test
	void theCuratorDecidesWithoutVoting() throws Exception {
		ViewRows soft = new ViewRows(corpus(true), LABELS_SOFT);
		List<String> rows = soft.cells(LABELS_SOFT, "item_id", "attribute", "label", "n", "votes", "majority", "adjudicated");
		assertEquals(List.of("a/claim@7-16;kind;none;1;3;;factual", "a/claim@7-16;kind;factual;1;3;;factual",
				"a/claim@7-16;kind;prediction;1;3;;factual").stream().sorted().toList(), of(rows, "a/claim@7-16;kind"));
		assertEquals("0.3333333333333333", soft.rows(LABELS_SOFT).stream().filter(row -> row.get("label").equals("prediction"))
				.findFirst().orElseThrow().get("p"));
	}

	@Test
	void unlikeMarksAreTwoItems() throws Exception {
		MemoryCorpus corpus = new MemoryCorpus();
		Article article = Models.article("a", TEXT);
		corpus.add(article);
		for (String words : List.of("Air di kota naik", "naik")) {
			LayerBuilder layer = new LayerBuilder(article, words.equals("naik") ? "budi" : "ani", LayerStatus.DONE);
			claim(layer, words, "kind=factual");
			corpus.add(layer.layer());
		}
		assertEquals(
				List.of("a/claim@0-16;ani;factual", "a/claim@0-16;budi;none", "a/claim@12-16;ani;none", "a/claim@12-16;budi;factual"),
				new ViewRows(corpus, LABELS_DISAGGREGATED).rows(LABELS_DISAGGREGATED).stream()
						.filter(row -> row.get("attribute").equals("kind"))
						.map(row -> row.get("item_id") + ";" + row.get("annotator") + ";" + row.get("value")).toList());
	}
}
