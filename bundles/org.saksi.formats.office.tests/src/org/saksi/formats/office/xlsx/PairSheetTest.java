package org.saksi.formats.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.sheets.ReadWorkbook;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

/** The rule for labels, case by case: {@code holder=polarity} pairs, and what follows. */
class PairSheetTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "'', discuss, 0, 0", "A=affirm, agree, 1, 0", "A=affirm B=affirm A=affirm, agree, 2, 0", "A=deny, disagree, 0, 1",
			"A=affirm B=deny, discuss, 1, 1", "A=affirm B=report, discuss, 1, 0", "A=query, discuss, 0, 0",
			"A=deny WRITER=affirm, agree, 1, 1", "A=affirm WRITER=deny, disagree, 1, 1", "A=affirm WRITER=report, discuss, 1, 0",
			"A=affirm WRITER=affirm WRITER=deny, discuss, 2, 1", "A=yes, agree, 1, 0", "WRITER=no, disagree, 0, 1",
			"WRITER=unrelated, unrelated, 0, 0" })
	void labels(String stances, String label, double support, double deny) throws CorpusException, IOException {
		MemoryCorpus corpus = new MemoryCorpus();
		AttributeType polarity = corpus.scheme().getMarkTypes().stream().filter(t -> t.getId().equals("stance")).findFirst()
				.orElseThrow().getAttributes().get(0);
		for (Map.Entry<String, String> added : Map.of("yes", "affirm", "no", "deny").entrySet()) {
			Tag tag = SchemeFactory.eINSTANCE.createTag();
			tag.setId(added.getKey());
			tag.setMeans(added.getValue());
			polarity.getTags().add(tag);
		}
		Article article = Models.article("a", "Klaim.");
		corpus.add(article);
		LayerBuilder layer = new LayerBuilder(article, "ani", LayerStatus.DONE);
		Claim claim = layer.claim("c1", List.of("K"), "Klaim");
		int number = 1;
		for (String stance : stances.isEmpty() ? new String[0] : stances.split(" ")) {
			layer.stance("n" + number++, null, stance.split("=")[0], claim, stance.split("=")[1]);
		}
		corpus.add(layer.layer());
		Path out = folder.resolve("pairs.xlsx");
		new XlsxExporter().write(corpus, ExportRequest.ALL, out, new Report(), new NullProgressMonitor());
		Map<String, Object> row = new ReadWorkbook(out).row("pairs_claim_article", "canonical_id", "K");
		assertEquals(label, row.get("label"));
		assertEquals(support, row.get("support_n"));
		assertEquals(deny, row.get("deny_n"));
	}
}
