package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.model.Span;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.SchemeFactory;

class MarkingTest {

	private static final String TEXT = "Rini Wulandari mengatakan bahwa jembatan itu aman. “Kami sudah memeriksanya,” katanya. 👍🏽";

	private final MarkedArticle marked = new MarkedArticle(TEXT);
	private final Marking marking = marked.marking();

	@Test
	void marksASpanOnce() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("jembatan itu aman"));
		assertEquals("c1", claim.getId());
		assertEquals("jembatan itu aman", claim.getSpan().quote());
		assertTrue(claim.getSpan().prefix().endsWith("bahwa "));
		assertSame(claim, marking.markClaim(Span.of(claim.getSpan().start(), claim.getSpan().end())));
		assertEquals(1, marked.layer.getClaims().size());
		assertEquals("c2", marking.markClaim(marked.span("jembatan itu")).getId());
	}

	@Test
	void aSourceAndAClaimMayShareASpan() throws CorpusException {
		marking.markClaim(marked.span("Rini Wulandari"));
		assertEquals("s1", marking.markSource(marked.span("Rini Wulandari")).getId());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "\" Rini \", Rini", "\"Rini Wulandari m\", Rini Wulandari m" })
	void whiteSpaceAtTheEndsIsCutOff(String selected, String expected) throws CorpusException {
		int start = Math.max(0, TEXT.indexOf(selected.strip()) - 1);
		Span span = Span.of(start, TEXT.indexOf(selected.strip()) + selected.strip().length() + 1);
		Span kept = marking.markSource(span).getSpan();
		assertEquals(expected.strip(), kept.quote().substring(0, expected.strip().length()));
		assertTrue(kept.quote().equals(kept.quote().strip()));
	}

	@Test
	void charactersAreTakenWhole() throws CorpusException {
		int thumb = TEXT.indexOf("👍");
		assertEquals("👍🏽", marking.markClaim(Span.of(thumb + 1, thumb + 2)).getSpan().quote());
	}

	@Test
	void segmentsAreOrderedAndMerged() throws CorpusException {
		Claim claim = marking.markClaim(Span.valueOf("5:14|0:4|4:5|32:40|38:44"));
		assertEquals("Rini … Wulandari … jembatan itu", claim.getSpan().quote());
		assertEquals(3, claim.getSpan().segmentCount());
	}

	@Test
	void nothingSelectedIsRefused() {
		assertThrows(CorpusException.class, () -> marking.markClaim(Span.of(4, 5)));
		assertThrows(CorpusException.class, () -> marking.markClaim(Span.of(4, 4)));
		assertThrows(CorpusException.class, () -> marking.markClaim(Span.of(5000, 6000)));
		assertThrows(CorpusException.class, () -> marking.mark("nope", Span.of(0, 4)));
		assertEquals(List.of(), marked.layer.getClaims());
	}

	@Test
	void theFirstMarkOpensTheLayer() throws CorpusException {
		marked.layer.setStatus(LayerStatus.TODO);
		marking.markCue(marked.span("mengatakan"));
		assertEquals(LayerStatus.OPEN, marked.layer.getStatus());
		marking.setStatus(LayerStatus.DONE);
		marking.markCue(marked.span("katanya"));
		assertEquals(LayerStatus.DONE, marked.layer.getStatus());
	}

	@Test
	void formClassAndAgentAreProposed() throws CorpusException {
		marked.agent("RINI", "Rini Wulandari", "person").getAliases().add("Rini");
		Source named = marking.markSource(marked.span("Rini Wulandari"));
		assertEquals("named", named.getAttributes().get("form"));
		assertEquals("RINI", named.getAgent());
		Source pronoun = marking.markSource(marked.span("Kami"));
		assertEquals("pronoun", pronoun.getAttributes().get("form"));
		assertNull(pronoun.getAgent());
		assertEquals("nominal", marking.markSource(marked.span("jembatan")).getAttributes().get("form"));
		Cue cue = marking.markCue(marked.span("mengatakan"));
		assertEquals("say", cue.getAttributes().get("class"));
		assertNull(marking.markCue(marked.span("bahwa")).getAttributes().get("class"));
	}

	@Test
	void schemesWithoutTheseTagsGetNoProposals() throws CorpusException {
		MarkedArticle polnear = new MarkedArticle(TEXT, "polnear");
		assertTrue(polnear.marking().markSource(polnear.span("Rini")).getAttributes().isEmpty());
		assertTrue(polnear.marking().markCue(polnear.span("mengatakan")).getAttributes().isEmpty());
		MarkedArticle fnc = new MarkedArticle(TEXT, "fnc");
		assertThrows(CorpusException.class, () -> fnc.marking().markClaim(fnc.span("Rini")));
	}

	@Test
	void typesOfTheSchemeAreMarkedLikeBuiltInOnes() throws CorpusException {
		MarkType frame = SchemeFactory.eINSTANCE.createMarkType();
		frame.setId("frame");
		frame.setBase(Base.MARK);
		MarkType rumour = SchemeFactory.eINSTANCE.createMarkType();
		rumour.setId("rumour");
		rumour.setBase(Base.CLAIM);
		marked.scheme.getMarkTypes().addAll(List.of(frame, rumour));
		Marking extended = marked.marking();
		CustomMark mark = (CustomMark) extended.mark("frame", marked.span("jembatan"));
		assertEquals("m1 frame", mark.getId() + " " + mark.getType());
		assertSame(mark, extended.mark("frame", marked.span("jembatan")));
		Mark claim = extended.mark("rumour", marked.span("aman"));
		assertEquals("rumour", claim.getType());
		assertSame(claim, extended.markClaim(marked.span("aman")), "one claim per span, whatever its type");
		extended.addTarget(mark, "about", claim);
		extended.addTarget(mark, "about", claim);
		assertEquals(List.of(claim), mark.getLinks().get(0).getTargets());
		extended.removeTarget(mark, claim);
		assertEquals(List.of(), mark.getLinks());
		assertThrows(CorpusException.class, () -> extended.addTarget(mark, "", claim));
	}

	@Test
	void tagsAreCheckedAgainstTheScheme() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("aman"));
		marking.setTag(claim, "kind", "factual");
		assertEquals("factual", claim.getAttributes().get("kind"));
		assertThrows(CorpusException.class, () -> marking.setTag(claim, "kind", "fact"));
		assertThrows(CorpusException.class, () -> marking.setTag(claim, "sort", "factual"));
		assertEquals("factual", claim.getAttributes().get("kind"));
		marking.setTag(claim, "kind", null);
		assertTrue(claim.getAttributes().isEmpty());
	}

	@Test
	void segmentsAreAddedAndTakenOut() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("jembatan"));
		marking.addSegment(claim, TEXT.indexOf("aman"), TEXT.indexOf("aman") + 4);
		assertEquals("jembatan … aman", claim.getSpan().quote());
		marking.addSegment(claim, TEXT.indexOf(" itu "), TEXT.indexOf(" itu ") + 5);
		assertEquals("jembatan … itu … aman", claim.getSpan().quote());
		marking.addSegment(claim, TEXT.indexOf("jembatan"), TEXT.indexOf("aman") + 4);
		assertEquals("jembatan itu aman", claim.getSpan().quote());
		marking.removeSegment(claim, TEXT.indexOf("itu"), TEXT.indexOf("itu") + 3);
		assertEquals("jembatan … aman", claim.getSpan().quote());
		assertThrows(CorpusException.class, () -> marking.removeSegment(claim, 0, TEXT.length()));
		assertThrows(CorpusException.class, () -> marking.addSegment(claim, 4, 5));
		assertEquals("jembatan … aman", claim.getSpan().quote());
	}

	@ParameterizedTest
	@CsvSource({ "START, WORD, -1, bahwa jembatan itu", "START, WORD, 1, itu", "START, WORD, 2, jembatan itu",
			"START, CHARACTER, 1, embatan itu", "END, WORD, 1, jembatan itu aman", "END, WORD, -1, jembatan",
			"END, WORD, -2, jembatan itu", "END, CHARACTER, -1, jembatan it", "START, WORD, -99, Rini Wulandari mengatakan bahwa jembatan itu" })
	void boundariesMove(String which, Spans.Unit unit, int steps, String expected) throws CorpusException {
		Claim claim = marking.markClaim(marked.span("jembatan itu"));
		if (which.equals("START")) {
			marking.moveStart(claim, unit, steps);
		} else {
			marking.moveEnd(claim, unit, steps);
		}
		assertEquals(expected, claim.getSpan().quote());
	}

	@Test
	void twoClaimsCannotComeToLieOnOneSpan() throws CorpusException {
		marking.markClaim(marked.span("jembatan itu"));
		Claim second = marking.markClaim(marked.span("jembatan"));
		assertThrows(CorpusException.class, () -> marking.moveEnd(second, Spans.Unit.WORD, 1));
		assertThrows(CorpusException.class, () -> marking.setSpan(second, marked.span("jembatan itu")));
		assertEquals("jembatan", second.getSpan().quote());
	}

	@Test
	void aNewSpanFindsALostMarkAgain() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("jembatan"));
		claim.setLost(true);
		marking.setSpan(claim, marked.span("jembatan"));
		assertEquals(false, claim.isLost());
		assertThrows(CorpusException.class, () -> marking.setSpan(claim, null));
	}

	@Test
	void claimsAreTidied() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("“Kami sudah memeriksanya,”"));
		marking.tidy(claim);
		assertEquals("Kami sudah memeriksanya", claim.getSpan().quote());
		marking.tidy(claim);
		assertEquals("Kami sudah memeriksanya", claim.getSpan().quote());
	}

	@Test
	void anaphoraHasNoCircles() throws CorpusException {
		Claim first = marking.markClaim(marked.span("aman"));
		Claim second = marking.markClaim(marked.span("jembatan"));
		marking.setAnaphoricOf(second, first);
		assertSame(first, second.getAnaphoricOf());
		assertThrows(CorpusException.class, () -> marking.setAnaphoricOf(first, second));
		assertThrows(CorpusException.class, () -> marking.setAnaphoricOf(first, first));
		marking.setAnaphoricOf(second, null);
		assertNull(second.getAnaphoricOf());
	}

	@Test
	void canonicalClaimsAreMadeFoundAndLinked() throws CorpusException {
		marked.canonical("K01");
		Claim claim = marking.markClaim(marked.span("aman"));
		String made = marking.createCanonical(" Jembatan itu aman. ", "factual").getId();
		assertEquals("K02", made);
		assertEquals(made, marking.findCanonical("jembatan itu aman").getId());
		assertNull(marking.findCanonical("jembatan itu roboh"));
		marking.setCanonical(claim, List.of(made, "K01", made));
		assertEquals(List.of("K02", "K01"), claim.getCanonical());
		assertThrows(CorpusException.class, () -> marking.setCanonical(claim, List.of("K99")));
		assertThrows(CorpusException.class, () -> marking.createCanonical("x", "rumour"));
		assertSame(marking.linkCanonical("contradicts", "K01", "K02"), marking.linkCanonical("contradicts", "K01", "K02"));
		assertThrows(CorpusException.class, () -> marking.linkCanonical("like", "K01", "K02"));
		assertEquals(1, marked.registry.getLinks().size());
	}

	@Test
	void quantitiesNeedANumber() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("aman"));
		marking.addQuantity(claim, new BigDecimal("11000"), null, null, " orang ", true);
		assertEquals("orang", claim.getQuantities().get(0).getUnit());
		assertThrows(CorpusException.class, () -> marking.addQuantity(claim, null, null, null, "orang", null));
		assertThrows(CorpusException.class,
				() -> marking.addQuantity(claim, null, BigDecimal.TEN, BigDecimal.ONE, "orang", null));
	}

	@Test
	void commentsAndAnswers() throws CorpusException {
		Claim claim = marking.markClaim(marked.span("aman"));
		Comment question = marking.comment(claim, null, "Klaim siapa?");
		Comment answer = marking.comment(null, question, "Rini.");
		assertEquals("k1 k2", question.getId() + " " + answer.getId());
		assertSame(claim, answer.getOn());
		assertEquals("sari 2025-04-27T10:18:00Z", answer.getBy() + " " + answer.getAt());
		assertNotSame(question, answer);
		Comment third = marking.comment(null, answer, "Terima kasih.");
		marking.removeComment(answer);
		assertSame(question, third.getAnswers());
		assertThrows(CorpusException.class, () -> marking.comment(claim, null, " "));
		marking.remove(List.of(claim));
		assertEquals(List.of(), marked.layer.getComments());
	}

	@Test
	void idsAreNotGivenTwice() throws CorpusException {
		marking.markClaim(marked.span("aman"));
		Claim second = marking.markClaim(marked.span("jembatan"));
		second.setId("c07");
		marking.remove(List.of(marked.layer.getClaims().get(0)));
		assertEquals("c8", marking.markClaim(marked.span("itu")).getId());
	}
}
