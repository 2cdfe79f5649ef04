package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.SchemeFactory;

/** A mark that gets another type, built in or added by the scheme, keeps what the new type can have. */
class RetypeTest {

	private MarkedArticle marked;
	private Marking marking;
	private Source source;
	private Cue cue;
	private Claim claim;
	private Attribution attribution;
	private MarkType witness;
	private MarkType place;

	@BeforeEach
	void mark() throws CorpusException {
		marked = new MarkedArticle("Rini dan Budi mengatakan jembatan itu aman di Benawa.");
		witness = type("witness", Base.SOURCE);
		place = type("place", Base.MARK);
		marked.agent("RINI", "Rini", "person");
		marking = marked.marking();
		source = marking.markSource(span("Rini"));
		cue = marking.markCue(span("mengatakan"));
		claim = marking.markClaim(span("jembatan itu aman"));
		attribution = marking.link(List.of(source, cue, claim));
		marking.setPolarity(attribution, "affirm");
	}

	private MarkType type(String id, Base base) {
		MarkType type = SchemeFactory.eINSTANCE.createMarkType();
		type.setId(id);
		type.setBase(base);
		marked.scheme.getMarkTypes().add(type);
		return type;
	}

	private Span span(String words) {
		int at = marked.text().text().indexOf(words);
		return Span.of(at, at + words.length());
	}

	@Test
	void anotherTypeOfTheSameBaseKeepsEverything() throws CorpusException {
		assertSame(source, marking.retype(source, witness));
		assertEquals("witness", source.getType());
		assertEquals("RINI", source.getAgent());
		assertEquals(List.of(source), attribution.getSources());
		assertEquals(1, marked.layer.getStances().size());
	}

	@Test
	void aTypeThatTheSchemeAddsKeepsCommentsAndWhatPointsToIt() throws CorpusException {
		CustomMark benawa = (CustomMark) marking.mark("place", span("Benawa"));
		marking.addTarget(benawa, "of", claim);
		Comment comment = marking.comment(claim, null, "Di mana?");
		Mark made = marking.retype(claim, place);
		assertTrue(made instanceof CustomMark);
		assertSame(made, comment.getOn());
		assertEquals(List.of(made), benawa.getLinks().get(0).getTargets());
		assertEquals(List.of(), marked.layer.getAttributions(), "nothing is claimed any more");
		assertEquals(List.of(), marked.layer.getStances());
		Mark again = marking.retype(made, marked.context(true).scheme().type(Base.CLAIM));
		assertTrue(again instanceof Claim);
		assertSame(again, comment.getOn());
		assertEquals(List.of(again), benawa.getLinks().get(0).getTargets());
		assertEquals("jembatan itu aman", again.getSpan().quote());
	}

	@Test
	void anAddedMarkThatPointsElsewhereBecomesASourceThatCanBeLinked() throws CorpusException {
		CustomMark budi = (CustomMark) marking.mark("place", span("Budi"));
		marking.addTarget(budi, "near", claim);
		Source made = (Source) marking.retype(budi, witness);
		marking.link(List.of(made, attribution));
		assertEquals(List.of(source, made), attribution.getSources());
		assertEquals(List.of(), marked.layer.getMarks());
	}

	@Test
	void aLostMarkIsPlacedFirst() {
		claim.setLost(true);
		assertThrows(CorpusException.class, () -> marking.retype(claim, place));
		assertThrows(CorpusException.class, () -> marking.moveEnd(claim, Spans.Unit.WORD, 1));
		assertThrows(CorpusException.class, () -> marking.removeSegment(claim, 0, 60));
		assertTrue(claim.isLost());
	}
}
