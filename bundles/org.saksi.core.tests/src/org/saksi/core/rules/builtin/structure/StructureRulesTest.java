package org.saksi.core.rules.builtin.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.rules.CorpusContext;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Rule;
import org.saksi.core.rules.Severity;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Span;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Story;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.RegistryFactory;

class StructureRulesTest {

	private static final String TEXT = "Gerasimov menyatakan bahwa Kursk telah dibebaskan, kata Peskov kepada TASS. 👍🏽 Sele\u0301sai.";

	private final MarkedArticle marked = new MarkedArticle(TEXT);

	private static List<String> marks(List<Finding> findings) {
		return findings.stream().map(Finding::mark).toList();
	}

	@ParameterizedTest
	@CsvSource({ "0:9, 0", "-1:9, 1", "80:900, 1", "5:5, 1", "9:5, 1", "0:4|4:9, 0", "0:4|3:9, 1", "10:12|0:4, 1" })
	void v1FindsSpansThatAreNotInTheText(String span, int count) {
		marked.claim("Kursk").setSpan(Span.valueOf(span));
		assertEquals(count, marked.check(new SpanInBounds()).size());
	}

	@Test
	void v1FindsZonesThatOverlapOrLieOutside() {
		marked.zone("body", "Gerasimov menyatakan bahwa").zone("nav", "bahwa Kursk");
		assertEquals(1, marked.check(new SpanInBounds(), false).size());
		marked.article.getZones().get(1).setStart(27);
		assertEquals(0, marked.check(new SpanInBounds(), false).size());
		marked.article.getZones().get(1).setEnd(1000);
		assertEquals(1, marked.check(new SpanInBounds(), false).size());
	}

	@Test
	void v2ComparesTheStoredQuoteOnly() {
		Claim claim = marked.claim("Kursk telah dibebaskan");
		assertEquals(List.of(), marked.check(new QuoteMatchesText()));
		claim.setSpan(claim.getSpan().movedTo(List.of(marked.span("menyatakan").segment(0))));
		assertEquals(List.of("c1"), marks(marked.check(new QuoteMatchesText())));
		claim.setSpan(Span.of(0, 3));
		assertEquals(List.of(), marked.check(new QuoteMatchesText()));
	}

	@Test
	void v2ReportsLostMarks() {
		marked.claim("Kursk").setLost(true);
		assertEquals(List.of("c1"), marks(marked.check(new QuoteMatchesText())));
	}

	@Test
	void v3FindsSplitCharacters() {
		int thumb = TEXT.indexOf("👍");
		Claim claim = marked.claim("Kursk");
		assertEquals(List.of(), marked.check(new WholeCharacters()));
		claim.setSpan(Span.of(0, thumb + 1));
		assertEquals(1, marked.check(new WholeCharacters()).size(), "surrogate pair");
		claim.setSpan(Span.of(0, thumb + 2));
		assertEquals(1, marked.check(new WholeCharacters()).size(), "skin tone");
		claim.setSpan(Span.of(0, TEXT.indexOf('\u0301')));
		assertEquals(1, marked.check(new WholeCharacters()).size(), "combining mark");
		claim.setSpan(Span.of(0, thumb));
		assertEquals(List.of(), marked.check(new WholeCharacters()));
	}

	@Test
	void v3LooksAtZonesToo() {
		marked.zone("body", "Gerasimov");
		assertEquals(List.of(), marked.check(new WholeCharacters(), false));
		marked.article.getZones().get(0).setEnd(TEXT.indexOf("👍") + 1);
		assertEquals(1, marked.check(new WholeCharacters(), false).size());
	}

	@Test
	void v4FindsACueInItsOwnClaimOnly() {
		Claim claim = marked.claim("Kursk telah dibebaskan");
		Cue cue = marked.cue("menyatakan", null);
		Attribution attribution = marked.attribution(marked.source("Gerasimov", null), cue, claim);
		assertEquals(List.of(), marked.check(new CueOutsideClaim()));
		cue.setSpan(marked.span("telah"));
		assertEquals(List.of("q1"), marks(marked.check(new CueOutsideClaim())));
		attribution.setCue(null);
		assertEquals(List.of(), marked.check(new CueOutsideClaim()), "not its own any more");
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setCue(cue);
		attribution.getChain().add(hop);
		assertEquals(1, marked.check(new CueOutsideClaim()).size(), "cue of the chain");
	}

	@Test
	void v4AllowsACueInTheGapOfADiscontinuousClaim() {
		Claim claim = marked.claim("Kursk");
		claim.setSpan(marked.span("Gerasimov", "bahwa Kursk"));
		marked.attribution(null, marked.cue("menyatakan", null), claim);
		assertEquals(List.of(), marked.check(new CueOutsideClaim()));
	}

	@Test
	void v5WantsAClaimAndASource() {
		Claim claim = marked.claim("Kursk");
		marked.attribution(null, null, claim);
		marked.attribution(marked.source("Gerasimov", null), null, claim);
		assertEquals(List.of(), marked.check(new AttributionComplete()));
		marked.attribution(null, null);
		marked.attribution(null, null, claim).setWriter(false);
		assertEquals(List.of("a3", "a4"), marks(marked.check(new AttributionComplete())));
	}

