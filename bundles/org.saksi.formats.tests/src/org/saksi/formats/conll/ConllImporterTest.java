package org.saksi.formats.conll;

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
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.saksi.testing.model.Models;

class ConllImporterTest {

	@TempDir
	private Path folder;
	private final MemoryCorpus corpus = new MemoryCorpus();
	private final MemoryTarget target = new MemoryTarget(corpus);

	private Path read(String name, String text) throws Exception {
		Path file = Files.writeString(folder.resolve(name), text);
		new ConllImporter().read(new ImportSource(file), new ImportOptions(null, mapping, false, Map.of()), target, new NullProgressMonitor());
		return file;
	}

	private Path mapping;

	private String told(Report.Kind kind) {
		return target.report().entries().stream().filter(e -> e.kind() == kind).map(e -> e.line() + " " + e.message())
				.collect(Collectors.joining("\n"));
	}

	private static List<String> marks(Layer layer) {
		return layer.getMarks().stream().map(m -> m.getType() + " " + m.getSpan().quote()).toList();
	}

	@Test
	void asInTheSharedTaskOf2003() throws Exception {
		Path file = read("eng.conll", "-DOCSTART- -X- O O\n\nEU NNP B-NP B-ORG\nrejects VBZ B-VP O\nGerman JJ B-NP B-MISC\ncall NN I-NP O\n. . O O\n\n"
				+ "Peter NNP I-NP I-PER\nBlackburn NNP I-NP I-PER\n\n-DOCSTART- -X- O O\n\n# # B-NP O\nBonn NNP B-NP B-LOC\n");
		assertEquals(95, new ConllImporter().detect(new ImportSource(file)));
		assertEquals(List.of("eng", "eng-2"), corpus.articleIds());
		assertEquals("EU rejects German call .\nPeter Blackburn", corpus.article("eng").getText());
		assertEquals(List.of("ORG EU", "MISC German", "PER Peter Blackburn"), marks(corpus.layer("eng", "import-4")));
		assertEquals(List.of("NP EU", "VP rejects", "NP German call", "NP Peter Blackburn"), marks(corpus.layer("eng", "import-3")));
		assertEquals("# Bonn", corpus.article("eng-2").getText());
		assertTrue(told(Report.Kind.LEFT_OUT).contains("column #2"), () -> told(Report.Kind.LEFT_OUT));
	}

	@Test
	void endsAndSingleTokensHaveTagsOfTheirOwn() throws Exception {
		read("x.bilou", "a\tB-X\nb\tI-X\nc\tL-X\nd\tU-X\ne\tB-Y\nf\tE-Y\ng\tS-Y\nh\tB-Y\ni\tB-Y\nj\tI-Z\nk\tO\n");
		assertEquals(List.of("X a b c", "X d", "Y e f", "Y g", "Y h", "Y i", "Z j"), marks(corpus.layer("x", "import")));
	}

	@Test
	void columnsThatAreNamedBelongToThoseWhoseNameTheyHave() throws Exception {
		read("x.conll", "# global.columns = FORM ani/claim ani/source budi%20s\n# newdoc id = a%2F1\nBanjir\tB-claim\tO\t_\nsurut\tI-claim\tB-source\t_\n");
		assertEquals(List.of("ani"), corpus.annotators("a/1"));
		assertEquals("Banjir surut", corpus.layer("a/1", "ani").getClaims().get(0).getSpan().quote());
		assertEquals("surut", corpus.layer("a/1", "ani").getSources().get(0).getSpan().quote());
	}

	@Test
	void aMappingNamesColumns() throws Exception {
		mapping = Files.writeString(folder.resolve("m.json"), """
				{"saksi_mapping": 1, "marks": [{"type": "PER", "as": "source"}],
				 "columns": [{"column": "#1", "as": null}, {"column": "#2", "as": "token"}, {"column": "#3", "as": "tags", "options": {"annotator": "ani"}}]}
				""");
		read("x.conll", "x Rini B-PER\ny kata bad\n");
		assertEquals("Rini kata", corpus.article("x").getText());
		assertEquals("Rini", corpus.layer("x", "ani").getSources().get(0).getSpan().quote());
		assertTrue(told(Report.Kind.REFUSED).contains("2 tag of a column"), () -> told(Report.Kind.REFUSED));
	}

	/** What was exported and changed elsewhere comes back to the article that the corpus has. */
	@Test
	void layersComeBackToTheArticle() throws Exception {
		Article article = Models.article("a1", "Banjir  surut,\n\nkata Rini (45).");
		corpus.add(article);
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle("a1");
		layer.setAnnotator("ani");
		Source source = MarksFactory.eINSTANCE.createSource();
		source.setId("s1");
		source.setSpan(Span.anchored(article.getText(), 21, 25));
		layer.getSources().add(source);
		CustomMark nowhere = MarksFactory.eINSTANCE.createCustomMark();
		nowhere.setId("m1");
		nowhere.setType("topic");
		nowhere.getAttributes().put("a", "b");
		layer.getMarks().add(nowhere);
		corpus.add(layer);
		Path out = folder.resolve("out.conll");
		Report report = new Report();
		new ConllExporter().write(corpus, ExportRequest.ALL, out, report, new NullProgressMonitor());
		String written = Files.readString(out);
		assertTrue(written.contains("Rini\tB-source\n"), written);
		assertTrue(report.entries().stream().anyMatch(e -> e.kind() == Report.Kind.LEFT_OUT && e.message().contains("topic")));
		read("back.conll", written.replace("surut\tO", "surut\tB-claim").replace("ani/source", "budi/source"));
		assertEquals(article.getText(), corpus.article("a1").getText());
		assertEquals("surut", corpus.layer("a1", "budi").getClaims().get(0).getSpan().quote());
		assertEquals(8, corpus.layer("a1", "budi").getClaims().get(0).getSpan().start());
	}

	@Test
	void whatHasNoTagsIsRefused() throws Exception {
		CorpusException e = assertThrows(CorpusException.class, () -> read("x.conll", "Ini teks biasa\ntanpa apa pun\n"));
		assertTrue(e.getMessage().contains("columns"), e::getMessage);
		assertEquals(0, new ConllImporter().detect(new ImportSource(Files.writeString(folder.resolve("y.txt"), "Ini teks biasa\ntanpa apa pun\n"))));
	}

	@Test
	void aLineThatIsTooLongIsRefusedAndTheRestComes() throws Exception {
		read("x.conll", "a\tB-X\n" + "b".repeat(ConllLines.MAX_LINE + 5) + "\tO\nc\tO\n\tO\n");
		assertEquals("a c", corpus.article("x").getText());
		assertTrue(told(Report.Kind.REFUSED).contains("2 the line is longer"), () -> told(Report.Kind.REFUSED));
		assertTrue(told(Report.Kind.REFUSED).contains("4 expected a token"), () -> told(Report.Kind.REFUSED));
	}
}
