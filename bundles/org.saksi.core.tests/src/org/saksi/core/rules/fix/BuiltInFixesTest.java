package org.saksi.core.rules.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.Severity;
import org.saksi.core.rules.builtin.structure.NoDanglingReferences;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;

/** What each built-in fix mends is gone afterwards; undo gives the bytes of before. */
class BuiltInFixesTest {

	private static final String TEXT = "Gerasimov menyatakan bahwa Kursk telah dibebaskan, kata Peskov kepada TASS. 👍🏽 Sele\u0301sai.";

	@TempDir
	Path folder;

	private MarkedArticle marked = new MarkedArticle(TEXT);
	private FixBench bench;

	@AfterEach
	void close() {
		if (bench != null) {
			bench.close();
		}
	}

	private FixBench open() throws CorpusException {
		bench = new FixBench(folder, marked);
		return bench;
	}

	private void claimAt(String span) {
		marked.claim("Kursk").setSpan(Span.valueOf(span));
	}

	private static void assertOffers(FixBench bench, String rule, String mark, String... ids) {
		assertEquals(List.of(ids), bench.offered(bench.finding(rule, mark)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "80:900", "0:9|9:9", "10:12|0:4", "0:4|3:9", "-4:9" })
	void v1KeepsWhatLiesInTheText(String span) throws Exception {
		claimAt(span);
		open().mend("V1", "c1", "span.clip");
		bench.mend("V1", "c1", "mark.remove");
	}

	@Test
	void v1GoesToTheWordsWhereTheyAre() throws Exception {
		claimAt("900:922;q=Kursk telah dibebaskan;p=bahwa ;s=, kata");
		assertOffers(open(), "V1", "c1", "span.reanchor", "mark.remove");
		bench.mend("V1", "c1", "span.reanchor");
	}

	@Test
	void v1AndV3CutZonesBack() throws Exception {
		marked.zone("body", "Gerasimov menyatakan bahwa").zone("nav", "bahwa Kursk").zone("footer", "Sele");
		marked.article.getZones().get(2).setEnd(1000);
		open();
		for (Finding finding : bench.findings("V1")) {
			bench.mend(finding, "zone.fit");
			bench.mend(finding, "zone.remove");
		}
		assertEquals(2, bench.findings("V1").size());
	}

	@Test
	void v3CutsZonesBackToWholeCharacters() throws Exception {
		marked.zone("body", "Gerasimov");
		marked.article.getZones().get(0).setEnd(TEXT.indexOf("👍") + 1);
		open().mend("V3", null, "zone.fit");
	}

	@Test
	void v2GoesToTheWordsOrTakesThoseThatAreThere() throws Exception {
		Claim claim = marked.claim("Kursk telah dibebaskan");
		claim.setSpan(claim.getSpan().movedTo(List.of(new Segment(0, 9))));
		assertOffers(open(), "V2", "c1", "span.reanchor", "span.requote", "mark.remove");
		bench.mend("V2", "c1", "span.reanchor");
		bench.mend("V2", "c1", "span.requote");
		bench.mend("V2", "c1", "mark.remove");
	}

	@Test
	void v2KeepsThePlaceOfALostMarkOnlyOneByOne() throws Exception {
		marked.claim("Kursk").setSpan(Span.valueOf("27:32;q=Bryansk"));
		marked.layer.getClaims().get(0).setLost(true);
		open().mend("V2", "c1", "span.requote");
		assertFalse(bench.fixes.fixes(bench.finding("V2", "c1"), FixTarget.of(bench.session).context()).get(0).bulk());
	}

	@Test
	void v3WidensToWholeCharacters() throws Exception {
		claimAt("0:" + (TEXT.indexOf("👍") + 1));
		marked.claim("Kursk").setSpan(Span.of(0, TEXT.indexOf('\u0301')));
		open().mend("V3", "c1", "span.whole");
		bench.mend("V3", "c2", "span.whole");
	}

	@Test
	void v4CutsTheCueOutOfTheClaim() throws Exception {
		Claim claim = marked.claim("Gerasimov menyatakan bahwa Kursk telah dibebaskan");
		marked.attribution(marked.source("Peskov", null), marked.cue("menyatakan", null), claim);
		open().mend("V4", "q1", "claim.shrink");
		bench.mend("V4", "q1", "cue.unlink");
		bench.mend("V4", "q1", "mark.remove");
	}

	@Test
	void v4LeavesAClaimThatIsAllCue() throws Exception {
		Claim claim = marked.claim("kata Peskov");
		marked.attribution(marked.source("TASS", null), marked.cue("kata Peskov", null), claim);
		assertOffers(open(), "V4", "q1", "cue.unlink", "mark.remove");
	}

	@Test
	void v5AttributesToTheWriterOrRemoves() throws Exception {
		Attribution bare = marked.attribution(null, marked.cue("menyatakan", null), marked.claim("Kursk telah dibebaskan"));
		bare.setWriter(false);
		marked.attribution(marked.source("Peskov", null), null);
		open().mend("V5", "a1", "attribution.writer");
		bench.mend("V5", "a1", "attribution.implicit");
		bench.mend("V5", "a1", "attribution.remove");
		assertOffers(bench, "V5", "a2", "attribution.remove");
		bench.mend("V5", "a2", "attribution.remove");
	}

	private static void hop(Attribution attribution, String agent, String role) {
		ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
		hop.setAgent(agent);
		hop.setRole(role);
		attribution.getChain().add(hop);
	}

	@Test
	void v6DropsTheRepeatedHop() throws Exception {
		marked.agent("P", "Peskov", "person");
		Attribution attribution = marked.attribution(marked.source("Peskov", "P"), null, marked.claim("Kursk telah dibebaskan"));
		hop(attribution, "P", "relay");
		hop(attribution, "T", "medium");
		hop(attribution, "T", "relay");
		open().mend("V6", "a1", "hop.remove");
	}

	@Test
	void v7BreaksACircle() throws Exception {
		Claim one = marked.claim("Kursk");
		Claim two = marked.claim("telah dibebaskan");
		one.setAnaphoricOf(two);
		two.setAnaphoricOf(one);
		open().mend("V7", "c1", "antecedent.clear");
		bench.mend("V7", "c2", "antecedent.clear");
	}

	@Test
	void v8ChoosesTheNearestTag() throws Exception {
		Claim claim = marked.claim("Kursk");
		claim.getAttributes().put("kind", "factua");
		claim.getAttributes().put("check_worthy", "ya");
		claim.getAttributes().put("mood", "angry");
		open();
		Finding kind = bench.findings("V8").stream().filter(each -> "kind".equals(each.aspect())).findFirst().orElseThrow();
		assertEquals("value.set:kind=factual", bench.offered(kind).get(0));
		assertTrue(bench.offered(kind).contains("value.clear:kind"));
		bench.mend(kind, "value.set:kind=factual");
		bench.mend(kind, "value.clear:kind");
		Finding worthy = bench.findings("V8").stream().filter(each -> "check_worthy".equals(each.aspect())).findFirst().orElseThrow();
		bench.mend(worthy, "value.set:check_worthy=true");
		Finding unknown = bench.findings("V8").stream().filter(each -> "mood".equals(each.aspect())).findFirst().orElseThrow();
		assertEquals(Severity.WARNING, unknown.severity());
		bench.mend(unknown, "value.clear:mood");
	}

	@Test
	void v8ChoosesTypesRolesAndZones() throws Exception {
		marked.custom("nonsense", "Kursk");
		marked.claim("Kursk").setType("claimm");
		Attribution attribution = marked.attribution(marked.source("Peskov", null), null, marked.layer.getClaims().get(0));
		hop(attribution, "T", "relais");
		marked.zone("bodi", "Gerasimov");
		open().mend("V8", "c1", "type.set:claim");
		bench.mend("V8", "m1", "mark.remove");
		bench.mend("V8", "a1", "hop.role:relay");
		bench.mend("V8", null, "zone.kind:body");
	}

	@Test
	void v8SetsWhatIsRequired() throws Exception {
		Claim claim = marked.claim("Kursk");
		Attribution attribution = marked.attribution(null, null, claim);
		marked.stance(attribution, "WRITER", claim, null);
		marked.layer.setStatus(LayerStatus.DONE);
		open().mend("V8", "t1", "value.set:polarity=deny");
	}

	@Test
	void v9ChoosesTheTarget() throws Exception {
		Claim claim = marked.claim("Kursk telah dibebaskan");
		Attribution one = marked.attribution(null, null, claim);
		Stance none = marked.stance(one, "WRITER", null, "affirm");
		none.setClaim(null);
		Stance several = marked.stance(one, "WRITER", claim, "affirm");
		several.setCanonical("K01");
		several.setAgent("P");
		open().mend("V9", "t1", "target.claim");
		bench.mend("V9", "t1", "stance.remove");
		for (String id : List.of("target.keep.claim", "target.keep.canonical", "target.keep.agent", "stance.remove")) {
			bench.mend("V9", "t2", id);
		}
	}

	@Test
	void v10CutsSharedWordsOutOfOneOfBoth() throws Exception {
		marked = new MarkedArticle(TEXT, "polnear");
		marked.claim("Kursk telah dibebaskan");
		marked.cue("telah dibebaskan, kata", null);
		assertOffers(open(), "V10", "q1", "span.cut.other", "span.cut.own", "mark.remove");
		bench.mend("V10", "q1", "span.cut.other");
		bench.mend("V10", "q1", "span.cut.own");
		bench.mend("V10", "q1", "mark.remove");
	}

	@Test
	void v11RefersToWhatIsThere() throws Exception {
		marked.agent("G", "Gerasimov", "person");
		Claim claim = marked.claim("Kursk telah dibebaskan", "K77");
		Source unknown = marked.source("Peskov", "NOBODY");
		Attribution attribution = marked.attribution(unknown, marked.cue("menyatakan", null), claim);
		hop(attribution, "TASSSS", "medium");
		Attribution known = marked.attribution(marked.source("Gerasimov", "G"), null, claim);
		marked.stance(known, "GONE", claim, "affirm");
		marked.stance(known, null, claim, "affirm");
		open();
		for (String id : List.of("reference.drop", "agent.add")) {
			bench.mend("V11", "s1", id);
			bench.mend("V11", "a1", id);
			bench.mend("V11", "t1", id);
		}
		bench.mend("V11", "c1", "reference.drop");
		bench.mend("V11", "t2", "holder.source");
		bench.mend("V11", "t2", "mark.remove");
	}

	/** Sessions never write such references; other programs may. */
	@Test
	void v11DropsReferencesToMarksThatAreGone() throws Exception {
		Attribution attribution = marked.attribution(marked.source("Peskov", null), marked.cue("menyatakan", null),
				marked.claim("Kursk"));
		marked.layer.getCues().clear();
		List<Finding> found = marked.check(new NoDanglingReferences());
		Finding finding = new Finding("V11", Severity.ERROR, "a1", "sari", found.get(0).mark(), null, "", found.get(0).aspect());
		MemoryCorpus corpus = new MemoryCorpus(marked.scheme);
		FixTarget target = FixTarget.of(corpus, marked.article, marked.layer, "sari");
		FixRegistry fixes = FixRegistry.read(org.saksi.core.fixtures.BuiltIns.extensions(), org.saksi.core.fixtures.BuiltIns.failing());
		fixes.fixes(finding, target.context()).get(0).change().run(target);
		assertEquals(null, attribution.getCue());
		assertEquals(List.of(), marked.check(new NoDanglingReferences()));
	}

	@Test
	void v12CutsEdgesOff() throws Exception {
		marked = new MarkedArticle("Kata dia: “Jembatan itu aman,” lalu pergi.");
		marked.claim("“Jembatan itu aman,”");
		open().mend("V12", "c1", "span.tidy");
	}

	@Test
	void v13RemovesTheMarkOrMakesTheZoneBody() throws Exception {
		marked.zone("body", "Gerasimov menyatakan").zone("related", "bahwa Kursk telah dibebaskan");
		marked.claim("Kursk telah");
		open().mend("V13", "c1", "mark.remove");
		bench.mend("V13", "c1", "zone.body");
	}

	@Test
	void v14SetsWhatTheQuotationMarksSay() throws Exception {
		Attribution attribution = marked.attribution(marked.source("Peskov", null), null, marked.claim("Kursk telah dibebaskan"));
		attribution.getAttributes().put("quote_type", "direct");
		open().mend("V14", "a1", "quote.type");
	}

	@Test
	void v15SetsThePolarityOfTheCue() throws Exception {
		marked = new MarkedArticle("Ia membantah laporan itu. Ia mengakui serangan kemarin.");
		marked.agent("A", "Ani", "person");
		Claim denied = marked.claim("laporan itu");
		Claim admitted = marked.claim("serangan kemarin");
		Cue denies = marked.cue("membantah", "deny");
		Cue admits = marked.cue("mengakui", "admit");
		marked.stance(marked.attribution(marked.source("Ia", "A"), denies, denied), "A", denied, "affirm");
		marked.stance(marked.attribution(marked.source("Ia", "A"), admits, admitted), "A", admitted, "deny");
		open().mend("V15", "t1", "polarity.opposite");
		bench.mend("V15", "t2", "polarity.opposite");
		bench.mend("V15", "t2", "stance.remove");
	}

	@Test
	void v16ProposesTheSourceNamedLast() throws Exception {
		marked = new MarkedArticle("Peskov datang. Gerasimov pergi. \"Aman,\" katanya. Rini tiba.");
		for (String name : List.of("Peskov", "Gerasimov", "Rini")) {
			marked.agent(name, name, "person");
			marked.source(name, name);
		}
		Source clitic = marked.source("katanya", null);
		clitic.getAttributes().put("form", "clitic");
		open().mend("V16", "s4", "agent.before");
		Fix fix = bench.fixes.fixes(bench.finding("V16", "s4"), FixTarget.of(bench.session).context()).get(0);
		fix.apply(bench.session);
		assertEquals("Gerasimov", bench.session.layer().getSources().get(3).getAgent());
		assertFalse(fix.bulk());
	}

	@Test
	void v17AddsTheQuantities() throws Exception {
		marked = new MarkedArticle("Sekitar 11.000 tentara dan 29,9 ribu warga mengungsi.");
		marked.claim("11.000 tentara dan 29,9 ribu warga mengungsi").getAttributes().put("kind", "quantity");
		open().mend("V17", "c1", "quantity.add");
		bench.fixes.fixes(bench.finding("V17", "c1"), FixTarget.of(bench.session).context()).get(0).apply(bench.session);
		assertEquals(List.of("11000 tentara", "29900 warga"), bench.session.layer().getClaims().get(0).getQuantities().stream()
				.map(quantity -> quantity.getValue().toPlainString() + " " + quantity.getUnit()).toList());
	}

	@Test
	void v18ChangesOneOfBothStances() throws Exception {
		marked.agent("G", "Gerasimov", "person");
		marked.canonical("K01");
		Claim one = marked.claim("Kursk", "K01");
		Claim two = marked.claim("telah dibebaskan", "K01");
		Source source = marked.source("Gerasimov", "G");
		marked.stance(marked.attribution(source, null, one), "G", one, "affirm");
		marked.stance(marked.attribution(source, null, two), "G", two, "deny");
		open();
		for (String id : List.of("polarity.opposite", "stance.remove", "stance.remove.other")) {
			bench.mend("V18", "t2", id);
		}
	}

	@Test
	void whatOnlyAReaderCanTellHasNoFix() throws Exception {
		open();
		assertEquals(List.of(false, false), List.of(bench.fixes.hasFixes("V19"), bench.fixes.hasFixes("V20")));
		for (int i = 1; i <= 18; i++) {
			assertTrue(bench.fixes.hasFixes("V" + i), "V" + i);
		}
	}
}
