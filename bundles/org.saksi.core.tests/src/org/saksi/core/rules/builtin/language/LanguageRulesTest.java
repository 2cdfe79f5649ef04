package org.saksi.core.rules.builtin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.model.Segment;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;

class LanguageRulesTest {

	private static Claim claimOn(MarkedArticle marked, String words) {
		return marked.claim(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jembatan itu aman", "\"Aman\" kata yang \"tepat\"", "\"aman\" bagi warga", "bagi warga \"aman\"",
			"nilai 1.000", "menurut U.S.", "para guru’" })
	void v12AcceptsTidyClaims(String claim) {
		MarkedArticle marked = new MarkedArticle("Kata dia, " + claim + " tahun ini");
		claimOn(marked, claim);
		assertEquals(List.of(), marked.check(new ClaimWithoutEdges()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '\0', value = {
			" jembatan itu aman|white space", "jembatan itu aman |white space", "jembatan itu aman.|punctuation",
			"jembatan itu aman,|punctuation", "\"Jembatan itu aman\"|quotation marks", "“Jembatan itu aman|quotation marks",
			"jembatan itu aman”|quotation marks", "“Jembatan itu aman,”|quotation marks, punctuation",
			"'Jembatan itu aman!'|quotation marks, punctuation" })
	void v12FindsEdges(String claim, String what) {
		MarkedArticle marked = new MarkedArticle("Kata dia:" + claim + "x");
		claimOn(marked, claim);
		List<Finding> found = marked.check(new ClaimWithoutEdges());
		assertEquals(1, found.size());
		assertTrue(found.get(0).message().endsWith(what), found.get(0).message());
	}

	@Test
	void v14WantsQuotationMarksAroundDirectClaims() {
		MarkedArticle marked = new MarkedArticle("“Jembatan itu aman,” kata Rini. Ia menyebut lalu lintas lancar.");
		Attribution quoted = marked.attribution(null, null, marked.claim("Jembatan itu aman"));
		Attribution bare = marked.attribution(null, null, marked.claim("lalu lintas lancar"));
		quoted.getAttributes().put("quote_type", "direct");
		bare.getAttributes().put("quote_type", "indirect");
		assertEquals(List.of(), marked.check(new DirectIsQuoted()));
		bare.getAttributes().put("quote_type", "direct");
		assertEquals(List.of("a2"), marked.check(new DirectIsQuoted()).stream().map(Finding::mark).toList());
	}

	@ParameterizedTest
	@CsvSource({ "membantah, deny, affirm, 1", "membantah, deny, deny, 0", "mengakui, admit, deny, 1",
			"mengakui, admit, affirm, 0", "tidak membantah, deny, affirm, 0", "membantah, , affirm, 1",
			"mengatakan, say, deny, 0", "membantah, deny, report, 0" })
	void v15ComparesCueAndPolarity(String words, String type, String polarity, int count) {
		MarkedArticle marked = new MarkedArticle("Rini " + words + " bahwa jembatan itu aman.");
		Claim claim = marked.claim("jembatan itu aman");
		Attribution attribution = marked.attribution(marked.source("Rini", "RINI"), marked.cue(words, type), claim);
		marked.stance(attribution, "RINI", claim, polarity);
		assertEquals(count, marked.check(new CueFitsPolarity()).size());
	}

	@Test
	void v15SeesANegationBeforeTheCue() {
		MarkedArticle marked = new MarkedArticle("Rini tidak membantah bahwa jembatan itu aman.");
		Claim claim = marked.claim("jembatan itu aman");
		Attribution attribution = marked.attribution(marked.source("Rini", "RINI"), marked.cue("membantah", "deny"), claim);
		marked.stance(attribution, "RINI", claim, "affirm");
		assertEquals(List.of(), marked.check(new CueFitsPolarity()));
	}

	@Test
	void v15WorksInOtherSchemes() {
		MarkedArticle marked = new MarkedArticle("Rini membantah bahwa jembatan itu aman.", "dna");
		Claim claim = marked.claim("jembatan itu aman");
		Attribution attribution = marked.attribution(marked.source("Rini", "RINI"), marked.cue("membantah", null), claim);
		marked.stance(attribution, "RINI", claim, "no");
		assertEquals(List.of(), marked.check(new CueFitsPolarity()));
		marked.layer.getStances().get(0).getAttributes().put("polarity", "yes");
		assertEquals(1, marked.check(new CueFitsPolarity()).size());
	}

	@Test
	void v15LeavesChainAgentsAlone() {
		MarkedArticle marked = new MarkedArticle("Rini membantah bahwa jembatan itu aman, lapor Antara.");
		Claim claim = marked.claim("jembatan itu aman");
		Attribution attribution = marked.attribution(marked.source("Rini", "RINI"), marked.cue("membantah", "deny"), claim);
		attribution.getChain().add(MarksFactory.eINSTANCE.createChainHop());
		attribution.getChain().get(0).setAgent("ANTARA");
		marked.stance(attribution, "ANTARA", claim, "affirm");
		assertEquals(List.of(), marked.check(new CueFitsPolarity()));
	}

	@Test
	void v16WantsAnAgentForAClitic() {
		MarkedArticle marked = new MarkedArticle("Jembatan itu aman, tambahnya.");
		Source source = marked.source(null, "RINI");
		source.getAttributes().put("form", "clitic");
		marked.attribution(source, marked.cue("tambahnya", "say"), marked.claim("Jembatan itu aman"));
		assertEquals(List.of(), marked.check(new CliticHasAgent()));
		source.setAgent(null);
		List<Finding> found = marked.check(new CliticHasAgent());
		assertEquals(List.of("s1"), found.stream().map(Finding::mark).toList());
		assertEquals(new Segment(19, 28), found.get(0).place(), "the place of a clitic is that of its cue");
		source.getAttributes().removeKey("form");
		assertEquals(1, marked.check(new CliticHasAgent()).size(), "told from the cue");
		marked.layer.getCues().get(0).setSpan(marked.span("aman"));
		assertEquals(List.of(), marked.check(new CliticHasAgent()), "implicit, no clitic");
	}

	@Test
	void v17WantsAQuantityForANumber() {
		MarkedArticle marked = new MarkedArticle("Sekitar 11.000 warga mengungsi, banyak yang sakit.");
		Claim number = marked.claim("Sekitar 11.000 warga mengungsi");
		Claim words = marked.claim("banyak yang sakit");
		words.getAttributes().put("kind", "quantity");
		assertEquals(List.of(), marked.check(new NumberHasQuantity()));
		number.getAttributes().put("kind", "quantity");
		assertEquals(List.of("c1"), marked.check(new NumberHasQuantity()).stream().map(Finding::mark).toList());
		number.getQuantities().add(MarksFactory.eINSTANCE.createQuantity());
		assertEquals(List.of(), marked.check(new NumberHasQuantity()));
	}

	@Test
	void v19ComparesWeekdaysOutsideOfLists() {
		MarkedArticle marked = new MarkedArticle(
				"MINGGU, 27 APRIL 2025 | 17:18 WIB\nHal itu terjadi pada Senin (28/4).\nJumat, 1 Januari 2025");
		marked.zone("byline", "MINGGU, 27 APRIL 2025 | 17:18 WIB").zone("body", "Hal itu terjadi pada Senin (28/4).")
				.zone("list", "Jumat, 1 Januari 2025");
		marked.article.getMetadata().setPublished("2025-04-27T17:18:00+07:00");
		assertEquals(List.of(), marked.check(new WeekdayFitsDate(), false));
		assertEquals(List.of(), marked.check(new WeekdayFitsDate(), true), "once per article");
	}

	@Test
	void v19FindsWrongWeekdays() {
		MarkedArticle marked = new MarkedArticle("SENIN, 27 APRIL 2025\nHal itu terjadi pada Minggu (28/4).");
		marked.article.getMetadata().setPublished("2025-04-27");
		List<Finding> found = marked.check(new WeekdayFitsDate(), false);
		assertEquals(2, found.size());
		assertEquals(new Segment(0, 20), found.get(0).place());
		marked.zone("byline", "SENIN, 27 APRIL 2025");
		assertEquals(1, marked.check(new WeekdayFitsDate(), false).size(), "only what is zoned as text");
	}
}
