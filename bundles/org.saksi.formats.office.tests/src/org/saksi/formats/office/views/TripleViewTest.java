package org.saksi.formats.office.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.saksi.formats.office.views.ViewKind.ATTRIBUTION_TRIPLES;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.formats.office.xlsx.SmallCorpus;

class TripleViewTest {

	@Test
	void aRowPerSourceAndClaim() throws Exception {
		ViewRows rows = new ViewRows(SmallCorpus.make(), ATTRIBUTION_TRIPLES);
		assertEquals(List.of("a1/ani/t1;Rini;RINI;kata;say;Banjir \ud83c\udf0a sudah surut;K1;;0;indirect;affirm;certain",
				"a1/ani/t2;warga;WARGA;menurut;prepositional;Air … masih tinggi;K2;Radar<Budi;2;;deny;",
				"a1/ani/t2;Budi;BUDI;menurut;prepositional;Air … masih tinggi;K2;Radar<Budi;2;;report;",
				"a1/ani/t2;warga;WARGA;menurut;prepositional;Ada 120 rumah rusak;K3;Radar<Budi;2;;;",
				"a1/ani/t2;Budi;BUDI;menurut;prepositional;Ada 120 rumah rusak;K3;Radar<Budi;2;;affirm;",
				"a1/ani/t3;;WRITER;;;Ada 120 rumah rusak;K3;;0;;deny;",
				"a1/budi/t1;;RINI;;;Banjir \ud83c\udf0a sudah surut;K1;;0;;affirm;",
				"a2/ani/t1;Budi;BUDI;kata;;Rumah rusak ratusan;K4;;0;;affirm;"),
				rows.cells(ATTRIBUTION_TRIPLES, "attribution_id", "source_text", "agent_id", "cue_text", "cue_class", "claim_text",
						"canonical_id", "chain", "chain_length", "quote_type", "stance", "certainty"));
		assertEquals("Banjir \ud83c\udf0a sudah surut, kata Rini, Minggu.", rows.rows(ATTRIBUTION_TRIPLES).get(0).get("context"));
	}
}
