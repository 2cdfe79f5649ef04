package org.saksi.ui.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.core.scheme.SchemeIndex;

class LinkingTest {

	private final DeskFixture on = new DeskFixture();

	private Attribution attribution(int i) {
		return on.model.layer().getAttributions().get(i);
	}

	@Test
	void whatWasMarkedInASentenceIsLinkedByOneKey() {
		on.desk.setLinksAtOnce(() -> false);
		Mark source = on.mark(Base.SOURCE, "Rudi Hartono");
		Mark cue = on.mark(Base.CUE, "mengatakan");
		Mark claim = on.mark(Base.CLAIM, "jembatan itu aman");
		assertEquals(Set.of(source, cue, claim), on.desk.picked());
		on.linking.attribute();
		assertEquals(List.of(source), attribution(0).getSources());
		assertSame(cue, attribution(0).getCue());
		assertEquals(List.of(claim), attribution(0).getClaims());
		assertTrue(on.desk.picked().isEmpty());
		assertSame(attribution(0), on.desk.attribution());
		assertFalse(on.refused());
	}

	@Test
	void aMarkWithoutWordsStaysActiveWhereItIsShown() {
		on.mark(Base.SOURCE, "Rudi Hartono");
		Mark claim = on.mark(Base.CLAIM, "jembatan itu aman");
		on.linking.attribute();
		on.desk.show(attribution(0));
		on.desk.caretMoved();
		assertSame(attribution(0), on.desk.active());
		on.place("jembatan");
		assertSame(claim, on.desk.active());
	}

	@Test
	void whatIsMissingComesFromTheSentence() {
		on.mark(Base.SOURCE, "Rudi Hartono");
		on.mark(Base.CUE, "mengatakan");
		Mark claim = on.mark(Base.CLAIM, "jembatan itu aman");
		on.desk.letGo();
		on.desk.show(claim);
		on.linking.attribute();
		assertEquals(1, attribution(0).getSources().size());
		assertEquals("mengatakan", on.words(attribution(0).getCue()));
	}

	@Test
	void marksOfAnotherSentenceAreLetGoUnlessPicked() {
		Mark elsewhere = on.mark(Base.SOURCE, "Rudi Hartono");
		Mark here = on.mark(Base.CLAIM, "tidak percaya");
		assertEquals(Set.of(here), on.desk.picked());
		on.desk.show(elsewhere);
		on.desk.togglePick();
		Mark cue = on.mark(Base.CUE, "menurut");
		assertEquals(Set.of(elsewhere, here, cue), on.desk.picked());
	}

	@Test
	void aCueAloneGetsASourceThatIsNotMentioned() {
		on.mark(Base.CLAIM, "Tidak akan runtuh");
		on.mark(Base.CUE, "katanya");
		on.linking.attribute();
		Source source = attribution(0).getSources().get(0);
		assertNull(source.getSpan());
		assertSame(source, on.values.source());
		on.desk.show(source);
		assertSame(source, on.desk.active());
	}

	@Test
	void theWriterIsASource() {
		on.mark(Base.CLAIM, "Warga");
		on.linking.attributeToWriter();
		assertTrue(attribution(0).isWriter());
	}

	@Test
	void aStanceLinksFirstAndIsOneGesture() {
		on.mark(Base.SOURCE, "Rudi Hartono");
		Mark claim = on.mark(Base.CLAIM, "jembatan itu aman");
		int before = on.model.gestures().size();
		on.values.setPolarity(1);
		assertEquals(before + 1, on.model.gestures().size());
		Stance stance = on.model.layer().getStances().get(0);
		assertEquals("affirm", stance.getAttributes().get("polarity"));
		assertSame(claim, stance.getClaim());
		on.values.setPolarity(2);
		assertEquals("deny", stance.getAttributes().get("polarity"));
		on.values.setOfStances("certainty", 2);
		on.values.setOfStances("confidence", 4);
		assertEquals("probable", stance.getAttributes().get("certainty"));
		assertEquals("4", stance.getAttributes().get("confidence"));
		on.values.setPolarity(0);
		assertEquals(0, on.model.layer().getStances().size());
		on.values.setPolarity(9);
		assertTrue(on.refused());
	}

	@Test
	void aHopComesFromTheSourceInHand() {
		on.mark(Base.CLAIM, "Warga");
		on.linking.attributeToWriter();
		on.desk.show(attribution(0).getClaims().get(0));
		Mark medium = on.mark(Base.SOURCE, "Kantor Berita Antara");
		on.values.setAgent((Source) medium, marking -> marking.createAgent("Antara", "medium").getId());
		assertTrue(on.linking.addHopInHand(null));
		assertEquals(1, attribution(0).getChain().size());
		assertSame(medium, attribution(0).getChain().get(0).getSource());
		assertEquals("medium", attribution(0).getChain().get(0).getRole());
		assertFalse(on.linking.addHopInHand(null), "no source in hand: one is asked for");
		on.linking.addHop(marking -> marking.createAgent("Reuters", "medium").getId(), "relay");
		assertEquals("relay", attribution(0).getChain().get(1).getRole());
	}

