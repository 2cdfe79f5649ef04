package org.saksi.formats.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.ReadWorkbook;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.ValueType;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.TestSchemes;

class XlsxExportOptionsTest {

	private static final Limits SMALL = new Limits(4, 32_767, 16_384, 1000);
	private static final FormatRegistry FORMATS = FormatRegistry.of(List.of(),
			List.of(Format.exporter("saksi-jsonl", "JSONL", "", List.of("jsonl"), false, () -> XlsxExportOptionsTest::texts)));

	@TempDir
	Path folder;
	private final Report report = new Report();

	/** Stands for the JSONL exporter: one text a line. */
	private static void texts(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		List<String> lines = new ArrayList<>();
		for (String id : corpus.articleIds()) {
			lines.add(corpus.article(id).getText());
		}
		Files.write(out, lines, StandardCharsets.UTF_8);
	}

	private static ExportRequest request(ExportRequest.Split split, Set<String> zones, Map<String, String> values) {
		return new ExportRequest(Set.of(), Set.of(), zones, split, false, values);
	}

	private Path write(String name, Limits limits, CorpusView corpus, ExportRequest request)
			throws CorpusException, IOException {
		Path out = folder.resolve(name);
		new XlsxExporter(limits, () -> FORMATS).write(corpus, request, out, report, new NullProgressMonitor());
		return out;
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void splitsKeepStoriesTogetherAndAreTold() throws CorpusException, IOException {
		ExportRequest.Split split = new ExportRequest.Split(List.of(50, 50), 7);
		ReadWorkbook book = new ReadWorkbook(
				write("split.xlsx", Limits.EXCEL, SmallCorpus.make(), request(split, Set.of(), Map.of())));
		Map<Object, Object> parts = new HashMap<>();
		book.rows("documents").forEach(row -> parts.put(row.get("article_id"), row.get("split")));
		assertEquals(Set.of("train", "test"), Set.copyOf(parts.values()));
		assertEquals(parts.get("a1"), parts.get("a2"));
		for (String sheet : List.of("sentences", "claims", "attributions", "chain_hops", "stances", "quantities", "person",
				"pairs_claim_article")) {
			assertFalse(book.rows(sheet).isEmpty());
			book.rows(sheet).forEach(row -> assertEquals(parts.get(row.get("article_id")), row.get("split"), sheet));
		}
		assertEquals(7.0, book.row("README", "item", "seed").get("value"));
		assertEquals("50/50", book.row("README", "item", "shares").get("value"));
		assertEquals(2.0, book.row("README", "item", "articles in train").get("value"));
		assertEquals(0.0, book.row("README", "item", "leakage").get("value"));
	}

	@Test
	void zonesSelectSentences() throws CorpusException, IOException {
		ReadWorkbook book = new ReadWorkbook(
				write("zones.xlsx", Limits.EXCEL, SmallCorpus.make(), request(null, Set.of("headline"), Map.of())));
		assertEquals(List.of("a1/s0"), book.column("sentences", "sentence_id"));
		assertEquals("headline", book.row("README", "item", "zones").get("value"));
	}

	@Test
	void sameCorpusAndOptionsGiveTheSameFile() throws CorpusException, IOException {
		ExportRequest request = request(new ExportRequest.Split(List.of(80, 10, 10), 42), Set.of(), Map.of("negatives", "2"));
		byte[] first = Files.readAllBytes(write("first.xlsx", Limits.EXCEL, SmallCorpus.make(), request));
		byte[] second = Files.readAllBytes(write("second.xlsx", Limits.EXCEL, SmallCorpus.make(), request));
		assertTrue(Arrays.equals(first, second));
	}

	@Test
	void longSheetsContinueInOrder() throws CorpusException, IOException {
		ReadWorkbook book = new ReadWorkbook(write("long.xlsx", SMALL, SmallCorpus.make(), ExportRequest.ALL));
		List<String> sheets = book.sheets();
		assertTrue(sheets.containsAll(List.of("README_2", "documents_2", "sentences_2", "claims_2", "stances_3", "schema_2")));
		assertEquals(sheets.indexOf("claims") + 1, sheets.indexOf("claims_2"));
		assertEquals(sheets.indexOf("documents_2") + 1, sheets.indexOf("sentences"));
		assertEquals(List.of("a1", "a2", "a3"), book.column("documents", "article_id"));
		assertEquals(List.of("a4"), book.column("documents_2", "article_id"));
		assertEquals(book.header("claims"), book.header("claims_2"));
	}

	@Test
	void cutsAreListedAndWholeTextsStandBeside() throws CorpusException, IOException {
		MemoryCorpus corpus = SmallCorpus.make();
		String text = "a".repeat(32_766) + "\ud83d\ude00" + " tail of the text";
		corpus.add(Models.article("long", text));
		Path out = write("cut.xlsx", Limits.EXCEL, corpus, ExportRequest.ALL);
		assertEquals(List.of("cut.card.md", "cut.croissant.json", "cut.xlsx", "cut.xlsx.jsonl"), files());
		ReadWorkbook book = new ReadWorkbook(out);
		assertEquals("a".repeat(32_766) + "…", book.row("documents", "article_id", "long").get("text"));
		assertEquals("text of long: 32784 code points", book.row("README", "item", "documents!Q6").get("value"));
		assertTrue(Files.readString(XlsxExporter.companion(out), StandardCharsets.UTF_8).contains(text));
		assertEquals(1, report.count(Report.Kind.ADJUSTED));
	}

	@Test
	void withoutTheJsonlFormatCutsAreRefused() throws IOException {
		MemoryCorpus corpus = new MemoryCorpus();
		corpus.add(Models.article("long", "a".repeat(40_000)));
		XlsxExporter exporter = new XlsxExporter(Limits.EXCEL, () -> FormatRegistry.of(List.of(), List.of()));
		assertThrows(CorpusException.class, () -> exporter.write(corpus, ExportRequest.ALL, folder.resolve("cut.xlsx"), report,
				new NullProgressMonitor()));
		assertEquals(List.of(), files());
	}

	@Test
	void negativesAreUnrelatedAndSeeded() throws CorpusException, IOException {
		Path out = write("negatives.xlsx", Limits.EXCEL, SmallCorpus.make(),
				request(null, Set.of(), Map.of("negatives", "1")));
		List<Map<String, Object>> rows = new ReadWorkbook(out).rows("pairs_claim_article").stream()
				.filter(row -> row.get("label").equals("unrelated")).toList();
		assertEquals(List.of("K1", "K2", "K3", "K4"), rows.stream().map(row -> row.get("canonical_id")).toList());
		rows.forEach(row -> assertTrue(Set.of("a3", "a4").contains(row.get("article_id")), row.toString()));
		rows.forEach(row -> assertEquals(0.0, row.get("support_n")));
		Set<Object> drawn = new TreeSet<>();
		for (int seed = 0; seed < 8; seed++) {
			ExportRequest request = request(new ExportRequest.Split(List.of(1, 1), seed), Set.of(), Map.of("negatives", "1"));
			new ReadWorkbook(write("n" + seed + ".xlsx", Limits.EXCEL, SmallCorpus.make(), request)).rows("pairs_claim_article")
					.stream().filter(row -> row.get("label").equals("unrelated")).map(row -> row.get("article_id"))
					.forEach(drawn::add);
		}
		assertEquals(Set.of("a3", "a4"), drawn);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "many", "1001", "" })
	void refusesAWrongNumberOfNegatives(String number) throws IOException {
		assertThrows(CorpusException.class, () -> write("wrong.xlsx", Limits.EXCEL, SmallCorpus.make(),
				request(null, Set.of(), Map.of("negatives", number))));
		assertEquals(List.of(), files());
	}