	private static void hop(Attribution attribution, String agent, String role) {
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setAgent(agent);
		hop.setRole(role);
		attribution.getChain().add(hop);
	}

	@Test
	void v6FindsRepeatedAgentsThroughMerges() {
		marked.agent("GERASIMOV", "Gerasimov", "person");
		marked.agent("GERA", "Gera", "person").setMergedInto("GERASIMOV");
		Attribution attribution = marked.attribution(marked.source("Gerasimov", "GERASIMOV"), null, marked.claim("Kursk"));
		hop(attribution, "PESKOV", "relay");
		hop(attribution, "TASS", "medium");
		assertEquals(List.of(), marked.check(new ChainWithoutRepeats()));
		hop(attribution, "GERA", "relay");
		hop(attribution, "TASS", "medium");
		assertEquals(2, marked.check(new ChainWithoutRepeats()).size());
	}

	@Test
	void v7FindsCirclesOnceAndMissingAntecedents() {
		Claim first = marked.claim("Gerasimov");
		Claim second = marked.claim("Kursk");
		Claim third = marked.claim("Peskov");
		third.setAnaphoricOf(second);
		second.setAnaphoricOf(first);
		assertEquals(List.of(), marked.check(new AnaphoraResolves()));
		first.setAnaphoricOf(second);
		assertEquals(Set.of("c1", "c2"), Set.copyOf(marks(marked.check(new AnaphoraResolves()))));
		first.setAnaphoricOf(first);
		assertEquals(List.of("c1"), marks(marked.check(new AnaphoraResolves())));
		first.setAnaphoricOf(MarksFactory.eINSTANCE.createClaim());
		assertEquals(List.of("c1"), marks(marked.check(new AnaphoraResolves())));
	}

	@ParameterizedTest
	@CsvSource({ "kind, factual, 0", "kind, faktual, 1", "check_worthy, true, 0", "check_worthy, yes, 1",
			"colour, red, 1" })
	void v8ChecksAttributes(String attribute, String value, int count) {
		marked.claim("Kursk").getAttributes().put(attribute, value);
		List<Finding> found = marked.check(new ValuesInScheme());
		assertEquals(count, found.size());
		assertTrue(!attribute.equals("colour") || found.get(0).severity() == Severity.WARNING, "unknown attribute");
	}

	@Test
	void v8ChecksConfidenceTypesHopsAndZones() {
		Claim claim = marked.claim("Kursk");
		Attribution attribution = marked.attribution(null, null, claim);
		Stance stance = marked.stance(attribution, "WRITER", claim, "affirm");
		stance.getAttributes().put("confidence", "5");
		hop(attribution, "TASS", "medium");
		marked.zone("body", "Gerasimov");
		assertEquals(List.of(), marked.check(new ValuesInScheme()));
		assertEquals(List.of(), marked.check(new ValuesInScheme(), false));
		stance.getAttributes().put("confidence", "6");
		attribution.getChain().get(0).setRole("pipe");
		marked.custom("frame", "Kursk");
		marked.article.getZones().get(0).setKind("bodi");
		assertEquals(Set.of("t1", "a1", "m1"), Set.copyOf(marks(marked.check(new ValuesInScheme()))));
		assertEquals(1, marked.check(new ValuesInScheme(), false).size());
	}

	@Test
	void v8WantsRequiredValuesOnceTheLayerIsDone() {
		Claim claim = marked.claim("Kursk");
		marked.stance(marked.attribution(null, null, claim), "WRITER", claim, null);
		assertEquals(Severity.WARNING, marked.check(new ValuesInScheme()).get(0).severity());
		marked.layer.setStatus(LayerStatus.DONE);
		assertEquals(null, marked.check(new ValuesInScheme()).get(0).severity());
		MarkedArticle.put(marked.layer.getStances().get(0), "polarity", "affirm");
		assertEquals(List.of(), marked.check(new ValuesInScheme()));
	}

	private List<Finding> checkCorpus(Rule rule, String... articles) {
		List<Finding> found = new ArrayList<>();
		rule.checkCorpus(new CorpusContext(marked.corpus, new SchemeIndex(marked.scheme), marked.registries,
				Set.of(articles)), found::add);
		return found;
	}

	@Test
	void v8ChecksRegistries() {
		marked.agent("A", "A", "person");
		marked.canonical("K01").setKind("factual");
		link("contradicts", "K01", "K01");
		assertEquals(List.of(), checkCorpus(new ValuesInScheme()));
		marked.agent("B", "B", "robot");
		marked.canonical("K02").setKind("rumour");
		link("resembles", "K01", "K02");
		assertEquals(3, checkCorpus(new ValuesInScheme()).size());
		marked.agent("C", "C", null);
		assertEquals(Severity.WARNING, checkCorpus(new ValuesInScheme()).get(1).severity(), "type not chosen yet");
	}

