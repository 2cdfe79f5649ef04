package org.saksi.formats.labelstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

class LabelStudioImporterTest {

	@TempDir
	private Path folder;
	private final MemoryCorpus corpus = new MemoryCorpus();
	private final MemoryTarget target = new MemoryTarget(corpus);

	private Path read(String json, String... options) throws Exception {
		Path file = Files.writeString(folder.resolve("tasks.json"), json);
		Map<String, String> values = options.length == 0 ? Map.of() : Map.of(options[0], options[1]);
		new LabelStudioImporter().read(new ImportSource(file), new ImportOptions(null, null, false, values), target,
				new NullProgressMonitor());
		return file;
	}

	private String told(Report.Kind kind) {
		return target.report().entries().stream().filter(e -> e.kind() == kind).map(e -> e.line() + " " + e.message())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void linkedDataIsNoExportOfLabelStudio() throws Exception {
		Path croissant = Files.writeString(folder.resolve("corpus.croissant.json"), """
				{"@context": {"@vocab": "https://schema.org/", "data": {"@id": "cr:data"}}, "@type": "sc:Dataset"}
				""");
		Path tasks = Files.writeString(folder.resolve("tasks.json"), "[{\"id\": 1, \"data\": {\"text\": \"Banjir.\"}}]");
		assertEquals(0, new LabelStudioImporter().detect(new ImportSource(croissant)));
		assertEquals(30, new LabelStudioImporter().detect(new ImportSource(tasks)));
	}

	@Test
	void picturesAreNoTexts() throws Exception {
		read("""
				[{"id": 1, "data": {"image": "/data/upload/1/ab-x.jpg", "audio": "s3://x/y.mp3"}, "annotations": []},
				 {"id": 2, "data": {"image": "/data/upload/1/ab-y.jpg", "caption": "Banjir."}, "annotations": []}]
				""");
		assertEquals(List.of("tasks-2"), corpus.articleIds());
		assertTrue(told(Report.Kind.REFUSED).contains("expected the text"), told(Report.Kind.REFUSED));
	}

	@Test
	void anExportOfLabelStudio() throws Exception {
		Path file = read("""
				[{"id": 7, "project": 83, "created_at": "2021-03-09", "data": {"text": "Banjir surut, kata Rini.", "headline": "Banjir", "weight": 3},
				  "annotations": [
				    {"id": 1, "completed_by": {"id": 4, "email": "ani@example.org"}, "lead_time": 4.2, "ground_truth": true, "result": [
				      {"id": "a", "from_name": "label", "to_name": "text", "type": "labels", "value": {"start": 0, "end": 12, "text": "Banjir surut", "labels": ["Claim"]}},
				      {"id": "a", "from_name": "kind", "to_name": "text", "type": "choices", "value": {"start": 0, "end": 12, "text": "Banjir surut", "choices": ["factual"]}},
				      {"id": "b", "from_name": "label", "to_name": "text", "type": "labels", "value": {"start": 19, "end": 23, "text": "Rini", "labels": ["Source", "Person"]}, "meta": {"text": ["siapa?"]}},
				      {"type": "relation", "from_id": "b", "to_id": "a", "direction": "right", "labels": ["says"]},
				      {"from_name": "tone", "to_name": "text", "type": "choices", "value": {"choices": ["calm"]}}]},
				    {"id": 2, "completed_by": 10, "was_cancelled": true, "result": []},
				    {"id": 3, "completed_by": 10, "result": []}],
				  "predictions": [{"model_version": "m1", "result": []}], "drafts": [{}]}]
				""");
		assertEquals(List.of("tasks-7"), corpus.articleIds());
		assertEquals("Banjir", corpus.article("tasks-7").getMetadata().getHeadline());
		assertEquals("3", corpus.article("tasks-7").getMetadata().getExtras().get("weight"));
		assertEquals(List.of("10", "ani@example.org"), corpus.annotators("tasks-7"));
		Layer layer = corpus.layer("tasks-7", "ani@example.org");
		assertEquals(LayerStatus.ADJUDICATED, layer.getStatus());
		assertEquals("factual", layer.getClaims().get(0).getAttributes().get("kind"));
		assertEquals("Banjir surut", layer.getClaims().get(0).getSpan().quote());
		assertEquals("Rini", layer.getSources().get(0).getSpan().quote());
		assertEquals(List.of("Person", "tone", "says"), layer.getMarks().stream().map(m -> m.getType()).toList());
		assertEquals("siapa?", layer.getComments().get(0).getText());
		for (String part : List.of("cancelled", "draft", "prediction", "lead_time", "created_at", "project")) {
			assertTrue(told(Report.Kind.LEFT_OUT).contains(part), () -> part + " in " + told(Report.Kind.LEFT_OUT));
		}
		Mapping mapping = new LabelStudioImporter().propose(new ImportSource(file), ImportOptions.DEFAULT, new SchemeIndex(corpus.scheme()));
		assertEquals(List.of("Claim", "Source", "Person", "tone", "says"), mapping.marks().stream().map(Mapping.MarkRule::type).toList());
	}

	@Test
	void offsetsOfOlderVersionsCountAsJavaScriptDoes() throws Exception {
		read("""
				[{"data": {"text": "\ud83c\udf0a\ud83c\udf0a banjir \ud83c\udf0a surut"}, "completions": [{"result": [
				  {"id": "x", "from_name": "l", "type": "labels", "value": {"start": 5, "end": 11, "text": "banjir", "labels": ["claim"]}},
				  {"id": "y", "from_name": "l", "type": "labels", "value": {"start": 3, "end": 9, "text": "banjir", "labels": ["cue"]}},
				  {"id": "z", "from_name": "l", "type": "labels", "value": {"start": "0", "end": "1", "startOffset": 3, "endOffset": 9, "text": "surut", "labels": ["source"]}},
				  {"id": "v", "from_name": "l", "type": "labels", "value": {"start": 2, "end": 4, "text": "elsewhere", "labels": ["source"]}},
				  {"id": "w", "from_name": "l", "type": "labels", "value": {"start": 900, "end": 901, "labels": ["source"]}}]}]}]
				""");
		Layer layer = corpus.layer("tasks-1", "import");
		assertEquals("banjir", layer.getClaims().get(0).getSpan().quote());
		assertEquals("banjir", layer.getCues().get(0).getSpan().quote());
		assertEquals("surut", layer.getSources().get(0).getSpan().quote());
		assertEquals(3, layer.getSources().size());
		assertEquals(null, layer.getSources().get(2).getSpan());
		for (String part : List.of("UTF-16", "[2]: the offsets do not fit", "[3]: what it quotes", "[4]: its offsets")) {
			assertTrue(told(Report.Kind.ADJUSTED).contains(part), () -> part + " in " + told(Report.Kind.ADJUSTED));
		}
	}

	/** Regions of different labels stay two, whatever relates them. */
	@Test
	void onlyPartsOfTheSameLabelAreJoined() throws Exception {
		String region = "{\"id\": \"%s\", \"from_name\": \"l\", \"type\": \"labels\", \"value\": {\"start\": %d, \"end\": %d, \"labels\": [\"%s\"]}}";
		String relation = "{\"type\": \"relation\", \"from_id\": \"%s\", \"to_id\": \"%s\", \"labels\": [\"continues\"]}";
		String both = "{\"type\": \"relation\", \"from_id\": \"c\", \"to_id\": \"b\", \"labels\": [\"x\", \"link:anaphoric_of\"]}";
		read("[{\"data\": {\"text\": \"Banjir sudah surut\"}, \"annotations\": [{\"result\": [" + String.join(", ",
				region.formatted("a", 0, 6, "claim"), region.formatted("b", 7, 12, "cue"), region.formatted("c", 13, 18, "claim"),
				relation.formatted("a", "b"), relation.formatted("a", "c"), relation.formatted("a", "zzz"), both) + "]}]}]");
		Layer layer = corpus.layer("tasks-1", "import");
		assertEquals(2, layer.getClaims().get(0).getSpan().segmentCount());
		assertEquals("sudah", layer.getCues().get(0).getSpan().quote());
		assertEquals(List.of("continues", "x"), layer.getMarks().stream().map(m -> m.getType()).toList());
		assertTrue(told(Report.Kind.LEFT_OUT).contains("not there"));
	}

	@Test
	void theFlatFormIsReadToo() throws Exception {
		read("[{\"text\": \"Banjir surut.\", \"id\": 5, \"label\": [{\"start\": 0, \"end\": 6, \"text\": \"Banjir\", \"labels\": [\"claim\"]}], "
				+ "\"annotator\": 2, \"annotation_id\": 9, \"mood\": \"calm\"}]");
		assertEquals("Banjir", corpus.layer("tasks-5", "2").getClaims().get(0).getSpan().quote());
		assertEquals("\"calm\"", corpus.article("tasks-5").getMetadata().getExtras().get("mood"));
	}

	@Test
	void predictionsAndOtherKeysAreTakenWhereTheyAreAskedFor() throws Exception {
		read("[{\"data\": {\"body\": \"Air\", \"other\": \"https://example.org/a/very/long/address\"}, \"predictions\": [{\"model_version\": \"m1\", \"result\": []}]}]",
				"predictions", "true");
		assertNotNull(corpus.layer("tasks-1", "m1"));
		assertEquals("Air", corpus.article("tasks-1").getText());
	}

	@Test
	void aBadTaskStopsNothing() throws Exception {
		read("[{\"data\": {\"image\": \"http://x/y.png\"}, \"annotations\": []},\n{\"data\": 3},\n17,\n"
				+ "{\"data\": {\"text\": \"a\"}, \"annotations\": [7, {\"result\": [{\"type\": \"labels\", \"value\": 3}, 4, {\"type\": \"relation\"}, "
				+ "{\"type\": \"rectanglelabels\", \"value\": {\"x\": 1, \"rectanglelabels\": [\"a\"]}}]}]},\n"
				+ "{\"data\": {\"text\": \"b\"}, \"annotations\": {\"a\": {}}}]");
		assertEquals(List.of("tasks-4", "tasks-5"), corpus.articleIds());
		for (String part : List.of("1 data.text: expected", "2 data: expected", "3 expected an object", "4 annotations[0].result: expected a list",
				"4 annotations[1].result[0].value: expected", "4 annotations[1].result[1]: expected", "4 annotations[1].result[2]: expected from_id", "5 annotations: expected a list")) {
			assertTrue(told(Report.Kind.REFUSED).contains(part), () -> part + " in " + told(Report.Kind.REFUSED));
		}
	}
}
