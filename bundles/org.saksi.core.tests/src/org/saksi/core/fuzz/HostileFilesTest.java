package org.saksi.core.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.CorpusPackage;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.RegistryPackage;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.testing.fuzz.HostileFiles;
import org.saksi.testing.fuzz.Sample;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.RandomCorpus;

/** What the parsers of saksi-jsonl and of the files of a corpus must bear. */
class HostileFilesTest {

	@TempDir
	Path folder;

	private final JsonlImporter importer = new JsonlImporter(() -> FormatRegistry.of(List.of(), List.of()));

	@Test
	void recordsCutAndWithNulBytes() throws Exception {
		HostileFiles.bear(importer, folder.resolve("x.jsonl"), HostileFiles.damaged(Sample.of(new JsonlExporter(), false, ".jsonl").get(0).bytes()));
	}

	@Test
	void twoHundredMegabytesOfOneLine() throws Exception {
		Path file = HostileFiles.longLine(folder.resolve("x.jsonl"), "{\"saksi\": 1, \"corpus\": {\"name\": \"N\"}}\n{\"id\": \"a\", \"text\": \"",
				"\"}\n{\"id\": \"b\", \"text\": \"x\"}\n");
		assertEquals(1, HostileFiles.bear(importer, file).size(), "the rest comes");
	}

	@Test
	void recordsNestedWithoutEnd() throws Exception {
		Path file = folder.resolve("x.jsonl");
		for (String deep : List.of("[", "{\"a\":", "{\"id\": \"a\", \"layers\": [", "{\"id\": \"a\", \"text\": \"x\", \"extra\": [")) {
			for (int depth : new int[] { 300, 1_000_000 }) {
				Files.writeString(file, "{\"saksi\": 1, \"corpus\": {\"name\": \"N\"}}\n" + deep.repeat(depth) + "\n" + deep + "[".repeat(depth) + "]".repeat(depth) + "]}\n"
						+ "{\"id\": \"b\", \"text\": \"x\"}\n");
				assertEquals(2, HostileFiles.bear(importer, file).size());
			}
		}
	}

	/** Files of a corpus: an article, a layer, a registry, the record, the scheme. */
	private static Map<EClass, Versioned> files() throws CorpusException {
		MemoryCorpus corpus = RandomCorpus.of(3, 1, 40, 8);
		String id = corpus.articleIds().get(0);
		return Map.of(ArticlePackage.Literals.ARTICLE, corpus.article(id), MarksPackage.Literals.LAYER, corpus.layer(id, corpus.annotators(id).get(0)),
				RegistryPackage.Literals.REGISTRY, corpus.registries().all().get(0), CorpusPackage.Literals.CORPUS, corpus.corpus(), SchemePackage.Literals.SCHEME,
				corpus.scheme());
	}

	@Test
	void filesOfACorpusCutAndWithNulBytes() throws Exception {
		for (Map.Entry<EClass, Versioned> each : files().entrySet()) {
			byte[] whole = ModelFiles.write(each.getValue());
			for (byte[] bytes : HostileFiles.damaged(whole)) {
				try {
					assertArrayEquals(whole, ModelFiles.write(ModelFiles.read(bytes, folder, each.getKey())), "only its last line break is missing");
				} catch (CorpusException e) {
					assertFalse(e.getMessage().isBlank());
				}
			}
		}
	}

	/** Neither entities that lead to other files nor those that double, in files of any kind and version. */
	@Test
	void entitiesInFilesOfACorpusAreRefused() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "rahasia");
		StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
		}
		for (Map.Entry<EClass, Versioned> each : files().entrySet()) {
			String xml = new String(ModelFiles.write(each.getValue()), StandardCharsets.UTF_8);
			int start = xml.indexOf("?>") + 2;
			for (String type : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", bomb + "<!ENTITY e \"&e39;\">]>", "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">")) {
				for (String version : List.of(" version=\"2\"", " version=\"1\"", " version=\"&e;\"")) {
					String hostile = xml.substring(0, start) + type + xml.substring(start).replaceFirst(" version=\"2\"", version);
					CorpusException refused = assertThrows(CorpusException.class,
							() -> ModelFiles.read(hostile.getBytes(StandardCharsets.UTF_8), folder.resolve("x"), each.getKey()));
					assertTrue(refused.getMessage().contains("document type"), refused.getMessage());
				}
			}
		}
	}
}
