package org.saksi.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.BuiltIns;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.CueLexicon;
import org.saksi.core.text.Quotations;
import org.saksi.core.text.Quotations.Coverage;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.testing.SharedData;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** The rules on two real pages that were marked by hand. */
class ExampleMarksTest {

	@TempDir
	Path folder;

	private MemoryCorpus example() throws IOException, CorpusException {
		Path example = SharedData.require("articles/example-marks.saksi.jsonl");
		ObjectMapper json = new ObjectMapper();
		List<String> lines = new ArrayList<>();
		for (String line : Files.readAllLines(example)) {
			ObjectNode record = (ObjectNode) json.readTree(line);
			if (record.has("source_file")) {
				// with its text inside no importer of text pages is needed
				Path page = example.resolveSibling(record.get("source_file").asText());
				record.put("text", new String(Files.readAllBytes(page), StandardCharsets.UTF_8));
			}
			lines.add(json.writeValueAsString(record));
		}
		MemoryCorpus corpus = new MemoryCorpus(BuiltIns.scheme("claims"));
		MemoryTarget target = new MemoryTarget(corpus);
		new JsonlImporter(() -> FormatRegistry.of(List.of(), List.of())).read(
				new ImportSource(Files.write(folder.resolve("example.jsonl"), lines)), ImportOptions.DEFAULT, target,
				new NullProgressMonitor());
		assertEquals(List.of(),
				target.report().entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).toList());
		assertEquals(2, corpus.articleIds().size());
		return corpus;
	}

	@Test
	void carefulMarksHaveNoErrorsAndNoWarnings() throws IOException, CorpusException {
		RuleChecker checker = new RuleChecker(BuiltIns.rules());
		List<Finding> found = new ArrayList<>();
		checker.checkAll(example(), found::add, e -> {
			throw new AssertionError(e);
		}, null);
		assertEquals(List.of(), found);
		assertTrue(checker.broken().isEmpty());
	}

	@Test
	void cueClassesAndQuoteTypesAreGuessedAsAPersonWould() throws IOException, CorpusException {
		MemoryCorpus corpus = example();
		int cues = 0;
		int rightCues = 0;
		int quotes = 0;
		int rightQuotes = 0;
		for (String id : corpus.articleIds()) {
			String text = new ArticleText(corpus.article(id)).text();
			Quotations quotations = new Quotations(text);
			Layer layer = corpus.layer(id, "gold");
			assertTrue(LayerMarks.all(layer).size() > 40);
			for (Cue cue : layer.getCues()) {
				cues++;
				String guess = CueLexicon.of("id").cueClass(cue.getSpan().textIn(text));
				rightCues += cue.getAttributes().get("class").equals(guess) ? 1 : 0;
			}
			for (Attribution attribution : layer.getAttributions()) {
				quotes++;
				Coverage coverage = quotations.coverage(attribution.getClaims().get(0).getSpan());
				String guess = coverage == Coverage.WHOLE ? "direct"
						: coverage == Coverage.PART ? "mixed" : attribution.isWriter() ? "unquoted" : "indirect";
				rightQuotes += guess.equals(attribution.getAttributes().get("quote_type")) ? 1 : 0;
			}
		}
		assertTrue(rightCues >= cues * 0.9, rightCues + " of " + cues + " cues");
		assertTrue(rightQuotes >= quotes * 0.9, rightQuotes + " of " + quotes + " quote types");
	}
}
