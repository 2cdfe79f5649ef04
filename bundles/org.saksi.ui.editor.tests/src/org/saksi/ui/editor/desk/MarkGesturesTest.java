package org.saksi.ui.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.saksi.core.marking.Spans.Unit;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.editor.MemoryModel;

class MarkGesturesTest {

	private final DeskFixture on = new DeskFixture();

	@Test
	void aSelectionSnapsToWords() {
		on.select(DeskFixture.at("udi Har"), DeskFixture.at("udi Har") + 7);
		on.marks.mark(Base.SOURCE);
		assertEquals("Rudi Hartono", on.words(on.desk.active()));
		assertEquals(0, on.selection().length());
		assertEquals(1, on.model.gestures().size());
	}

	@Test
	void withoutASelectionWhatIsMeantAtTheCaretIsMarked() {
		on.place("Hartono");
		on.marks.mark(Base.SOURCE);
		assertEquals("Gubernur Rudi Hartono", on.words(on.desk.active()));
		on.place("mengatakan");
		on.marks.mark(Base.CUE);
		assertEquals("mengatakan", on.words(on.desk.active()));
		on.place("akan runtuh");
		on.marks.mark(Base.CLAIM);
		assertEquals("Tidak akan runtuh", on.words(on.desk.active()));
		on.place("Warga");
		on.marks.mark(Base.CLAIM);
		assertEquals("Warga, yang menurut Kantor Berita Antara, tidak percaya, pergi", on.words(on.desk.active()));
	}

	@Test
	void theSamePlaceIsMarkedOnce() {
		Mark first = on.mark(Base.CLAIM, "jembatan itu aman");
		assertSame(first, on.mark(Base.CLAIM, "jembatan itu aman"));
		assertEquals(1, on.model.layer().getClaims().size());
	}

	@Test
	void aSegmentIsAddedToTheMarkThatWasMadeLastWhereverTheCaretWent() {
		on.mark(Base.SOURCE, "Kantor Berita Antara");
		Mark claim = on.mark(Base.CLAIM, "Warga");
		on.place("Berita");
		on.choose("tidak percaya");
		on.marks.addSegment();
		assertEquals("Warga … tidak percaya", on.words(claim));
		assertSame(claim, on.desk.active());
		on.choose("tidak percaya");
		on.marks.removeSegment();
		assertEquals("Warga", on.words(claim));
		on.select(DeskFixture.at("Warga"), DeskFixture.at("Warga"));
		on.marks.removeSegment();
		assertTrue(on.refused());
		assertEquals("Warga", on.words(claim));
	}

	@Test
	void thePickedMarkGrowsBeforeTheLastOne() {
		Mark claim = on.mark(Base.CLAIM, "Warga");
		on.desk.togglePick();
		on.desk.togglePick();
		assertTrue(on.desk.picked().contains(claim));
		on.mark(Base.SOURCE, "Kantor Berita Antara");
		on.choose("tidak percaya");
		on.marks.addSegment();
		assertEquals(2, claim.getSpan().segmentCount());
	}

	@Test
	void edgesMoveByWordsAndCharacters() {
		Mark claim = on.mark(Base.CLAIM, "jembatan itu");
		on.marks.moveEdge(false, Unit.WORD, 1);
		assertEquals("jembatan itu aman", on.words(claim));
		on.marks.moveEdge(true, Unit.WORD, 1);
		assertEquals("itu aman", on.words(claim));
		on.marks.moveEdge(true, Unit.CHARACTER, 1);
		assertEquals("tu aman", on.words(claim));
		on.marks.moveEdge(false, Unit.CHARACTER, -1);
		assertEquals("tu ama", on.words(claim));
		assertSame(claim, on.desk.active());
	}

	@Test
	void aRemovedMarkIsNoLongerActive() {
		on.mark(Base.CLAIM, "jembatan itu aman");
		on.marks.remove();
		assertEquals(0, on.model.layer().getClaims().size());
		assertNull(on.desk.active());
		assertNull(on.desk.recent());
		assertTrue(on.desk.picked().isEmpty());
		on.marks.remove();
		assertTrue(on.refused());
	}

	@Test
	void aTypeCanBeChanged() {
		on.mark(Base.CLAIM, "Kantor Berita Antara");
		on.marks.retype(on.model.scheme().type(Base.SOURCE));
		assertInstanceOf(Source.class, on.desk.active());
		assertEquals(0, on.model.layer().getClaims().size());
	}

	@Test
	void typesThatASchemeAddsNeedNoCode() {
		Scheme scheme = TestSchemes.extended();
		scheme.getMarkTypes().stream().filter(t -> "person".equals(t.getId())).forEach(t -> t.setKey("p"));
		DeskFixture with = new DeskFixture(scheme);
		MarkType person = with.marks.typeOfKey('P');
		assertEquals("person", person.getId());
		with.choose("Rudi Hartono");
		with.marks.mark(person);
		assertInstanceOf(CustomMark.class, with.desk.active());
		assertEquals("person", with.desk.active().getType());
		assertTrue(with.desk.picked().isEmpty());
		with.choose("jembatan itu aman");
		with.marks.mark(with.model.scheme().type("promise"));
		assertInstanceOf(Claim.class, with.desk.active());
		assertEquals("promise", with.desk.active().getType());
		assertEquals("source cue claim person promise",
				String.join(" ", with.marks.types().stream().map(MarkType::getId).toList()));
	}

	@Test
	void nothingChangesWhenOthersHoldTheFile() {
		DeskFixture locked = new DeskFixture(new MemoryModel(DeskFixture.TEXT).zones("body", "body").readOnly());
		locked.choose("Rudi Hartono");
		locked.marks.mark(Base.SOURCE);
		assertTrue(locked.refused());
		assertEquals(0, locked.model.layer().getSources().size());
	}

	@Test
	void aSchemeWithoutTheBaseSaysSo() {
		Scheme scheme = TestSchemes.claims();
		scheme.getMarkTypes().removeIf(type -> type.getBase() == Base.CUE);
		DeskFixture without = new DeskFixture(scheme);
		without.choose("mengatakan");
		without.marks.mark(Base.CUE);
		assertTrue(without.refused());
	}
}
