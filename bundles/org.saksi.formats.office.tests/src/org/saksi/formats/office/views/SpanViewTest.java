package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.saksi.formats.office.views.ViewKind.SPANS_BIO;
import static org.saksi.formats.office.views.ViewKind.SPANS_BIOLU;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saksi.formats.office.xlsx.LayerBuilder;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class SpanViewTest {

	/** Rini says that Budi says that water rises; 🌊 is one code point and two code units. */
	private static MemoryCorpus corpus() {
		MemoryCorpus corpus = new MemoryCorpus();
		Article article = Models.article("a", "\ud83c\udf0a Rini sebut Budi bilang air naik. Sepi.");
		corpus.add(article);
		LayerBuilder ani = new LayerBuilder(article, "ani", LayerStatus.DONE);
		Claim outer = ani.claim("c1", List.of(), "Budi bilang air naik");
		Claim inner = ani.claim("c2", List.of(), "air naik");
		ani.attribution("t1", List.of(ani.source("s2", "B", "Budi")), ani.cue("q2", "bilang"), inner);
		ani.attribution("t2", List.of(ani.source("s1", "R", "Rini")), ani.cue("q1", "sebut"), outer);
		corpus.add(ani.layer());
		LayerBuilder budi = new LayerBuilder(article, "budi", LayerStatus.ADJUDICATED);
		budi.claim("c1", List.of(), "air", "naik");
		corpus.add(budi.layer());
		LayerBuilder cici = new LayerBuilder(article, "cici", LayerStatus.OPEN);
		cici.claim("c1", List.of(), "Sepi");
		corpus.add(cici.layer());
		return corpus;
	}

	@Test
	void nestedClaimsHaveColumnsAndRolesAreFlat() throws Exception {
		ViewRows rows = new ViewRows(corpus(), SPANS_BIO);
		List<String> cells = rows.cells(SPANS_BIO, "annotator", "sentence_id", "index", "token", "start_cp", "end_cp", "source", "cue",
				"claim", "claim_2", "attribution");
		assertEquals(List.of("ani;a/s0;0;\ud83c\udf0a;0;1;O;O;O;O;O", "ani;a/s0;1;Rini;2;6;B-source;O;O;O;B-source",
				"ani;a/s0;2;sebut;7;12;O;B-cue;O;O;B-cue", "ani;a/s0;3;Budi;13;17;B-source;O;B-claim;O;B-claim",
				"ani;a/s0;4;bilang;18;24;O;B-cue;I-claim;O;I-claim", "ani;a/s0;5;air;25;28;O;O;I-claim;B-claim;I-claim",
				"ani;a/s0;6;naik;29;33;O;O;I-claim;I-claim;I-claim", "ani;a/s0;7;.;33;34;O;O;O;O;O",
				"ani;a/s1;8;Sepi;35;39;O;O;O;O;O", "ani;a/s1;9;.;39;40;O;O;O;O;O"), cells.subList(0, 10));
		assertEquals(20, cells.size());
		assertEquals("budi;a/s0;5;air;25;28;O;O;B-claim;O;O", cells.get(15));
		assertEquals("budi;a/s0;6;naik;29;33;O;O;B-claim;O;O", cells.get(16));
		assertEquals("1", rows.note(SPANS_BIO, "attributions that are not in the column"));
	}

	@Test
	void endsAndSingleTokensHaveTagsOfTheirOwn() throws Exception {
		ViewRows rows = new ViewRows(corpus(), SPANS_BIOLU);
		assertEquals(List.of("U-source;O;O;U-source", "O;O;O;U-cue", "U-source;B-claim;O;B-claim", "O;I-claim;O;I-claim",
				"O;I-claim;B-claim;I-claim", "O;L-claim;L-claim;L-claim"),
				rows.cells(SPANS_BIOLU, "source", "claim", "claim_2", "attribution").subList(1, 7));
	}

	@Test
	void marksDeeperThanTheColumnsAreCounted() throws Exception {
		MemoryCorpus corpus = new MemoryCorpus();
		Article article = Models.article("a", "satu dua tiga empat lima");
		corpus.add(article);
		LayerBuilder ani = new LayerBuilder(article, "ani", LayerStatus.DONE);
		ani.claim("c1", List.of(), "lima");
		ani.claim("c2", List.of(), "empat lima");
		ani.claim("c3", List.of(), "tiga empat lima");
		ani.claim("c4", List.of(), "dua tiga empat lima");
		ani.claim("c5", List.of(), "ua tiga empat lim");
		corpus.add(ani.layer());
		ViewRows rows = new ViewRows(corpus, ViewRows.request(null, Map.of("views", "spans_bio")));
		assertEquals(List.of("O;O;O", "B-claim;B-claim;O", "I-claim;I-claim;B-claim", "I-claim;I-claim;I-claim",
				"I-claim;I-claim;I-claim"), rows.cells(SPANS_BIO, "claim", "claim_2", "claim_3"));
		assertEquals("2", rows.note(SPANS_BIO, "marks left out"));
		assertEquals("1", rows.note(SPANS_BIO, "marks that begin or end within a token"));
	}
}
