package org.saksi.formats.claimreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.formats.json.Json;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class ClaimReviewExporterTest {

	@TempDir
	Path folder;
	private final MemoryCorpus corpus = new MemoryCorpus();
	private final Report report = new Report();

	private Layer layer(String article, String annotator) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle(article);
		layer.setAnnotator(annotator);
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.of(0, 4));
		claim.getCanonical().add("K1");
		layer.getClaims().add(claim);
		corpus.add(layer);
		return layer;
	}

	private static Stance stance(Layer layer, String holder, String polarity, String certainty) {
		Stance stance = MarksFactory.eINSTANCE.createStance();
		stance.setId("n" + layer.getStances().size());
		stance.setHolder(holder);
		stance.setClaim(layer.getClaims().get(0));
		stance.getAttributes().put("polarity", polarity);
		if (certainty != null) {
			stance.getAttributes().put("certainty", certainty);
		}
		layer.getStances().add(stance);
		return stance;
	}

	@Test
	void stancesOfOrganizationsAndDocumentsBecomeReviews() throws Exception {
		Models.agent(corpus.registry("ani"), "TURNBACK", "Turn Back Hoax", "organization");
		Models.agent(corpus.registry("ani"), "WHO", "Laporan WHO", "document").setAffiliation("WHO");
		Models.agent(corpus.registry("ani"), "UU", "Undang-undang", "document");
		Models.agent(corpus.registry("ani"), "BUDI", "Budi", "person");
		Models.canonical(corpus.registry("ani"), "K1", "Air putih menyembuhkan.");
		Article first = Models.article("a1", "Air putih menyembuhkan, kata Budi.");
		first.getMetadata().setUrl("https://example.org/1");
		first.getMetadata().setMedium("Radar");
		corpus.add(first).add(Models.article("a2", "Air"));
		Layer ani = layer("a1", "ani");
		stance(ani, "TURNBACK", "deny", null);
		stance(ani, "WHO", "deny", "probable");
		stance(ani, "UU", "query", null);
		stance(ani, "BUDI", "affirm", null);
		stance(ani, "TURNBACK", "report", null);
		Stance agent = stance(ani, "TURNBACK", "deny", null);
		agent.setClaim(null);
		agent.setAgent("BUDI");
		stance(layer("a1", "budi"), "TURNBACK", "deny", null);
		Stance direct = stance(layer("a2", "ani"), "TURNBACK", "affirm", "certain");
		direct.setClaim(null);
		direct.setCanonical("K1");

		Path out = folder.resolve("out.jsonld");
		new ClaimReviewExporter().write(corpus, ExportRequest.ALL, out, report, new NullProgressMonitor());
		JsonNode root = Json.MAPPER.readTree(out.toFile());
		assertEquals("https://schema.org", root.path("@context").asText());
		JsonNode reviews = root.path("@graph");
		assertEquals(4, reviews.size(), reviews::toPrettyString);
		JsonNode review = reviews.get(0);
		assertEquals("Turn Back Hoax", review.path("author").path("name").asText());
		assertEquals("Air putih menyembuhkan.", review.path("claimReviewed").asText());
		assertEquals(1, review.path("reviewRating").path("ratingValue").asInt());
		assertEquals("https://example.org/1", review.path("url").asText());
		assertEquals(List.of("a1", "a2"), review.path("itemReviewed").path("appearance").findValuesAsText("identifier"));
		assertEquals("Radar", review.path("isPartOf").path("publisher").path("name").asText());
		assertEquals("WHO", reviews.get(1).path("author").path("name").asText());
		assertEquals("Laporan WHO", reviews.get(1).path("isBasedOn").path("name").asText());
		assertEquals(2, reviews.get(1).path("reviewRating").path("ratingValue").asInt());
		assertTrue(reviews.get(2).path("author").isMissingNode());
		assertEquals("{\"@type\":\"Rating\",\"alternateName\":\"Unproven\"}", reviews.get(2).path("reviewRating").toString());
		assertEquals(5, reviews.get(3).path("reviewRating").path("ratingValue").asInt());

		String told = report.entries().stream().map(Report.Entry::message).reduce("", (a, b) -> a + "\n" + b);
		for (String part : List.of("type person", "only relays", "something else than a canonical claim", "Undang-undang",
				"4 claim reviews", "type claim")) {
			assertTrue(told.contains(part), part + " in " + told);
		}
	}
}
