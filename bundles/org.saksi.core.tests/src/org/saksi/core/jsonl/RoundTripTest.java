package org.saksi.core.jsonl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Marks;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

/** Export, import into an empty corpus, export: the same bytes, and the same model in between. */
class RoundTripTest {

	static byte[] export(MemoryCorpus corpus) throws CorpusException, IOException {
		Path file = Files.createTempFile("saksi", ".jsonl");
		try {
			new JsonlExporter().write(corpus, ExportRequest.ALL, file, new Report(), new NullProgressMonitor());
			return Files.readAllBytes(file);
		} finally {
			Files.delete(file);
		}
	}

	static MemoryTarget read(byte[] jsonl, MemoryCorpus into) throws CorpusException, IOException {
		Path file = Files.createTempFile("saksi", ".jsonl");
		try {
			Files.write(file, jsonl);
			MemoryTarget target = new MemoryTarget(into);
			new JsonlImporter(() -> FormatRegistry.of(List.of(), List.of())).read(new ImportSource(file),
					ImportOptions.DEFAULT, target, new NullProgressMonitor());
			return target;
		} finally {
			Files.delete(file);
		}
	}

	@Property(tries = 300)
	void exportImportExportGivesTheSameBytes(@ForAll long seed) throws CorpusException, IOException {
		MemoryCorpus corpus = RandomCorpus.of(seed, 4, 60, 4);
		byte[] first = export(corpus);
		MemoryCorpus second = new MemoryCorpus(TestSchemes.extended());
		MemoryTarget target = read(first, second);
		assertEquals(List.of(), target.report().entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).toList());
		assertEquals(new String(first, StandardCharsets.UTF_8), new String(export(second), StandardCharsets.UTF_8));
	}

	@Property(tries = 100)
	void layersComeBackAsTheyWere(@ForAll long seed) throws CorpusException, IOException {
		MemoryCorpus corpus = RandomCorpus.of(seed, 2, 60, 3);
		MemoryCorpus second = new MemoryCorpus(TestSchemes.extended());
		read(export(corpus), second);
		assertEquals(corpus.articleIds(), second.articleIds());
		for (String id : corpus.articleIds()) {
			assertEquals(TextVersions.current(corpus.article(id)), TextVersions.current(second.article(id)));
			assertEquals(corpus.annotators(id), second.annotators(id));
			for (String annotator : corpus.annotators(id)) {
				Layer expected = corpus.layer(id, annotator);
				Layer actual = second.layer(id, annotator);
				// attributes are written in the order of their ids, so maps may come back in another order
				sort(expected);
				sort(actual);
				assertTrue(EcoreUtil.equals(expected, actual), () -> expected + " " + actual);
			}
		}
	}

	private static void sort(Layer layer) {
		for (Mark mark : Marks.all(layer)) {
			var sorted = new TreeMap<>(mark.getAttributes().map());
			mark.getAttributes().clear();
			mark.getAttributes().putAll(sorted);
		}
	}

	@Test
	void anEditThatIsNotHeldAnyMoreKeepsItsCodePoints() throws CorpusException, IOException {
		Article article = Models.article("a", "x😀😀y");
		article.getZones().clear();
		edit(article, 1, 5, "🎉"); // x🎉y
		edit(article, 0, 3, "abc"); // abcy
		edit(article, 3, 3, "😀"); // abc😀y
		Models.zone(article, "body", 0, 6);
		MemoryCorpus corpus = new MemoryCorpus().add(article);
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle("a");
		layer.setAnnotator("ani");
		layer.setStatus(LayerStatus.DONE);
		layer.setTextVersion(3);
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		claim.setSpan(Span.anchored("abc😀y", 3, 6));
		layer.getClaims().add(claim);
		corpus.add(layer);
		byte[] first = export(corpus);
		String line = new String(first, StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow();
		assertEquals("{\"id\": \"a\", \"text\": \"abc😀y\", \"text_version\": 3, \"text_edits\": ["
				+ "{\"start\": 1, \"end\": 3, \"text\": \"🎉\", \"by\": \"ani\"}, "
				+ "{\"start\": 0, \"end\": 2, \"text\": \"abc\", \"by\": \"ani\"}, "
				+ "{\"start\": 3, \"end\": 3, \"text\": \"😀\", \"by\": \"ani\"}], \"metadata\": {}, "
				+ "\"zones\": [{\"kind\": \"body\", \"start\": 0, \"end\": 5}], "
				+ "\"layers\": [{\"annotator\": \"ani\", \"status\": \"done\", \"text_version\": 3, "
				+ "\"claims\": [{\"id\": \"c1\", \"spans\": [[3, 5]]}]}]}", line);
		MemoryCorpus second = new MemoryCorpus();
		read(first, second);
		assertEquals("😀y", second.layer("a", "ani").getClaims().get(0).getSpan().quote());
		assertArrayEquals(first, export(second));
	}

	private static void edit(Article article, int start, int end, String text) {
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(start);
		edit.setEnd(end);
		edit.setText(text);
		edit.setBy("ani");
		article.getEdits().add(edit);
	}
}
