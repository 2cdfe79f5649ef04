package org.saksi.rcp.tests.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.rcp.tests.Desk;
import org.saksi.testing.SharedData;

/** The mapping page with the files of each other tool: a type becomes another one, the preview and the import follow. */
class OtherToolsByKeysTest {

	private static final String TEXT = "Sari said the bridge is closed.\nBudi denied it.\n";
	private static final String JSON_TEXT = TEXT.replace("\n", "\\n");
	private static final String CAS = """
			{"%%TYPES": {"x.Person": {"%%NAME": "x.Person", "%%SUPER_TYPE": "uima.tcas.Annotation"}},
			 "%%FEATURE_STRUCTURES": [
			  {"%%ID": 1, "%%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": "%s"},
			  {"%%ID": 2, "%%TYPE": "x.Person", "@sofa": 1, "begin": 32, "end": 36}],
			 "%%VIEWS": {"_InitialView": {"%%SOFA": 1, "%%MEMBERS": [2]}}}
			""".formatted(JSON_TEXT);

	@TempDir
	Path folder;

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	/** Makes the type a cue, and looks at what came in. */
	private void becomesCue(String name, Path file, String row, String article, List<String> expected) throws Exception {
		try (Desk desk = new Desk(name, folder.resolve("corpus"), SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				MappingSteps steps = new MappingSteps(desk);
				steps.importing(file);
				Tree tree = steps.mappingPage();
				List<String> rows = steps.rows(tree);
				assertTrue(rows.stream().anyMatch(each -> each.startsWith(row + "|")), rows::toString);
				steps.walkTo(tree, row);
				Combo target = steps.target();
				desk.driver.press("ctrl+a");
				desk.driver.type("Cue");
				desk.driver.press("Return");
				desk.driver.waitUntil("the rows have the focus again", tree::isFocusControl);
				desk.driver.waitUntil("it has a rule", () -> tree.getSelection()[0].getText(1).equals("Cue"));
				assertTrue(desk.driver.ui(() -> !target.isDisposed()));
				desk.picture("1-changed");
				steps.finish(article);
				List<String> cues = new ArrayList<>();
				for (String annotator : desk.store.annotators(article)) {
					desk.store.layer(article, annotator).getCues().forEach(cue -> cues.add(cue.getSpan().quote()));
				}
				assertEquals(expected, cues.size() == 1 ? cues : List.of(Integer.toString(cues.size())));
			});
		}
	}

	@Test
	void labelStudio() throws Exception {
		becomesCue("mapping-label-studio", file("tasks.json", """
				[{"id": 7, "data": {"text": "%s"}, "annotations": [{"id": 1, "completed_by": 3, "result": [{"id": "a", "from_name": "label",
				 "to_name": "text", "type": "labels", "value": {"start": 32, "end": 36, "text": "Budi", "labels": ["Person"]}}]}]}]
				""".formatted(JSON_TEXT)), "Person", "tasks-7", List.of("Budi"));
	}

	@Test
	void doccano() throws Exception {
		becomesCue("mapping-doccano", file("all.jsonl", "{\"id\": 7, \"text\": \"" + JSON_TEXT + "\", \"label\": [[32, 36, \"Person\"]]}\n"), "Person", "all-7",
				List.of("Budi"));
	}

	@Test
	void conll() throws Exception {
		becomesCue("mapping-conll", file("bridge.conll", "Sari B-Source\nsaid O\nsomething O\n. O\n\nBudi B-Person\ndenied O\nit O\n. O\n"), "Person", "bridge",
				List.of("Budi"));
	}

	@Test
	void uima() throws Exception {
		becomesCue("mapping-uima", file("bridge.json", CAS), "Person", "bridge", List.of("Budi"));
	}

	@Test
	void inception() throws Exception {
		Path file = folder.resolve("project.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("exportedproject.json"));
			zip.write("{\"name\": \"P\", \"source_documents\": [{\"name\": \"bridge.txt\", \"format\": \"text\"}]}".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("annotation/bridge.txt/ani.json"));
			zip.write(CAS.getBytes(StandardCharsets.UTF_8));
		}
		becomesCue("mapping-inception", file, "Person", "bridge", List.of("Budi"));
	}

	@Test
	void dna() throws Exception {
		Path sample = SharedData.require("data/dna/sample.dna");
		becomesCue("mapping-dna", sample, "DNA Statement", "sample-1", List.of("4"));
	}
}
