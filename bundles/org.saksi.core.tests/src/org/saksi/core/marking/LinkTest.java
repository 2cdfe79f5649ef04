package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.MarkType;

class LinkTest {

	private static final String TEXT = "Rini dan Budi menyatakan jembatan itu aman, lapor Antara. Dewi membantah jembatan itu aman. “Retak,” tambahnya.";

	private final MarkedArticle marked = new MarkedArticle(TEXT);
	private final Marking marking = marked.marking();
	private Source rini;
	private Source budi;
	private Cue says;
	private Claim safe;

	@BeforeEach
	void mark() throws CorpusException {
		marked.agent("RINI", "Rini", "person");
		marked.agent("BUDI", "Budi", "person");
		marked.agent("DEWI", "Dewi", "person");
		marked.agent("ANTARA", "Antara", "medium");
		rini = marking.markSource(marked.span("Rini"));
		budi = marking.markSource(marked.span("Budi"));
		says = marking.markCue(marked.span("menyatakan"));
		safe = marking.markClaim(marked.span("jembatan itu aman"));
	}

	private String stances() {
		return marked.layer.getStances().stream()
				.map(s -> s.getHolder() + ":" + s.getClaim().getId() + ":" + s.getAttributes().get("polarity")).sorted()
				.collect(Collectors.joining(" "));
	}

