package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.saksi.formats.office.views.ViewKind.SENTENCE_CLASSIFICATION;
import static org.saksi.formats.office.xlsx.LayerBuilder.with;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.xlsx.LayerBuilder;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class SentenceViewTest {

	private static final String TEXT = "Air naik. Rini berkata air surut. Kota sepi. Cari juga.";

	private static MemoryCorpus corpus(LayerStatus second) {
		MemoryCorpus corpus = new MemoryCorpus();
		Article article = Models.article("a", TEXT);
		article.getZones().clear();
		Models.zone(article, "body", 0, TEXT.indexOf(" Cari"));
		Models.zone(article, "nav", TEXT.indexOf("Cari"), TEXT.length());
		corpus.add(article);
		LayerBuilder ani = new LayerBuilder(article, "ani", LayerStatus.DONE);
		Claim rise = with(ani.claim("c1", List.of("K"), "Air naik"), "kind=factual", "check_worthy=true");
		Claim fall = with(ani.claim("c2", List.of("K"), "air surut"), "kind=prediction");
		ani.attribution("t1", List.of(ani.source("s1", "R", "Rini")), ani.cue("q1", "berkata"), fall);
		ani.stance("n1", null, "WRITER", rise, "affirm");
		ani.stance("n2", null, "R", fall, "affirm");
		ani.stance("n3", null, "WRITER", fall, "report");
		corpus.add(ani.layer());
		LayerBuilder budi = new LayerBuilder(article, "budi", second);
		with(budi.claim("c1", List.of(), "Air naik"), "kind=quantity");
		corpus.add(budi.layer());
		corpus.add(Models.article("b", "Belum dibaca."));
		return corpus;
	}

	@Test
	void aRowSaysWhatFinishedLayersMark() throws Exception {
		ViewRows rows = new ViewRows(corpus(LayerStatus.DONE), SENTENCE_CLASSIFICATION);
		assertEquals(
				List.of("a/s0;Air naik.;TRUE;TRUE;TRUE;TRUE;FALSE;FALSE;affirm;2;2",
						"a/s1;Rini berkata air surut.;TRUE;FALSE;FALSE;FALSE;TRUE;TRUE;;2;1",
						"a/s2;Kota sepi.;FALSE;FALSE;FALSE;FALSE;FALSE;FALSE;;2;0"),
				rows.cells(SENTENCE_CLASSIFICATION, "sentence_id", "text", "has_claim", "check_worthy", "kind_factual",
						"kind_quantity", "kind_prediction", "has_attribution", "stance", "layers_n", "claim_layers_n"));
		assertEquals("1", rows.note(SENTENCE_CLASSIFICATION, "articles left out"));
		assertEquals("1", rows.note(SENTENCE_CLASSIFICATION, "sentences left out"));
	}

	@Test
	void anUnfinishedLayerSaysNothing() throws Exception {
		ViewRows rows = new ViewRows(corpus(LayerStatus.OPEN), SENTENCE_CLASSIFICATION);
		assertEquals(List.of("FALSE;1;1", "FALSE;1;1", "FALSE;1;0"),
				rows.cells(SENTENCE_CLASSIFICATION, "kind_quantity", "layers_n", "claim_layers_n"));
	}

	@Test
	void chosenStatusesAndZonesCount() throws Exception {
		ExportRequest request = new ExportRequest(Set.of(), Set.of(LayerStatus.OPEN, LayerStatus.DONE), Set.of("nav"), null, true,
				Map.of("views", "sentence_classification"));
		ViewRows rows = new ViewRows(corpus(LayerStatus.OPEN), request);
		assertEquals(List.of("nav;2"), rows.cells(SENTENCE_CLASSIFICATION, "zone", "layers_n"));
	}
}
