package org.saksi.formats.doccano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.marks.Layer;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

class DoccanoImporterTest {

	@TempDir
	private Path folder;
	private final MemoryCorpus corpus = new MemoryCorpus();
	private final MemoryTarget target = new MemoryTarget(corpus);

	private Path read(String name, String json, String... options) throws Exception {
		Path file = Files.writeString(folder.resolve(name), json);
		Map<String, String> values = options.length == 0 ? Map.of() : Map.of(options[0], options[1]);
		new DoccanoImporter().read(new ImportSource(file), new ImportOptions(null, null, false, values), target,
				new NullProgressMonitor());
		return file;
	}

	private String told(Report.Kind kind) {
		return target.report().entries().stream().filter(e -> e.kind() == kind).map(e -> e.line() + " " + e.message())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void labelsAsLists() throws Exception {
		read("ani.jsonl", "{\"id\": 3, \"text\": \"\ud83c\udf0a Banjir surut, kata Rini.\", \"label\": [[2, 14, \"claim\"], [21, 25, \"source\"]], \"Comments\": [\"ragu\"], \"lang\": \"id\"}\n"
				+ "{\"id\": 4, \"text\": \"Air.\", \"label\": []}\n");
		Layer layer = corpus.layer("ani-3", "ani");
		assertEquals("Banjir surut", layer.getClaims().get(0).getSpan().quote());
		assertEquals("Rini", layer.getSources().get(0).getSpan().quote());
		assertEquals("ragu", layer.getComments().get(0).getText());
		assertEquals("\"id\"", corpus.article("ani-3").getMetadata().getExtras().get("lang"));
		assertEquals(List.of("ani-3", "ani-4"), corpus.articleIds());
		assertTrue(told(Report.Kind.NOTED).contains("code points"), () -> told(Report.Kind.NOTED));
	}

	/** As doccano's documentation shows it: over several lines, and with relations. */
	@Test
	void prettyPrintedRelations() throws Exception {
		Path file = read("all.jsonl", """
				{
				    "text": "Google was founded on September 4, 1998, by Larry Page.",
				    "entities": [
				        {"id": 0, "start_offset": 0, "end_offset": 6, "label": "ORG"},
				        {"id": 1, "start_offset": 22, "end_offset": 39, "label": "DATE"}
				    ],
				    "relations": [
				        {"from_id": 0, "to_id": 1, "type": "foundedAt"}
				    ]
				}
				{
				    "text": "Air.", "entities": [], "relations": []
				}
				""");
		Layer layer = corpus.layer("all-1", "import");
		assertEquals(List.of("ORG", "DATE", "foundedAt"), layer.getMarks().stream().map(m -> m.getType()).toList());
		assertEquals("Google", layer.getMarks().get(0).getSpan().quote());
		assertEquals(List.of("from", "to"), layer.getMarks().get(2).getLinks().stream().map(l -> l.getRole()).toList());
		assertEquals(2, corpus.articleIds().size());
		Mapping mapping = new DoccanoImporter().propose(new ImportSource(file), ImportOptions.DEFAULT, new SchemeIndex(corpus.scheme()));
		assertEquals(List.of("ORG", "DATE", "foundedAt"), mapping.marks().stream().map(Mapping.MarkRule::type).toList());
	}

	@Test
	void onlyPartsOfTheSameLabelAreJoined() throws Exception {
		read("x.jsonl", "{\"text\": \"Banjir sudah surut\", \"entities\": [{\"id\": 1, \"label\": \"claim\", \"start_offset\": 0, \"end_offset\": 6}, "
				+ "{\"id\": 2, \"label\": \"cue\", \"start_offset\": 7, \"end_offset\": 12}, {\"id\": 3, \"label\": \"claim\", \"start_offset\": 13, \"end_offset\": 18}], "
				+ "\"relations\": [{\"from_id\": 1, \"to_id\": 2, \"type\": \"continues\"}, {\"from_id\": 1, \"to_id\": 3, \"type\": \"continues\"}]}");
		Layer layer = corpus.layer("x-1", "x");
		assertEquals(2, layer.getClaims().get(0).getSpan().segmentCount());
		assertEquals(1, layer.getCues().size());
		assertEquals("continues", layer.getMarks().get(0).getType());
	}

	@Test
	void graphemesAreCountedWhereTheProjectDoes() throws Exception {
		String text = "e\u0301lan \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 banjir";
		read("x.jsonl", "{\"text\": \"" + text + "\", \"label\": [[7, 13, \"claim\"]]}", "offsets", "graphemes");
		assertEquals("banjir", corpus.layer("x-1", "x").getClaims().get(0).getSpan().quote());
		assertThrows(CorpusException.class, () -> read("y.jsonl", "{\"text\": \"a\"}", "offsets", "bytes"));
	}

	@Test
	void aBadRecordStopsNothing() throws Exception {
		read("x.jsonl", "{\"text\": 3}\n{\"text\": \"satu\", \"label\": [[0, 2], {\"label\": \"a\", \"start_offset\": \"x\", \"end_offset\": 2}, [0, 99, \"cue\"]], "
				+ "\"relations\": [{\"from_id\": 1}]}\n{\"text\": \"torn\n\n[1]\n{\"text\": \"dua\", \"label\": [\"calm\"], \"relations\": {\"a\": {}}, \"cats\": {\"a\": 1}}\n");
		assertEquals(List.of("x-2", "x-5"), corpus.articleIds());
		for (String part : List.of("1 text: expected", "2 label[0]: expected", "2 label[1]: expected whole numbers", "2 relations[0]: expected",
				"3 the record ends", "5 expected an object", "6 relations: expected a list", "6 cats: expected a list")) {
			assertTrue(told(Report.Kind.REFUSED).contains(part), () -> part + " in " + told(Report.Kind.REFUSED));
		}
		assertTrue(told(Report.Kind.ADJUSTED).contains("label[2]: 0 to 99 is not in the text"), () -> told(Report.Kind.ADJUSTED));
		assertEquals("calm", corpus.layer("x-5", "x").getMarks().get(0).getType());
	}
}
