package org.saksi.core.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.Report;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.MarkType;
import org.saksi.testing.model.TestSchemes;

/** What becomes of annotations of other formats, with a mapping and without one. */
class LayerMakerTest {

	private static final String TEXT = "Budi said rain falls 👩‍👩‍👧.";

	private final Report report = new Report();
	private final SchemeGrowth growth = new SchemeGrowth(TestSchemes.claims());

	private static ForeignMark mark(String id, String type, int start, int end) {
		return new ForeignMark(id, type, List.of(new Segment(start, end)), 7);
	}

	private Layer make(Mapping mapping, ForeignMark... marks) {
		ForeignDocument document = new ForeignDocument("test", TEXT);
		document.marks().addAll(List.of(marks));
		Account account = new Account(report, Path.of("x.test"), "a");
		Layer layer = new LayerMaker(mapping, growth, new Registries(List.of())).make(document, "a", "ani", account);
		account.close();
		return layer;
	}

	private static Mapping mapping(String marks) throws Exception {
		return MappingFiles.read(("{\"saksi_mapping\": 1, \"marks\": " + marks + "}").getBytes(StandardCharsets.UTF_8), Path.of("m"));
	}

	private boolean told(Report.Kind kind, String words) {
		return report.entries().stream().anyMatch(e -> e.kind() == kind && e.message().contains(words));
	}

	@Test
	void namesAreEnoughWithoutAMapping() {
		Layer layer = make(Mapping.AUTOMATIC, mark("1", "custom.Source", 0, 4).put("agent", "Budi").put("Form", "named"),
				mark("2", "Cue", 5, 9), mark("3", "Content", 10, 20),
				mark("4", "Attribution", 5, 9).link("Source", "1").link("args:Content", "3").link("cue", "2"));
		Attribution attribution = layer.getAttributions().get(0);
		assertEquals(layer.getSources(), attribution.getSources());
		assertEquals(layer.getCues().get(0), attribution.getCue());
		assertEquals(layer.getClaims(), attribution.getClaims());
		assertEquals("budi", layer.getSources().get(0).getAgent());
		assertEquals("named", layer.getSources().get(0).getAttributes().get("form"));
		assertEquals(List.of(), growth.additions());
		assertEquals(0, report.count(Report.Kind.LEFT_OUT));
	}

	@Test
	void whatTheSchemeLacksIsAddedAndSaid() {
		Layer layer = make(Mapping.AUTOMATIC, mark("1", "GPE", 0, 4).put("note", "x").put("note", "y"));
		assertEquals("GPE", layer.getMarks().get(0).getType());
		assertEquals("x|y", layer.getMarks().get(0).getAttributes().get("note"));
		MarkType added = growth.additions().get(0);
		assertTrue(added.getId().equals("GPE") && added.getAttributes().get(0).isMany());
		assertTrue(told(Report.Kind.ADJUSTED, "GPE"));
	}

	@Test
	void aValueThatTheSchemeDoesNotAllowIsKeptBeside() {
		Layer layer = make(Mapping.AUTOMATIC, mark("1", "source", 0, 4).put("form", "Title"));
		assertNull(layer.getSources().get(0).getAttributes().get("form"));
		assertEquals("Title", layer.getSources().get(0).getAttributes().get("form_original"));
		assertTrue(told(Report.Kind.ADJUSTED, "Title"));
	}

	@Test
	void anAttributionWithoutAClaimStaysAMark() {
		Layer layer = make(Mapping.AUTOMATIC, mark("1", "Source", 0, 4), mark("2", "Attribution", 5, 9).link("Source", "1"));
		assertTrue(layer.getAttributions().isEmpty());
		assertEquals("Attribution_incomplete", layer.getMarks().get(0).getType());
		assertTrue(report.entries().stream().anyMatch(e -> e.line() == 7 && e.message().contains("no claim")));
	}

	@Test
	void anAttributionWithoutASourceGetsAnImplicitOne() {
		Layer layer = make(Mapping.AUTOMATIC, mark("1", "Claim", 0, 4), mark("2", "Attribution", 5, 9).link("claim", "1"));
		assertEquals("implicit", layer.getAttributions().get(0).getSources().get(0).getAttributes().get("form"));
		ForeignDocument back = new LayerReader(Mapping.AUTOMATIC, "test", growth.scheme(), new Registries(List.of()), MarkType::getId)
				.read(layer, TEXT, new Account(report, null, "a"));
		assertEquals(List.of("Claim", "Attribution"), back.marks().stream().map(ForeignMark::type).toList());
	}

	@Test
	void aMappingLeavesOutSetsAndRenames() throws Exception {
		Mapping mapping = mapping("[{\"type\": \"Tok\", \"as\": null}, {\"type\": \"S\", \"as\": \"claim\", \"set\": {\"kind\": \"factual\"},"
				+ " \"attributes\": {\"cw\": {\"as\": \"check_worthy\", \"values\": {\"J\": \"true\"}}, \"junk\": null}}]");
		Layer layer = make(mapping, mark("1", "Tok", 0, 4), mark("2", "S", 5, 9).put("cw", "J").put("junk", "z"));
		assertEquals(1, org.saksi.core.marking.LayerMarks.all(layer).size());
		assertEquals("factual", layer.getClaims().get(0).getAttributes().get("kind"));
		assertEquals("true", layer.getClaims().get(0).getAttributes().get("check_worthy"));
		assertTrue(told(Report.Kind.LEFT_OUT, "Tok") && told(Report.Kind.LEFT_OUT, "junk"));
		ForeignMark back = new LayerReader(mapping, "test", growth.scheme(), new Registries(List.of()), MarkType::getId)
				.read(layer, TEXT, new Account(report, null, "a")).marks().get(0);
		assertEquals("S", back.type());
		assertEquals(List.of("J"), back.values("cw"));
		assertTrue(back.attributes().size() == 1, back.toString());
	}

	@Test
	void spansKeepTheRules() {
		int emoji = TEXT.indexOf("👩");
		Layer layer = make(Mapping.AUTOMATIC, mark("1", "Source", emoji + 1, emoji + 3), mark("2", "Source", 3, 3), mark("3", "Source", 2, 999),
				new ForeignMark("4", "Source", List.of(new Segment(5, 9), new Segment(0, 6)), 0));
		assertEquals(TEXT.substring(emoji, emoji + 8), layer.getSources().get(0).getSpan().quote());
		assertNull(layer.getSources().get(1).getSpan());
		assertNull(layer.getSources().get(2).getSpan());
		assertEquals(List.of(new Segment(0, 9)), layer.getSources().get(3).getSpan().segments());
		assertTrue(told(Report.Kind.ADJUSTED, "999"));
	}
}