	@Test
	void anEmptyCorpusGivesEmptyTables() throws CorpusException, IOException {
		ReadWorkbook book = new ReadWorkbook(write("empty.xlsx", Limits.EXCEL, new MemoryCorpus(), ExportRequest.ALL));
		assertEquals(20, book.sheets().size());
		assertEquals(List.of(), book.rows("documents"));
		assertEquals(1, book.sheet("claims").getTables().size());
		assertEquals("claims", book.row("README", "item", "name").get("value"));
	}

	@Test
	void addedTypesNeverTakeOurNames() throws CorpusException, IOException {
		MemoryCorpus corpus = new MemoryCorpus();
		for (String id : List.of("claims", "Claims", "schema_2", "a:b", "x".repeat(40))) {
			TestSchemes.attribute(TestSchemes.type(corpus.scheme(), id, Base.MARK), "text", ValueType.DECIMAL);
		}
		ReadWorkbook book = new ReadWorkbook(write("names.xlsx", Limits.EXCEL, corpus, ExportRequest.ALL));
		assertEquals(List.of("mark_claims", "Claims_2", "mark_schema_2", "a_b", "x".repeat(31)),
				book.sheets().subList(20, 25));
		assertTrue(book.header("a_b").contains("text_2"));
		assertEquals("number", book.rows("schema").stream().filter(row -> row.get("sheet").equals("a:b")
				&& row.get("column").equals("text_2")).findFirst().orElseThrow().get("type"));
	}

	/** A corpus whose third article cannot be read. */
	private static final class Broken implements CorpusView {
		private final MemoryCorpus corpus = SmallCorpus.make();
		private final NullProgressMonitor monitor;
		private int reads;

		Broken(NullProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public Article article(String id) throws CorpusException {
			// the first four reads are those of the split
			if (++reads == 7) {
				if (monitor == null) {
					throw new CorpusException("damaged");
				}
				monitor.setCanceled(true);
			}
			return corpus.article(id);
		}

		@Override
		public Corpus corpus() {
			return corpus.corpus();
		}

		@Override
		public Scheme scheme() {
			return corpus.scheme();
		}

		@Override
		public Registries registries() {
			return corpus.registries();
		}

		@Override
		public List<String> articleIds() {
			return corpus.articleIds();
		}

		@Override
		public List<String> annotators(String articleId) {
			return corpus.annotators(articleId);
		}

		@Override
		public Layer layer(String articleId, String annotator) {
			return corpus.layer(articleId, annotator);
		}
	}

	@Test
	void aFailureHalfWayLeavesNothing() throws IOException {
		Broken broken = new Broken(null);
		CorpusException failure = assertThrows(CorpusException.class,
				() -> write("half.xlsx", Limits.EXCEL, broken, ExportRequest.ALL));
		assertEquals("damaged", failure.getMessage());
		assertNotEquals(0, broken.reads);
		assertEquals(List.of(), files());
	}

	@Test
	void cancellingLeavesNothing() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Broken broken = new Broken(monitor);
		assertThrows(OperationCanceledException.class, () -> new XlsxExporter(Limits.EXCEL, () -> FORMATS).write(broken,
				ExportRequest.ALL, folder.resolve("cancelled.xlsx"), report, monitor));
		assertTrue(broken.reads < 9);
		assertEquals(List.of(), files());
	}
}