	private void link(String type, String from, String to) {
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType(type);
		link.setFrom(from);
		link.setTo(to);
		marked.registry.getLinks().add(link);
		marked.registries.refresh();
	}

	@Test
	void v9WantsExactlyOneTarget() {
		Claim claim = marked.claim("Kursk");
		Stance stance = marked.stance(marked.attribution(null, null, claim), "WRITER", claim, "affirm");
		assertEquals(List.of(), marked.check(new OneStanceTarget()));
		stance.setCanonical("K01");
		assertEquals(1, marked.check(new OneStanceTarget()).size());
		stance.setCanonical(null);
		stance.setClaim(null);
		assertEquals(1, marked.check(new OneStanceTarget()).size());
		stance.setAgent("A");
		assertEquals(List.of(), marked.check(new OneStanceTarget()));
	}

	@Test
	void v10AllowsOneRolePerWordInUnivocalSchemes() {
		MarkedArticle univocal = new MarkedArticle(TEXT, "polnear");
		univocal.source("Gerasimov", null);
		univocal.cue("menyatakan", null);
		Claim claim = univocal.claim("Kursk telah dibebaskan");
		univocal.layer.getClaims().add(MarksFactory.eINSTANCE.createClaim());
		assertEquals(List.of(), univocal.check(new OneRolePerToken()));
		claim.setSpan(univocal.span("kan bahwa Kursk"));
		assertEquals(List.of("c1"), marks(univocal.check(new OneRolePerToken())), "part of the word of the cue");
		claim.setSpan(univocal.span("Gerasimov", "bahwa Kursk"));
		assertEquals(1, univocal.check(new OneRolePerToken()).size(), "a segment on the source");
		marked.claim("Gerasimov");
		marked.source("Gerasimov", null);
		assertEquals(List.of(), marked.check(new OneRolePerToken()), "claims is not univocal");
	}

	@Test
	void v11AcceptsWhatExists() {
		full();
		assertEquals(List.of(), marked.check(new NoDanglingReferences()));
	}

	private Attribution full() {
		marked.agent("GERASIMOV", "Gerasimov", "person");
		marked.canonical("K01");
		Claim claim = marked.claim("Kursk telah dibebaskan", "K01");
		Source source = marked.source("Gerasimov", "GERASIMOV");
		Attribution attribution = marked.attribution(source, marked.cue("menyatakan", null), claim);
		marked.stance(attribution, "GERASIMOV", claim, "affirm");
		Attribution writers = marked.attribution(null, null, claim);
		marked.stance(writers, "WRITER", claim, "report");
		return attribution;
	}

	@Test
	void v11FindsMarksThatAreGone() {
		Attribution attribution = full();
		marked.layer.getSources().clear();
		assertEquals(List.of("a1"), marks(marked.check(new NoDanglingReferences())));
		attribution.getSources().clear();
		marked.layer.getClaims().clear();
		assertEquals(Set.of("a1", "a2", "t1", "t2"), Set.copyOf(marks(marked.check(new NoDanglingReferences()))));
	}

	@Test
	void v11FindsUnknownAgentsAndCanonicalClaims() {
		Attribution attribution = full();
		marked.registry.getAgents().clear();
		marked.registry.getCanonicalClaims().clear();
		marked.registries.refresh();
		hop(attribution, "NOBODY", "relay");
		Comment comment = MarksFactory.eINSTANCE.createComment();
		comment.setId("k1");
		comment.setOn(MarksFactory.eINSTANCE.createClaim());
		marked.layer.getComments().add(comment);
		assertEquals(Set.of("s1", "c1", "a1", "t1", "k1"), Set.copyOf(marks(marked.check(new NoDanglingReferences()))));
	}

	@Test
	void v11OnlyWarnsOfAStanceWhoseHolderIsNotKnownYet() {
		full();
		marked.layer.getStances().get(0).setHolder(null);
		List<Finding> found = marked.check(new NoDanglingReferences());
		assertEquals(List.of(Severity.WARNING), found.stream().map(Finding::severity).toList());
	}

	@Test
	void v11ChecksLinksEventsAndStories() {
		marked.canonical("K01").setEvent("E1");
		Story story = CorpusFactory.eINSTANCE.createStory();
		story.setId("S1");
		story.setEvent("E1");
		story.getArticles().add("a1");
		marked.corpus.getStories().add(story);
		marked.corpus.getEvents().add(CorpusFactory.eINSTANCE.createEvent());
		marked.corpus.getEvents().get(0).setId("E1");
		link("same", "K01", "K01");
		assertEquals(List.of(), checkCorpus(new NoDanglingReferences(), "a1"));
		link("same", "K01", "K09");
		story.setEvent("E2");
		story.getArticles().add("a2");
		List<Finding> found = checkCorpus(new NoDanglingReferences(), "a1");
		assertEquals(3, found.size());
		assertEquals(1, found.stream().filter(f -> f.severity() == Severity.WARNING).count(), "article not imported");
	}
}
