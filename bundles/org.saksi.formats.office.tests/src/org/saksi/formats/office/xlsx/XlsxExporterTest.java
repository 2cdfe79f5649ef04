package org.saksi.formats.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.ReadWorkbook;

class XlsxExporterTest {

	private static final List<String> SPAN = List.of("start_cp", "end_cp", "start_utf16", "end_utf16", "segments", "text",
			"sentence_id");

	@TempDir
	Path folder;
	private ReadWorkbook book;

	@BeforeEach
	void export() throws CorpusException, IOException {
		Path out = folder.resolve("corpus.xlsx");
		new XlsxExporter(Limits.EXCEL, () -> FormatRegistry.of(List.of(), List.of())).write(SmallCorpus.make(),
				ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
		book = new ReadWorkbook(out);
	}

	private static List<String> mark(String id, Object... more) {
		List<String> columns = new ArrayList<>(List.of(id, "article_id", "split", "annotator", "status"));
		for (Object each : more) {
			if (each instanceof List<?> list) {
				list.forEach(name -> columns.add((String) name));
			} else {
				columns.addAll(List.of(((String) each).split(" ")));
			}
		}
		return columns;
	}

	private static void assertRow(Map<String, Object> row, Object... expected) {
		Map<String, Object> wanted = new LinkedHashMap<>();
		Map<String, Object> found = new LinkedHashMap<>();
		for (int i = 0; i < expected.length; i += 2) {
			wanted.put((String) expected[i], expected[i + 1]);
			assertTrue(row.containsKey(expected[i]), "no column " + expected[i]);
			found.put((String) expected[i], row.get(expected[i]));
		}
		assertEquals(wanted, found);
	}

	@Test
	void hasTheSheetsInOrder() {
		assertEquals(List.of("README", "documents", "sentences", "claims", "sources", "cues", "attributions", "chain_hops", "stances",
				"quantities", "agents", "canonical_claims", "claim_links", "events", "pairs_claim_article", "annotations_long",
				"groups", "agreement", "distributions", "schema", "person", "marks"), book.sheets());
	}

	@Test
	void hasTheColumnsInOrder() {
		assertEquals(List.of("article_id", "story_id", "split", "medium", "headline", "author", "editor", "published", "place",
				"section", "language", "url", "source_file", "sha256", "chars_cp", "body_segments", "text", "text_version"),
				book.header("documents"));
		assertEquals(List.of("sentence_id", "article_id", "split", "index", "zone", "start_cp", "end_cp", "start_utf16",
				"end_utf16", "text", "has_claim", "has_source", "has_cue", "check_worthy"), book.header("sentences"));
		assertEquals(mark("claim_id", SPAN, "kind check_worthy canonical_id canonical_text canonical_ids anaphoric_of "
				+ "quantity_value quantity_min quantity_max quantity_unit topics until type"), book.header("claims"));
		assertEquals(mark("source_id", SPAN, "agent_id agent_name agent_type form"), book.header("sources"));
		assertEquals(mark("cue_id", SPAN, "class"), book.header("cues"));
		assertEquals(mark("attribution_id", "claim_id claim_text source_id agent_id agent_name cue_id cue_text quote_type chain "
				+ "chain_length"), book.header("attributions"));
		assertEquals(mark("attribution_id", "hop agent_id agent_name role source_id cue_id"), book.header("chain_hops"));
		assertEquals(mark("stance_id", "attribution_id holder_id holder_name target_type target_id target_text polarity certainty "
				+ "intensity confidence", SPAN), book.header("stances"));
		assertEquals(mark("claim_id", "index value min max unit approximate"), book.header("quantities"));
		assertEquals(List.of("canonical_id", "canonical_text", "article_id", "split", "label", "support_n", "deny_n"),
				book.header("pairs_claim_article"));
		assertEquals(List.of("item_type", "item_id", "article_id", "attribute", "annotator", "value"),
				book.header("annotations_long"));
		assertEquals(List.of("sheet", "column", "type", "tag_set", "meaning"), book.header("schema"));
		assertEquals(mark("mark_id", SPAN, "mood topics link_knows link_says"), book.header("person"));
	}

	@Test
	void documents() {
		assertEquals(List.of("a1", "a2", "a3", "a4"), book.column("documents", "article_id"));
		int length = SmallCorpus.TEXT.codePointCount(0, SmallCorpus.TEXT.length());
		assertRow(book.row("documents", "article_id", "a1"), "story_id", "S1", "split", null, "medium", "Radar Kudus", "headline",
				"Banjir \ud83c\udf0a surut", "author", null, "published", LocalDateTime.of(2025, 4, 27, 17, 18), "language", "id",
				"url", "=1+1", "source_file", "a1.txt", "sha256", "0".repeat(63) + "1", "chars_cp", (double) length,
				"body_segments", "16:" + (length - 12), "text", SmallCorpus.TEXT, "text_version", 0.0);
		assertRow(book.row("documents", "article_id", "a2"), "published", "April 2025", "story_id", "S1");
		assertRow(book.row("documents", "article_id", "a3"), "published", null, "story_id", null);
	}

	@Test
	void sentences() {
		List<Map<String, Object>> rows = book.rows("sentences").stream().filter(r -> r.get("article_id").equals("a1")).toList();
		assertEquals(List.of("headline", "body", "body", "body", "list"), rows.stream().map(r -> r.get("zone")).toList());
		assertRow(rows.get(0), "sentence_id", "a1/s0", "index", 0.0, "start_cp", 0.0, "end_cp", 14.0, "end_utf16", 15.0,
				"has_claim", false, "has_source", false, "has_cue", false, "check_worthy", false);
		assertRow(rows.get(1), "sentence_id", "a1/s1", "text", "Banjir \ud83c\udf0a sudah surut, kata Rini, Minggu.", "start_cp", 16.0,
				"start_utf16", 17.0, "has_claim", true, "has_source", true, "has_cue", true, "check_worthy", true);
		assertRow(rows.get(3), "text", "Ada 120 rumah rusak.", "has_claim", true, "has_source", false, "check_worthy", false);
		for (Map<String, Object> row : rows) {
			int start = ((Double) row.get("start_utf16")).intValue();
			int end = ((Double) row.get("end_utf16")).intValue();
			assertEquals(SmallCorpus.TEXT.substring(start, end), row.get("text"));
		}
	}

	@Test
	void claims() {
		assertRow(book.row("claims", "claim_id", "a1/ani/c1"), "article_id", "a1", "annotator", "ani", "status", "done", "start_cp",
				16.0, "end_cp", 36.0, "start_utf16", 17.0, "end_utf16", 38.0, "segments", "16:36", "text",
				"Banjir \ud83c\udf0a sudah surut", "sentence_id", "a1/s1", "kind", "factual", "check_worthy", true, "canonical_id",
				"K1", "canonical_text", "Banjir sudah surut.", "canonical_ids", "K1", "anaphoric_of", null, "quantity_value",
				null, "topics", "war|sport", "until", null, "type", "claim");
		Map<String, Object> gap = book.row("claims", "claim_id", "a1/ani/c2");
		assertRow(gap, "text", "Air … masih tinggi", "sentence_id", "a1/s2", "check_worthy", false, "canonical_id", "K2",
				"canonical_ids", "K2|K1", "anaphoric_of", "a1/ani/c1");
		assertTrue(((String) gap.get("segments")).matches("\\d+:\\d+\\|\\d+:\\d+"));
		assertEquals(gap.get("start_cp") + "", Double.parseDouble(((String) gap.get("segments")).split("[:|]")[0]) + "");
		assertEquals(gap.get("end_cp") + "", Double.parseDouble(((String) gap.get("segments")).split("[:|]")[3]) + "");
		assertRow(book.row("claims", "claim_id", "a1/ani/c3"), "check_worthy", null, "canonical_text", "=N rumah rusak.",
				"quantity_value", 120.0, "quantity_min", null, "quantity_unit", "rumah", "until",
				LocalDateTime.of(2025, 12, 31, 0, 0), "type", "promise");
		assertRow(book.row("claims", "claim_id", "a1/budi/c2"), "start_cp", null, "segments", null, "text", "hilang",
				"sentence_id", null, "canonical_id", null, "status", "open");
	}

	@Test
	void sourcesAndCues() {
		assertRow(book.row("sources", "source_id", "a1/ani/s1"), "text", "Rini", "agent_id", "RINI", "agent_name", "Rini",
				"agent_type", "person", "form", "named");
		assertRow(book.row("sources", "source_id", "a1/budi/s1"), "start_cp", null, "text", null, "agent_id", "RINI",
				"agent_name", "Rini");
		assertRow(book.row("cues", "cue_id", "a1/ani/q2"), "text", "menurut", "class", "prepositional");
	}

	@Test
	void attributions() {
		List<Map<String, Object>> joint = book.rows("attributions").stream()
				.filter(row -> row.get("attribution_id").equals("a1/ani/t2")).toList();
		assertEquals(List.of("c2 s2", "c2 s3", "c3 s2", "c3 s3"), joint.stream()
				.map(row -> row.get("claim_id").toString().substring(7) + " " + row.get("source_id").toString().substring(7))
				.toList());
		assertRow(joint.get(1), "claim_text", "Air … masih tinggi", "agent_id", "BUDI", "agent_name", "Budi", "cue_id",
				"a1/ani/q2", "cue_text", "menurut", "quote_type", null, "chain", "Radar<Budi", "chain_length", 2.0);
		assertRow(book.row("attributions", "attribution_id", "a1/ani/t1"), "quote_type", "indirect", "chain", null,
				"chain_length", 0.0);
		assertRow(book.row("attributions", "attribution_id", "a1/ani/t3"), "claim_id", "a1/ani/c3", "source_id", null,
				"agent_id", "WRITER", "agent_name", "WRITER", "cue_id", null);
		assertEquals(List.of(1.0, 2.0), book.column("chain_hops", "hop"));
		assertRow(book.row("chain_hops", "hop", 1.0), "attribution_id", "a1/ani/t2", "article_id", "a1", "annotator", "ani",
				"agent_id", "BUDI", "role", "relay", "source_id", "a1/ani/s3", "cue_id", "a1/ani/q3");
		assertRow(book.row("chain_hops", "hop", 2.0), "agent_name", "Radar", "role", "medium", "source_id", null);
	}

	@Test
	void stances() {
		assertRow(book.row("stances", "stance_id", "a1/ani/n1"), "attribution_id", "a1/ani/t1", "holder_id", "RINI", "holder_name",
				"Rini", "target_type", "claim", "target_id", "a1/ani/c1", "target_text", "Banjir \ud83c\udf0a sudah surut",
				"polarity", "affirm", "certainty", "certain", "intensity", "low", "confidence", 4.0, "text", "sudah",
				"sentence_id", "a1/s1");
		assertRow(book.row("stances", "stance_id", "a1/budi/n2"), "target_type", "canonical", "target_id", "K4", "target_text",
				"Ratusan rumah rusak.", "start_cp", null, "holder_id", "RINI");
		assertRow(book.row("stances", "stance_id", "a1/budi/n3"), "target_type", "agent", "target_id", "BUDI", "target_text",
				"Budi", "polarity", null);
	}

	@Test
	void quantities() {
		assertEquals(List.of(0.0, 1.0, 0.0), book.column("quantities", "index"));
		assertRow(book.row("quantities", "unit", "orang"), "claim_id", "a1/ani/c3", "value", null, "min", 2.5, "max", null,
				"approximate", true);
		assertRow(book.row("quantities", "unit", "rumah"), "value", 120.0, "approximate", null);
	}

	@Test
	void registries() {
		assertEquals(List.of("BUDI", "RADAR", "RINI", "WARGA", "WRITER"), book.column("agents", "agent_id"));
		assertRow(book.row("agents", "agent_id", "RINI"), "name", "Rini", "aliases", "Bu Rini|R.", "type", "person",
				"articles_n", 1.0, "mentions_n", 2.0);
		assertRow(book.row("agents", "agent_id", "BUDI"), "country", "ID", "articles_n", 2.0, "mentions_n", 2.0);
		assertRow(book.row("agents", "agent_id", "RADAR"), "articles_n", 1.0, "mentions_n", 1.0);
		assertRow(book.row("agents", "agent_id", "WRITER"), "type", "writer", "mentions_n", 1.0);
		assertEquals(List.of("K1", "K2", "K3", "K4"), book.column("canonical_claims", "canonical_id"));
		assertRow(book.row("canonical_claims", "canonical_id", "K1"), "kind", "factual", "event_id", "E1", "articles_n", 1.0,
				"mentions_n", 3.0, "numeric_conflict", false, "numeric_conflict_with", null);
		assertRow(book.row("canonical_claims", "canonical_id", "K3"), "slot", "rumah", "numeric_conflict", true,
				"numeric_conflict_with", "K4");
		assertRow(book.row("canonical_claims", "canonical_id", "K4"), "numeric_conflict_with", "K3", "articles_n", 1.0);
		assertEquals(1, book.rows("claim_links").size());
		assertRow(book.rows("claim_links").get(0), "type", "contradicts", "from_id", "K1", "to_id", "K2", "to_text",
				"Air masih tinggi.", "articles_n", 1.0, "mentions_n", 4.0);
		assertRow(book.rows("events").get(0), "event_id", "E1", "name", "Banjir", "date", LocalDateTime.of(2025, 4, 26, 0, 0),
				"place", "Kudus", "articles_n", 2.0, "mentions_n", 3.0);
	}

	@Test
	void pairs() {
		assertEquals(List.of("K1 a1", "K2 a1", "K3 a1", "K4 a1", "K4 a2"), book.rows("pairs_claim_article").stream()
				.map(row -> row.get("canonical_id") + " " + row.get("article_id")).toList());
		assertEquals(Arrays.asList("discuss", "discuss", "disagree", "discuss", "agree"),
				book.column("pairs_claim_article", "label"));
		assertRow(book.rows("pairs_claim_article").get(0), "support_n", 1.0, "deny_n", 1.0, "canonical_text",
				"Banjir sudah surut.");
		assertRow(book.rows("pairs_claim_article").get(2), "support_n", 1.0, "deny_n", 1.0);
	}

	@Test
	void annotations() {
		List<Map<String, Object>> rows = book.rows("annotations_long");
		assertRow(rows.get(0), "item_type", "article", "item_id", "a1", "article_id", "a1", "attribute", "status", "annotator",
				"ani", "value", "done");
		List<String> claim = rows.stream().filter(row -> row.get("item_id").equals("a1/ani/c3"))
				.map(row -> row.get("item_type") + " " + row.get("attribute") + " " + row.get("value")).toList();
		assertEquals(List.of("claim until 2025-12-31", "claim mood unknown"), claim);
		assertEquals(List.of("calm", "trade|sport"), rows.stream().filter(row -> row.get("item_type").equals("person"))
				.map(row -> row.get("value")).toList());
	}

	@Test
	void marksOfAddedTypes() {
		assertRow(book.row("person", "mark_id", "a1/ani/m1"), "text", "Rini", "status", "done", "mood", "calm", "topics",
				"trade|sport", "link_knows", "a1/ani/s3", "link_says", "a1/ani/c1|a1/ani/c2");
		assertRow(book.row("marks", "mark_id", "a1/ani/m2"), "text", "Radar", "type", "unheard", "links", null);
	}

	@Test
	void schemaDescribesEveryColumnOfEverySheet() {
		List<String> expected = new ArrayList<>();
		book.sheets().forEach(sheet -> book.header(sheet).forEach(column -> expected.add(sheet + " " + column)));
		List<Map<String, Object>> rows = book.rows("schema");
		assertEquals(expected, rows.stream().map(row -> row.get("sheet") + " " + row.get("column")).toList());
		rows.forEach(row -> assertTrue(row.get("meaning") != null && row.get("type") != null, row.toString()));
		assertRow(rows.stream().filter(r -> "stances".equals(r.get("sheet")) && "polarity".equals(r.get("column"))).findFirst()
				.orElseThrow(), "tag_set", "affirm|deny|query|report", "type", "text");
	}

	@Test
	void readmeTellsTheStory() {
		assertEquals(List.of("section", "item", "value"), book.header("README"));
		assertRow(book.row("README", "item", "corpus"), "value", "Banjir");
		assertRow(book.row("README", "item", "licence"), "value", "CC BY 4.0");
		List<Map<String, Object>> aboutClaims = book.rows("README").stream().filter(r -> "claims".equals(r.get("item"))).toList();
		assertRow(aboutClaims.get(0), "section", "one_row_per", "value", "claim that an annotator marked");
		assertRow(aboutClaims.get(1), "section", "rows", "value", (double) book.rows("claims").size());
		assertRow(book.row("README", "item", "claim.kind"), "section", "tag_sets", "value",
				"factual|quantity|prediction|demand|evaluation|commitment");
		assertRow(book.row("README", "item", "articles without an exported layer"), "value", 2.0);
		assertTrue(book.row("README", "item", "pandas").get("value").toString().contains("keep_default_na=False"));
		assertTrue(book.rows("README").stream().noneMatch(row -> "cut_cells".equals(row.get("section"))));
		assertNull(book.row("README", "item", "description").get("value"));
	}
}
