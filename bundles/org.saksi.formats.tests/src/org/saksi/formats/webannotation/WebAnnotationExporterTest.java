package org.saksi.formats.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.json.Json;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.MarksFactory;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.RandomCorpus;

class WebAnnotationExporterTest {

	@TempDir
	Path folder;
	private final Report report = new Report();

	private List<JsonNode> export(CorpusView corpus) throws CorpusException, IOException {
		Path out = Files.createTempDirectory(folder, "x").resolve("out.jsonld");
		new WebAnnotationExporter().write(corpus, ExportRequest.ALL, out, report, new NullProgressMonitor());
		JsonNode root = Json.MAPPER.readTree(out.toFile());
		assertEquals("AnnotationCollection", root.path("type").asText());
		List<JsonNode> items = new ArrayList<>();
		root.path("first").path("items").forEach(items::add);
		assertEquals(items.size(), root.path("total").asInt());
		return items;
	}

	/** Every mark, comment and zone is one annotation; quotes stand where positions say; references lead to annotations. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void everythingIsThere(long seed) throws Exception {
		MemoryCorpus corpus = RandomCorpus.of(seed, 4, 120, 25);
		List<JsonNode> items = export(corpus);
		int expected = 0;
		Map<String, String> texts = new HashMap<>();
		Names names = new Names(corpus.corpus().getId());
		for (String id : corpus.articleIds()) {
			Article article = corpus.article(id);
			texts.put(names.article(id), TextVersions.current(article));
			expected += article.getZones().size();
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				expected += LayerMarks.all(layer).size() + layer.getComments().size();
			}
		}
		assertEquals(expected, items.size());
		Set<String> ids = new HashSet<>();
		items.forEach(item -> assertTrue(ids.add(item.path("id").asText()), item::toString));
		for (JsonNode item : items) {
			item.path("body").findParents("role").stream().filter(body -> body.path("purpose").asText().equals("linking"))
					.forEach(body -> assertTrue(ids.contains(body.path("source").asText()), body::toString));
			for (JsonNode place : item.findParents("selector")) {
				JsonNode position = place.path("selector").path(1);
				String text = texts.get(place.path("source").asText());
				if (!position.isMissingNode()) {
					assertEquals(place.path("selector").path(0).path("exact").asText(), text.substring(
							text.offsetByCodePoints(0, position.path("start").asInt()), text.offsetByCodePoints(0, position.path("end").asInt())));
				}
			}
		}
		assertTrue(report.entries().stream().anyMatch(e -> e.kind() == Report.Kind.LEFT_OUT));
	}

	@Test
	void aClaimWithEverything() throws Exception {
		MemoryCorpus corpus = new MemoryCorpus();
		corpus.corpus().setId("0f0e");
		Models.canonical(corpus.registry("ani"), "K 1", "Banjir surut.");
		Article article = Models.article("a/1", "\ud83c\udf0a banjir … surut");
		article.getMetadata().setUrl("https://example.org/a");
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle("a/1");
		layer.setAnnotator("ani");
		layer.setStatus(LayerStatus.DONE);
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.anchored(article.getText(), List.of(new org.saksi.model.Segment(3, 9), new org.saksi.model.Segment(12, 17))));
		claim.getAttributes().put("kind", "factual");
		claim.getCanonical().add("K 1");
		layer.getClaims().add(claim);
		Comment comment = MarksFactory.eINSTANCE.createComment();
		comment.setId("x1");
		comment.setOn(claim);
		comment.setText("Benar?");
		layer.getComments().add(comment);
		corpus.add(article).add(layer);
		JsonNode found = export(corpus).stream().filter(item -> item.path("id").asText().endsWith("/c1")).findFirst().orElseThrow();
		assertEquals("urn:uuid:0f0e#a%2F1/ani/c1", found.path("id").asText());
		assertEquals("Composite", found.path("target").path("type").asText());
		JsonNode second = found.path("target").path("items").path(1);
		assertEquals("https://example.org/a", second.path("scope").asText());
		assertEquals("surut", second.path("selector").path(0).path("exact").asText());
		assertEquals(11, second.path("selector").path(1).path("start").asInt());
		assertEquals("factual", found.path("attributes").path("kind").asText());
		assertEquals("urn:uuid:0f0e#/claim/K%201", found.findPath("source").path("id").asText());
	}
}