	@Test
	void linksWhatIsSelectedInTheOrderOfTheText() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, budi, says, rini));
		assertEquals(List.of(rini, budi), attribution.getSources());
		assertSame(says, attribution.getCue());
		assertEquals(List.of(safe), attribution.getClaims());
		assertEquals("indirect", attribution.getAttributes().get("quote_type"));
		assertNull(attribution.getSpan());
		assertEquals("a1", attribution.getId());
	}

	@Test
	void extendsTheAttributionOfTheClaim() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini));
		assertSame(attribution, marking.link(List.of(safe, budi)));
		assertSame(attribution, marking.link(List.of(safe, says)));
		assertEquals(List.of(rini, budi), attribution.getSources());
		assertSame(says, attribution.getCue());
		assertSame(attribution, marking.link(List.of(attribution, marking.markClaim(marked.span("itu aman")))));
		assertEquals(2, attribution.getClaims().size());
	}

	@Test
	void anotherSourceWithAnotherCueIsAnotherAttribution() throws CorpusException {
		Attribution first = marking.link(List.of(safe, rini, says));
		Attribution second = marking
				.link(List.of(safe, marking.markSource(marked.span("Dewi")), marking.markCue(marked.span("membantah"))));
		assertNotSame(first, second);
		assertEquals(List.of(safe), second.getClaims());
		assertThrows(CorpusException.class, () -> marking.link(List.of(first, second)));
		assertSame(second, marking.link(List.of(safe, second.getCue(), budi)), "the cue tells which of the two");
		assertNotSame(first, marking.linkNew(List.of(safe, rini, says)));
	}

	@Test
	void incompleteSelectionsAreRefused() {
		assertThrows(CorpusException.class, () -> marking.link(List.of(rini, says)));
		assertThrows(CorpusException.class, () -> marking.link(List.of(safe)));
		assertThrows(CorpusException.class, () -> marking.link(List.of()));
		assertEquals(List.of(), marked.layer.getAttributions());
	}

	@Test
	void aCueAloneBringsAnImplicitSource() throws CorpusException {
		Claim cracked = marking.markClaim(marked.span("Retak"));
		Attribution clitic = marking.link(List.of(cracked, marking.markCue(marked.span("tambahnya"))));
		Source source = clitic.getSources().get(0);
		assertNull(source.getSpan());
		assertEquals("clitic", source.getAttributes().get("form"));
		assertEquals("direct", clitic.getAttributes().get("quote_type"));
		assertEquals(clitic.getCue().getSpan().start(), new MarkPlaces(marked.layer).place(source).start());
		Attribution implicit = marking.link(List.of(safe, says));
		assertEquals("implicit", implicit.getSources().get(0).getAttributes().get("form"));
		marking.link(List.of(implicit, rini));
		assertEquals(List.of(rini), implicit.getSources(), "a real source takes the place of the implicit one");
		assertEquals(3, marked.layer.getSources().size());
		marking.remove(List.of(clitic));
		assertEquals(List.of(rini, budi), marked.layer.getSources(), "it goes with its last attribution");
	}

	@Test
	void aCliticWithAnAgentStaysBesideOthers() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, says));
		marking.setAgent(attribution.getSources().get(0), "DEWI");
		marking.link(List.of(attribution, rini));
		assertEquals(2, attribution.getSources().size());
		marking.addImplicitSource(attribution);
		assertEquals(3, attribution.getSources().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '\0', value = { "“Jembatan itu aman,” kata Rini#direct",
			"Kata Rini, jembatan itu aman#indirect", "Kata Rini, Jembatan itu “aman”#mixed",
			"“Jembatan, kata Rini, itu aman”#direct" })
	void quoteTypeIsGuessedFromTheMarks(String text, String expected) throws CorpusException {
		MarkedArticle other = new MarkedArticle(text);
		Marking gestures = other.marking();
		int start = text.toLowerCase(Locale.ROOT).indexOf("jembatan");
		Claim claim = gestures.markClaim(Span.of(start, text.indexOf("aman") + 4));
		Attribution attribution = gestures.link(List.of(claim, gestures.markSource(other.span("Rini"))));
		assertEquals(expected, attribution.getAttributes().get("quote_type"));
		assertEquals(text.contains("“") ? expected : "unquoted",
				gestures.attributeToWriter(List.of(claim)).getAttributes().get("quote_type"));
	}

	@Test
	void theWriterBecomesASourceAndBack() throws CorpusException {
		Attribution attribution = marking.attributeToWriter(List.of(safe));
		assertTrue(attribution.isWriter());
		assertSame(attribution, marking.attributeToWriter(List.of(safe)));
		assertEquals("unquoted", attribution.getAttributes().get("quote_type"));
		marking.setPolarity(attribution, "affirm");
		assertEquals("WRITER:c1:affirm", stances());
		marking.link(List.of(safe, rini));
		assertFalse(attribution.isWriter());
		assertEquals("RINI:c1:affirm", stances());
		assertEquals("indirect", attribution.getAttributes().get("quote_type"), "guessed anew");
		marking.setTag(attribution, "quote_type", "mixed");
		marking.setWriter(attribution);
		assertEquals(List.of(), attribution.getSources());
		assertEquals("mixed", attribution.getAttributes().get("quote_type"), "what was chosen stays");
		assertEquals("WRITER:c1:affirm", stances());
	}

	@Test
	void unlinkKeepsTheLastSourceAndClaim() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini, budi, says));
		marking.unlink(attribution, budi);
		marking.unlink(attribution, says);
		assertNull(attribution.getCue());
		assertThrows(CorpusException.class, () -> marking.unlink(attribution, rini));
		assertThrows(CorpusException.class, () -> marking.unlink(attribution, safe));
		assertEquals(List.of(rini), attribution.getSources());
		assertEquals(List.of(safe), attribution.getClaims());
	}

	@Test
	void chainsGrowShrinkAndTurn() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini, budi, says));
		Source antara = marking.markSource(marked.span("Antara"));
		ChainHop medium = marking.addHop(attribution, null, null, antara, marking.markCue(marked.span("lapor")));
		assertEquals("ANTARA medium", medium.getAgent() + " " + medium.getRole());
		ChainHop relay = marking.addHop(attribution, null, null, budi, null);
		assertEquals("BUDI relay", relay.getAgent() + " " + relay.getRole());
		assertEquals(List.of(rini), attribution.getSources(), "a joint source that passes on is no source any more");
		assertThrows(CorpusException.class, () -> marking.addHop(attribution, null, null, rini, null));
		assertThrows(CorpusException.class, () -> marking.addHop(attribution, null, null, null, null));
		assertThrows(CorpusException.class, () -> marking.addHop(attribution, "DEWI", "pipe", null, null));
		marking.moveHop(attribution, relay, 0);
		assertEquals(List.of(relay, medium), attribution.getChain());
		marking.removeHop(attribution, relay);
		marking.unlink(attribution, antara);
		assertEquals(List.of(), attribution.getChain());
		assertTrue(marked.layer.getSources().contains(antara));
	}

	@Test
	void polarityMakesOneStancePerHolder() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini, budi, says));
		List<Stance> made = marking.setPolarity(attribution, "affirm");
		assertEquals("BUDI:c1:affirm RINI:c1:affirm", stances());
		assertNull(made.get(0).getAttributes().get("certainty"));
		made.get(0).getAttributes().put("certainty", "probable");
		assertEquals(made, marking.setPolarity(safe, "deny"));
		assertEquals("BUDI:c1:deny RINI:c1:deny", stances());
		assertEquals("probable", made.get(0).getAttributes().get("certainty"));
		marking.setPolarity(safe, null);
		assertEquals("", stances());
	}

	@Test
	void polarityNeedsAnAttributionAndATag() throws CorpusException {
		assertThrows(CorpusException.class, () -> marking.setPolarity(safe, "affirm"));
		Attribution attribution = marking.link(List.of(safe, rini));
		assertThrows(CorpusException.class, () -> marking.setPolarity(attribution, "agree"));
		MarkedArticle polnear = new MarkedArticle(TEXT, "polnear");
		Claim content = polnear.marking().markClaim(polnear.span("jembatan itu aman"));
		polnear.marking().attributeToWriter(List.of(content));
		assertThrows(CorpusException.class, () -> polnear.marking().setPolarity(content, "affirm"));
	}

	@Test
	void stancesFollowSourcesAndAgents() throws CorpusException {
		Source dewi = marking.markSource(marked.span("Dewi"));
		marking.setAgent(rini, null);
		Attribution attribution = marking.link(List.of(safe, rini));
		marking.setPolarity(attribution, "affirm");
		assertEquals("null:c1:affirm", stances());
		marking.setAgent(rini, "RINI");
		assertEquals("RINI:c1:affirm", stances());
		marking.link(List.of(safe, budi));
		assertEquals("BUDI:c1:affirm RINI:c1:affirm", stances(), "joint sources share the polarity");
		marking.setAgent(budi, "RINI");
		assertEquals("RINI:c1:affirm", stances(), "one stance per agent");
		marking.setAgent(budi, "BUDI");
		assertEquals("BUDI:c1:affirm RINI:c1:affirm", stances());
		marking.unlink(attribution, rini);
		assertEquals("BUDI:c1:affirm", stances());
		marking.link(List.of(attribution, dewi));
		marking.remove(List.of(budi));
		assertEquals("DEWI:c1:affirm", stances());
		assertThrows(CorpusException.class, () -> marking.setAgent(dewi, "NOBODY"));
	}

	@Test
	void differentPolaritiesOfJointSourcesAreLeftAlone() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini, budi));
		marking.setPolarity(attribution, "affirm");
		marking.setPolarity(attribution, "BUDI", safe, "deny");
		marking.link(List.of(attribution, marking.markSource(marked.span("Dewi"))));
		assertEquals("BUDI:c1:deny RINI:c1:affirm", stances());
	}

	@Test
	void chainAgentsHoldAStanceOnlyWhereMarked() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini));
		ChainHop hop = marking.addHop(attribution, "ANTARA", null, null, null);
		marking.setPolarity(attribution, "affirm");
		assertEquals("RINI:c1:affirm", stances());
		marking.setPolarity(attribution, "ANTARA", safe, "query");
		marking.setPolarity(attribution, null);
		assertEquals("ANTARA:c1:query", stances(), "not a holder of the source");
		marking.removeHop(attribution, hop);
		assertEquals("", stances());
	}

	@Test
	void stancesOnCanonicalClaimsAndAgents() throws CorpusException {
		marked.canonical("K01");
		Stance stance = marking.setPolarityOnCanonical("WRITER", "K01", "affirm");
		assertSame(stance, marking.setPolarityOnCanonical("WRITER", "K01", "deny"));
		assertEquals("deny", stance.getAttributes().get("polarity"));
		Stance onAgent = marking.setPolarityOnAgent("RINI", "BUDI", "deny");
		assertNotSame(stance, onAgent);
		marking.setPolarityOnCanonical("WRITER", "K01", null);
		assertEquals(List.of(onAgent), marked.layer.getStances());
		assertThrows(CorpusException.class, () -> marking.setPolarityOnCanonical("WRITER", "K99", "affirm"));
		assertThrows(CorpusException.class, () -> marking.setPolarityOnAgent("X", "BUDI", "affirm"));
		MarkedArticle fnc = new MarkedArticle(TEXT, "fnc");
		fnc.canonical("K01");
		fnc.marking().setPolarityOnCanonical("WRITER", "K01", "unrelated");
		assertEquals(1, fnc.layer.getStances().size());
	}

	@Test
	void removingCascades() throws CorpusException {
		Attribution joint = marking.link(List.of(safe, rini, budi, says));
		marking.setPolarity(joint, "affirm");
		Claim other = marking.markClaim(marked.span("Retak"));
		marking.setAnaphoricOf(other, safe);
		Comment comment = marking.comment(safe, null, "ya");
		marking.comment(null, comment, "tidak");
		marking.remove(List.of(says, rini));
		assertNull(joint.getCue());
		assertEquals("BUDI:c1:affirm", stances());
		marking.remove(List.of(safe));
		assertEquals(List.of(), marked.layer.getAttributions());
		assertEquals(List.of(), marked.layer.getStances());
		assertEquals(List.of(), marked.layer.getComments());
		assertNull(other.getAnaphoricOf());
		assertEquals(List.of(budi), marked.layer.getSources(), "mentions with a span stay");
	}

	@Test
	void removingTheLastSourceRemovesTheAttribution() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini));
		ChainHop hop = marking.addHop(attribution, null, null, budi, null);
		marking.remove(List.of(budi));
		assertNull(hop.getSource());
		assertEquals(List.of(hop), attribution.getChain(), "the agent is still known");
		marking.remove(List.of(rini));
		assertEquals(List.of(), marked.layer.getAttributions());
		assertEquals(List.of(safe), marked.layer.getClaims());
	}

	@Test
	void retypingKeepsLinks() throws CorpusException {
		Attribution attribution = marking.link(List.of(safe, rini, budi));
		marking.comment(budi, null, "Ini penanda?");
		Cue cue = (Cue) marking.retype(budi, type("cue"));
		assertSame(cue, attribution.getCue());
		assertEquals(List.of(rini), attribution.getSources());
		assertSame(cue, marked.layer.getComments().get(0).getOn());
		assertFalse(marked.layer.getSources().contains(budi));
		Source again = (Source) marking.retype(cue, type("source"));
		assertEquals(List.of(rini, again), attribution.getSources());
		assertNull(attribution.getCue());
		assertEquals("BUDI", again.getAgent());
	}

	private MarkType type(String id) {
		return marked.scheme.getMarkTypes().stream().filter(t -> t.getId().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void retypingWithinABaseKeepsTheMark() throws CorpusException {
		MarkedArticle dna = new MarkedArticle(TEXT, "dna");
		Marking gestures = dna.marking();
		Source person = gestures.markSource(dna.span("Rini"));
		Attribution statement = gestures.link(List.of(person, gestures.markClaim(dna.span("Retak"))));
		assertSame(person, gestures.retype(person, dna.scheme.getMarkTypes().get(1)));
		assertEquals("organization", person.getType());
		assertEquals(List.of(person), statement.getSources());
		gestures.retype(person, dna.scheme.getMarkTypes().get(0));
		assertNull(person.getType(), "the default type of its base is not written");
	}
}