	@Test
	void aMarkCanBeTakenOut() {
		on.mark(Base.SOURCE, "Rudi Hartono");
		Mark cue = on.mark(Base.CUE, "mengatakan");
		on.mark(Base.CLAIM, "jembatan itu aman");
		on.linking.attribute();
		on.desk.show(cue);
		on.linking.unlink();
		assertNull(attribution(0).getCue());
		on.linking.unlink();
		assertTrue(on.refused());
	}

	@Test
	void valuesOfTheSchemeGoRound() {
		on.mark(Base.SOURCE, "Rudi Hartono");
		Mark claim = on.mark(Base.CLAIM, "jembatan itu aman");
		on.linking.attribute();
		String first = attribution(0).getAttributes().get("quote_type");
		on.values.nextQuoteType();
		assertFalse(attribution(0).getAttributes().get("quote_type").equals(first));
		on.values.nextTag();
		assertEquals("factual", claim.getAttributes().get("kind"));
		on.values.nextTag();
		assertEquals("quantity", claim.getAttributes().get("kind"));
		on.values.toggleCheckWorthy();
		assertEquals("true", claim.getAttributes().get("check_worthy"));
		on.values.toggleCheckWorthy();
		assertNull(claim.getAttributes().get("check_worthy"));
		AttributeType kind = SchemeIndex.attribute(on.model.scheme().type(claim), "kind");
		on.values.set(List.of(claim), kind, "nonsense");
		assertTrue(on.refused());
	}

	@Test
	void canonicalClaimsAreMadeSetAndAdded() {
		Claim claim = (Claim) on.mark(Base.CLAIM, "jembatan itu aman");
		on.values.setCanonical(claim, marking -> marking.createCanonical("Jembatan aman", null).getId(), false);
		on.values.setCanonical(claim, marking -> marking.createCanonical("Semua baik", null).getId(), true);
		assertEquals(2, claim.getCanonical().size());
		String second = claim.getCanonical().get(1);
		on.values.setCanonical(claim, marking -> second, false);
		assertEquals(List.of(second), claim.getCanonical());
	}

	@Test
	void doneAndOpenAgain() {
		on.values.toggleDone();
		assertEquals("done", on.model.layer().getStatus().getLiteral());
		on.values.toggleDone();
		assertEquals("open", on.model.layer().getStatus().getLiteral());
	}

	@Test
	void movesGoThroughMarksPartsAndSentences() {
		Mark source = on.mark(Base.SOURCE, "Rudi Hartono");
		Mark cue = on.mark(Base.CUE, "mengatakan");
		Mark claim = on.mark(Base.CLAIM, "jembatan itu aman");
		on.linking.attribute();
		Mark loose = on.mark(Base.CLAIM, "tidak percaya");
		on.select(0, 0);
		on.desk.caretMoved();
		on.moves.nextMark();
		assertSame(source, on.desk.active());
		on.moves.previousMark();
		assertSame(loose, on.desk.active());
		on.moves.nextMark();
		on.moves.nextPart();
		assertSame(cue, on.desk.active());
		on.moves.nextPart();
		assertSame(claim, on.desk.active());
		on.moves.nextUnlinked();
		assertSame(loose, on.desk.active());
		on.select(0, 0);
		on.moves.nextSentence();
		assertEquals(DeskFixture.at("\"Tidak"), on.caret());
		on.moves.nextSentence();
		on.moves.previousSentence();
		assertEquals(DeskFixture.at("\"Tidak"), on.caret());
		on.moves.selectClause();
		assertEquals("Tidak akan runtuh", DeskFixture.TEXT.substring(on.selection().start(), on.selection().end()));
		on.moves.selectSentence();
		on.select(DeskFixture.at("aman"), DeskFixture.at("aman"));
		on.moves.selectSentence();
		assertEquals(0, on.selection().start());
	}

	@Test
	void theCaretActivatesTheShortestMarkAndEscapeLetsGo() {
		on.mark(Base.CLAIM, "jembatan itu aman");
		Mark inner = on.mark(Base.SOURCE, "itu");
		on.desk.letGo();
		assertTrue(on.desk.picked().isEmpty());
		on.place("Gubernur");
		assertNull(on.desk.active());
		on.place("itu");
		assertSame(inner, on.desk.active());
		on.moves.nextHere();
		assertEquals("jembatan itu aman", on.words(on.desk.active()));
	}
}
