package org.saksi.core.rules.builtin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.rules.Finding;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Stance;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.RegistryFactory;

class ContentRulesTest {

	private static final String TEXT = "Jembatan Roboh\nJembatan itu roboh pada pagi hari.\nBaca Juga: Banjir surut";

	private final MarkedArticle marked = new MarkedArticle(TEXT);

	@ParameterizedTest
	@CsvSource({ "headline, 0", "body, 0", "byline, 0", "nav, 1", "ticker, 1", "caption, 1", "related, 1", "list, 1",
			"footer, 1" })
	void v13FindsMarksInBoilerplate(String kind, int count) {
		marked.zone("body", "Jembatan itu roboh pada pagi hari.").zone(kind, "Baca Juga: Banjir surut");
		marked.claim("Jembatan itu roboh");
		marked.claim("Banjir surut");
		List<Finding> found = marked.check(new MarkInBoilerplate());
		assertEquals(count, found.size());
		assertEquals(count, found.stream().filter(f -> "c2".equals(f.mark())).count());
	}

	@Test
	void v13FindsASegmentThatRunsIntoBoilerplate() {
		marked.zone("body", "Jembatan itu roboh pada pagi hari.").zone("related", "Baca Juga: Banjir surut");
		Claim claim = marked.claim("pagi hari.\nBaca");
		assertEquals(1, marked.check(new MarkInBoilerplate()).size());
		claim.setSpan(marked.span("Jembatan itu", "surut"));
		assertEquals(1, marked.check(new MarkInBoilerplate()).size());
	}

	@Test
	void v18FindsAHolderWhoAffirmsAndDenies() {
		marked.agent("RINI", "Rini", "person");
		marked.agent("BU_RINI", "Bu Rini", "person").setMergedInto("RINI");
		marked.canonical("K01");
		marked.canonical("K02");
		Claim first = marked.claim("Jembatan Roboh", "K01", "K02");
		Claim second = marked.claim("Jembatan itu roboh", "K02", "K01");
		Attribution attribution = marked.attribution(marked.source("pagi", "RINI"), null, first, second);
		marked.stance(attribution, "RINI", first, "affirm");
		Stance denial = marked.stance(attribution, "BU_RINI", second, "deny");
		assertEquals(List.of("t2"), marked.check(new HolderContradicts()).stream().map(Finding::mark).toList());
		denial.setHolder("WRITER");
		assertEquals(List.of(), marked.check(new HolderContradicts()), "another holder");
		denial.setHolder("RINI");
		second.getCanonical().clear();
		assertEquals(List.of(), marked.check(new HolderContradicts()), "nothing known of the claim");
		second.getCanonical().addAll(List.of("K03", "K01"));
		assertEquals(List.of(), marked.check(new HolderContradicts()), "denies the primary one only");
	}

	@Test
	void v18LooksAtStancesOnCanonicalClaims() {
		Claim claim = marked.claim("Jembatan Roboh", "K01");
		marked.stance(marked.attribution(null, null, claim), "WRITER", claim, "affirm");
		Stance other = marked.stance(null, "WRITER", null, "report");
		other.setCanonical("K01");
		assertEquals(List.of(), marked.check(new HolderContradicts()));
		other.getAttributes().put("polarity", "deny");
		assertEquals(1, marked.check(new HolderContradicts()).size());
	}

	private Claim headline(String... canonical) {
		marked.zone("headline", "Jembatan Roboh").zone("body", "Jembatan itu roboh pada pagi hari.").zone("related",
				"Baca Juga: Banjir surut");
		return marked.claim("Jembatan Roboh", canonical);
	}

	@Test
	void v20WantsSupportInTheBody() {
		headline("K01");
		assertEquals(List.of("c1"), marked.check(new HeadlineSupported()).stream().map(Finding::mark).toList());
		Claim body = marked.claim("Jembatan itu roboh", "K02");
		assertEquals(1, marked.check(new HeadlineSupported()).size(), "another claim");
		body.getCanonical().add("K01");
		assertEquals(List.of(), marked.check(new HeadlineSupported()));
	}

	@Test
	void v20TakesNoSupportFromOtherZones() {
		headline("K01");
		marked.claim("Banjir surut", "K01");
		assertEquals(1, marked.check(new HeadlineSupported()).size());
	}

	@Test
	void v20FollowsLinksAndAnaphora() {
		Claim claim = headline("K01");
		Claim body = marked.claim("Jembatan itu roboh", "K02");
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType("entails");
		link.setFrom("K02");
		link.setTo("K01");
		marked.registry.getLinks().add(link);
		marked.registries.refresh();
		assertEquals(List.of(), marked.check(new HeadlineSupported()));
		link.setType("contradicts");
		assertEquals(1, marked.check(new HeadlineSupported()).size());
		body.setAnaphoricOf(claim);
		assertEquals(List.of(), marked.check(new HeadlineSupported()));
	}

	@Test
	void v20WaitsForCanonicalClaims() {
		headline();
		assertEquals(1, marked.check(new HeadlineSupported()).size(), "nothing in the body at all");
		marked.claim("Jembatan itu roboh");
		assertEquals(List.of(), marked.check(new HeadlineSupported()));
	}
}
