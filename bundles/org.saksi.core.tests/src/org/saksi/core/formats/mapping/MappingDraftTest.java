package org.saksi.core.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.formats.mapping.edit.MappingDraft;
import org.saksi.core.formats.mapping.edit.MappingRow;
import org.saksi.core.formats.mapping.edit.MappingRow.State;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.testing.model.TestSchemes;

/** A mapping is edited row by row; what no rule names is a row too. */
class MappingDraftTest {

	private static final SchemeIndex SCHEME = new SchemeIndex(TestSchemes.claims());

	private static Mapping found() {
		ForeignDocument document = new ForeignDocument("x", "abc def");
		document.marks().add(new ForeignMark("T1", "Content", List.of(new Segment(0, 3)), 1).put("kind", "FACTUAL").put("junk", "a"));
		document.marks().add(new ForeignMark("T2", "Source", List.of(new Segment(4, 7)), 2));
		document.marks().add(new ForeignMark("E1", "Saying", List.of(), 3).link("Source", "T2").link("Content", "T1").link("Other", "T1"));
		MappingProposal proposal = new MappingProposal();
		proposal.add(document);
		proposal.declare("Declared", Map.of("sure", List.of("High", "Low")), List.of("Arg"));
		return proposal.mapping(Mapping.AUTOMATIC, "x", SCHEME);
	}

	private static MappingDraft draft(Mapping mapping) {
		return new MappingDraft(mapping, found(), SCHEME, "label"::equals);
	}

	private static MappingRow row(MappingDraft draft, String... names) {
		List<MappingRow> rows = draft.rows();
		MappingRow row = null;
		for (String name : names) {
			row = rows.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(List.of(names) + " in " + draft.rows()));
			rows = row.children();
		}
		return row;
	}

	@Test
	void aProposalListsValuesThatHaveTagsAndSchemasAddTheirs() {
		Mapping found = found();
		MarkRule content = found.marks().get(0);
		assertEquals("claim", content.as());
		assertEquals(Map.of("FACTUAL", "factual"), content.attributes().get("kind").values());
		assertEquals(Map.of(), content.attributes().get("junk").values());
		ValueRule sure = found.marks().get(3).attributes().get("sure");
		assertEquals(List.of("High", "Low"), sure.tags());
		assertEquals(found, draft(found).mapping());
	}

	@Test
	void whatNoRuleNamesIsKeptByNameOrLeftOut() throws Exception {
		MappingDraft draft = draft(Mapping.AUTOMATIC);
		assertEquals(State.BY_NAME, row(draft, "Content").state());
		assertEquals("claim", row(draft, "Content").target());
		draft.setUnmapped(Unmapped.LEAVE);
		assertEquals(State.NO_RULE, row(draft, "Content").state());
		assertNull(row(draft, "Content").target());
		assertTrue(row(draft, "Content").isLeftOut());
	}

	@Test
	void aTargetMakesARuleAndTakingItAwayUndoesThat() throws Exception {
		MappingDraft draft = draft(Mapping.AUTOMATIC);
		draft.set(row(draft, "Source"), "cue");
		assertEquals(List.of("Source"), draft.mapping().marks().stream().map(MarkRule::type).toList());
		assertEquals(State.RULE, row(draft, "Source").state());
		assertEquals(List.of("Content", "Source", "Saying", "Declared"), draft.rows().stream().map(MappingRow::name).toList(), "rows stay where they are");
		draft.set(row(draft, "Content", "kind", "FACTUAL"), "quantity");
		assertEquals(Map.of("FACTUAL", "quantity"), draft.mapping().rule(new ForeignMark("T1", "Content", List.of(), 0)).attributes().get("kind").values());
		draft.set(row(draft, "Content", "junk"), null);
		assertTrue(row(draft, "Content", "junk").isLeftOut());
		draft.remove(row(draft, "Content"));
		draft.remove(row(draft, "Source"));
		assertEquals(Mapping.AUTOMATIC, draft.mapping());
		assertFalse(draft.canRemove(row(draft, "Source")));
	}

	@Test
	void rolesGoWhereTheNewTypeHasAPlaceForThem() throws Exception {
		MappingDraft draft = draft(found());
		assertEquals("Source", row(draft, "Saying", "Source").target());
		draft.set(row(draft, "Saying"), "attribution");
		assertEquals("sources", row(draft, "Saying", "Source").target());
		assertEquals("claims", row(draft, "Saying", "Content").target());
		assertNull(row(draft, "Saying", "Other").target());
		draft.set(row(draft, "Saying"), "Saying");
		assertEquals("Source", row(draft, "Saying", "Source").target());
	}

	@Test
	void rulesForWhatIsNotThereComeLast() throws Exception {
		Mapping mapping = Mapping.AUTOMATIC.withMarks(List.of(new MarkRule("Gone", "claim"), new MarkRule("Source", "source")));
		MappingDraft draft = draft(mapping);
		assertEquals(List.of("Content", "Source", "Saying", "Declared", "Gone"), draft.rows().stream().map(MappingRow::name).toList());
		assertFalse(row(draft, "Gone").found());
	}

	@Test
	void columnsWithLabelsHaveOptions() throws Exception {
		Mapping found = Mapping.AUTOMATIC.withColumns(List.of(new ColumnRule("Isi", "text", Map.of(), Map.of()),
				new ColumnRule("Hoaks", "extra", Map.of("YA", "ya"), Map.of())));
		MappingDraft draft = new MappingDraft(Mapping.AUTOMATIC, found, SCHEME, "label"::equals);
		assertEquals(1, row(draft, "Hoaks").children().size());
		draft.set(row(draft, "Hoaks"), "label");
		assertEquals(Map.of("type", "label", "attribute", "label"), draft.mapping().columns().get(0).options());
		draft.set(row(draft, "Hoaks", "annotator"), "sari");
		draft.set(row(draft, "Hoaks", "YA"), "benar");
		assertEquals("sari", draft.mapping().column("Hoaks", 2).options().get("annotator"));
		assertEquals(Map.of("YA", "benar"), draft.mapping().column("Hoaks", 2).values());
		draft.remove(row(draft, "Hoaks"));
		assertEquals(List.of(), draft.mapping().columns());
	}

	@Test
	void tagsOfARuleMakeAClosedTagSet() throws Exception {
		SchemeGrowth growth = new SchemeGrowth(TestSchemes.claims());
		growth.attribute(growth.custom("Say"), "sure", false, List.of("High", "Low"));
		assertEquals("[High, Low]", growth.type("Say").getAttributes().get(0).getTags().stream().map(tag -> tag.getId()).toList().toString());
		assertEquals(1, Stream.of(growth.additions()).flatMap(List::stream).count());
	}
}
