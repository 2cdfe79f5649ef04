package org.saksi.core.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.marks.Claim;
import org.saksi.model.scheme.Scheme;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

class ImportServiceTest {

	@TempDir
	Path folder;
	private Path in;
	private CorpusStore store;
	private Report report;

	@BeforeEach
	void store() throws CorpusException, IOException {
		in = Files.createDirectory(folder.resolve("in"));
		store = create("corpus", TestSchemes.claims());
	}

	private CorpusStore create(String name, Scheme scheme) throws CorpusException {
		return CorpusStore.create(folder.resolve(name), new NewCorpus(name, null, scheme, List.of()), options());
	}

	private StoreOptions options() {
		return StoreOptions.defaults().withStateFolder(folder.resolve("state"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Path write(String name, String content) throws IOException {
		Path file = in.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	private void run(boolean replace, Path... paths) throws CorpusException {
		report = new Report();
		new ImportService(PlainText.formats()).importInto(store, Arrays.asList(paths), null,
				new ImportOptions(null, null, replace, Map.of()), report, new NullProgressMonitor());
	}

	private List<String> entries(Report.Kind kind) {
		return report.entries().stream().filter(e -> e.kind() == kind)
				.map(e -> e.located().replace(in.toString() + "/", "")).toList();
	}

	private static String jsonl(String... articles) {
		return "{\"saksi\": 1, \"corpus\": {\"name\": \"N\"}}\n" + String.join("\n", articles) + "\n";
	}

	private static String article(String id, String text, String rest) {
		return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", \"metadata\": {}" + rest + "}";
	}

	private static String layer(String annotator, String claims) {
		return "{\"annotator\": \"" + annotator + "\", \"status\": \"done\", \"claims\": [" + claims + "]}";
	}

	@Test
	void aFolderComesInSortedAndWithoutHiddenFiles() throws Exception {
		write("b.txt", "dua");
		write("a/x.txt", "satu");
		write(".hidden.txt", "tidak");
		write(".git/y.txt", "tidak");
		write("README.md", "bukan");
		run(false, in);
		assertEquals(List.of("a/x.txt: imported, with 0 layers", "b.txt: imported, with 0 layers"),
				entries(Report.Kind.DONE));
		assertEquals(List.of("README.md: no format recognizes this file"), entries(Report.Kind.SKIPPED));
		assertEquals(List.of("b", "x"), store.articleIds());
		assertArrayEquals("dua".getBytes(), store.source("b"));
	}

	@Test
	void aFileThatIsNamedAndUnknownIsRefusedAndTheRestComes() throws Exception {
		run(false, write("a.txt", "satu"), write("b.bin", "x"), in.resolve("gone.txt"), write("c.txt", "x\u0000"),
				write("d.txt", "crash"), write("g.txt", "hungry"), write("e", "kata"), write("f.bin", ""));
		assertEquals(List.of("gone.txt: there is no such file or folder", "b.bin: no format recognizes this file",
				"f.bin: the file is empty", "c.txt: this is binary",
				"d.txt: the importer text failed: java.lang.IllegalStateException: bug",
				"g.txt: the file needs more memory than this program has; divide it"), entries(Report.Kind.REFUSED));
		assertEquals(List.of("a", "e"), store.articleIds());
	}

	@Test
	void theSameBytesAgainAreNoticed() throws Exception {
		Path page = write("a.txt", "satu");
		run(false, page);
		run(false, page);
		assertEquals(List.of("a.txt: the article is there already, with the same content"), entries(Report.Kind.SKIPPED));
		run(false, write("copy.txt", "satu"));
		assertEquals(List.of("copy.txt: the same bytes are there already as article a"), entries(Report.Kind.SKIPPED));
		assertEquals(List.of("a"), store.articleIds());
	}

	@Test
	void twoFilesOfOneNameInOneImportGetTwoIds() throws Exception {
		write("x/a.txt", "satu");
		write("y/a.txt", "dua");
		run(false, in);
		assertEquals(2, store.articleIds().size());
		String second = store.articleIds().get(1);
		assertTrue(second.matches("a-[0-9a-f]{8}"), second);
		assertEquals(List.of("y/a.txt: the ID a is taken by another file of this import; this one is " + second),
				entries(Report.Kind.ADJUSTED));
		run(false, in);
		assertEquals(2, entries(Report.Kind.SKIPPED).size());
	}

	@Test
	void otherContentIsRefusedUnlessReplacedAndMarksAreKept() throws Exception {
		run(false, write("a.txt", "Peskov membantah kabar itu."));
		write("m.jsonl", jsonl(article("a", "Peskov membantah kabar itu.", ", \"layers\": ["
				+ layer("ani", "{\"id\": \"c1\", \"spans\": [[7, 16]]}, {\"id\": \"c2\", \"spans\": [[17, 26]]}") + "]")));
		run(false, in.resolve("m.jsonl"));
		assertEquals(List.of("m.jsonl:2: the layer of ani was added"), entries(Report.Kind.DONE));
		Path page = write("a.txt", "Kata Peskov membantah berita ini.");
		run(false, page);
		assertEquals(List.of("a.txt: an article of this ID is there already with other content; it is replaced only if that is asked for (--replace)"),
				entries(Report.Kind.REFUSED));
		run(true, page);
		assertEquals(List.of("a.txt: claim c2 of ani cannot be placed in the new text and is kept as lost: kabar itu",
				"a.txt: the layer of ani was kept; 1 of its marks have no place in the new text"), entries(Report.Kind.ADJUSTED));
		List<Claim> claims = store.layer("a", "ani").getClaims();
		assertEquals("12:21", claims.get(0).getSpan().segment(0).toString());
		assertTrue(claims.get(1).isLost());
		assertEquals("Kata Peskov membantah berita ini.", store.article("a").getText());
	}

	@Test
	void layersComeToAnArticleThatIsThere() throws Exception {
		String two = ", \"layers\": [" + layer("ani", "") + ", " + layer("budi", "{\"id\": \"c1\", \"spans\": [[0, 4]]}") + "]";
		write("one.jsonl", jsonl(article("a", "satu", ", \"layers\": [" + layer("ani", "") + "]")));
		write("two.jsonl", jsonl(article("a", "satu", two)));
		write("other.jsonl", jsonl(article("a", "satu", two.replace("[0, 4]", "[0, 3]"))));
		run(false, in.resolve("one.jsonl"));
		run(false, in.resolve("two.jsonl"));
		assertEquals(List.of("two.jsonl:2: the layer of ani is there already, with the same marks"),
				entries(Report.Kind.SKIPPED));
		assertEquals(List.of("two.jsonl:2: the layer of budi was added"), entries(Report.Kind.DONE));
		run(false, in.resolve("other.jsonl"));
		assertEquals(
				List.of("other.jsonl:2: a layer of budi is there already with other marks; it is replaced only if that is asked for (--replace)"),
				entries(Report.Kind.REFUSED));
		run(true, in.resolve("other.jsonl"));
		assertEquals("0:3", store.layer("a", "budi").getClaims().get(0).getSpan().segment(0).toString());
	}

	@Test
	void pagesThatARecordBringsAreNotTakenTwice() throws Exception {
		write("page.txt", "Judul 😀 isi");
		write("z.jsonl", jsonl("{\"id\": \"page\", \"source_file\": \"page.txt\", \"sha256\": \""
				+ "79c61b1b6a2ef8e03a86bb5cbdd8e3d2b4cf7b37a8b3d1bd7c3f0d0f6d3b1b3e" + "\"}"));
		run(false, in);
		assertEquals(1, entries(Report.Kind.REFUSED).size());
		String right = entries(Report.Kind.REFUSED).get(0).replaceAll(".*which is ([0-9a-f]{64}).*", "$1");
		store.close();
		store = create("second", TestSchemes.claims());
		write("z.jsonl", jsonl("{\"id\": \"page\", \"source_file\": \"page.txt\", \"sha256\": \"" + right
				+ "\", \"zones\": [{\"kind\": \"headline\", \"start\": 0, \"end\": 5}]}"));
		run(false, in);
		assertEquals(List.of("z.jsonl:2: imported, with 0 layers"), entries(Report.Kind.DONE));
		assertEquals(List.of("page.txt: the article is there already, with the same content"),
				entries(Report.Kind.SKIPPED));
		assertEquals("headline", store.article("page").getZones().get(0).getKind());
		assertArrayEquals(Files.readAllBytes(in.resolve("page.txt")), store.source("page"));
	}

	@Test
	void anEmptyCorpusTakesOverTheName() throws Exception {
		run(false, write("a.jsonl", jsonl(article("a", "satu", ""))));
		assertEquals("N", store.corpus().getName());
		run(false, write("b.jsonl", jsonl(article("b", "dua", "")).replace("\"N\"", "\"M\"")));
		assertEquals("N", store.corpus().getName());
	}

	@Test
	void entriesThatDifferRefuseTheRecordUnlessReplaced() throws Exception {
		String record = "{\"saksi\": 1, \"corpus\": {\"agents\": [{\"id\": \"A\", \"name\": \"%s\"}], \"stories\": [{\"id\": \"S\", \"articles\": [\"%s\"]}]}}\n%s\n";
		run(false, write("a.jsonl", record.formatted("Satu", "a", article("a", "satu", ""))));
		run(false, write("b.jsonl", record.formatted("Dua", "b", article("b", "dua", ""))));
		assertEquals(List.of("b.jsonl:1: 1 entries are there already with other content (A);"
				+ " replacing them was not asked for (--replace)"), entries(Report.Kind.REFUSED));
		assertEquals(List.of("a"), store.articleIds());
		run(true, in.resolve("b.jsonl"));
		assertEquals("Dua", store.registries().agent("A").getName());
		assertEquals(List.of("a", "b"), store.corpus().getStories().get(0).getArticles());
	}

	/** What strangers call their articles and themselves leads nowhere but into the corpus. */
	@Test
	void namesThatLookLikePathsStayInTheCorpus() throws Exception {
		List<String> names = List.of("../../x", "..", ".", "/etc/evil", "C:\\\\evil", "a/../../../b", "CON", "nul.txt", "\\u0000x", "~/x", "$(touch x)", "x".repeat(300), "a\\n../b",
				"\\ud83c\\udf0a/..", "..%2f..%2fx");
		List<String> articles = new ArrayList<>();
		for (String each : names) {
			articles.add(article(each, "Peskov membantah.", ", \"layers\": [" + layer(each, "{\"id\": \"../c\", \"spans\": [[0, 6]]}") + "]"));
		}
		run(false, write("m.jsonl", jsonl(articles.toArray(String[]::new))));
		assertEquals(List.of(), entries(Report.Kind.REFUSED));
		assertEquals(names.size(), store.articleIds().size());
		for (String id : store.articleIds()) {
			String annotator = store.annotators(id).get(0);
			assertEquals("../c", store.layer(id, annotator).getClaims().get(0).getId());
		}
		store.close();
		Path corpus = folder.resolve("corpus");
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				boolean ours = each.startsWith(corpus) || each.startsWith(folder.resolve("state")) || each.startsWith(in);
				assertTrue(ours && each.equals(each.normalize()), each.toString());
			}
		}
		try (Stream<Path> all = Files.walk(corpus)) {
			assertEquals(2 * names.size(), all.filter(each -> each.toString().matches(".*\\.(?:article|layer)")).count());
		}
		store = CorpusStore.open(corpus, options(), null);
		assertEquals(names.size(), store.articleIds().size());
	}

	@Test
	void cancellingLeavesTheCorpusAsItWas() throws Exception {
		write("a.txt", "satu");
		write("b.txt", "dua");
		NullProgressMonitor monitor = new NullProgressMonitor();
		FormatRegistry formats = FormatRegistry.of(List.of(Format.importer("text", "", "", List.of(), () -> new Importer() {
			@Override
			public int detect(ImportSource source) {
				return 60;
			}

			@Override
			public void read(ImportSource source, ImportOptions options, ImportTarget target,
					org.eclipse.core.runtime.IProgressMonitor progress) throws CorpusException, IOException {
				new PlainText().read(source, options, target, progress);
				monitor.setCanceled(true);
			}
		})), List.of());
		assertThrows(OperationCanceledException.class, () -> new ImportService(formats).importInto(store, List.of(in), null,
				ImportOptions.DEFAULT, new Report(), monitor));
		assertEquals(List.of(), store.articleIds());
		store.close();
		store = CorpusStore.open(folder.resolve("corpus"), options(), null);
		assertEquals(List.of(), store.articleIds());
	}

	@Test
	void anUnknownFormatIsSaidWithTheKnownOnes() throws Exception {
		Path page = write("a.txt", "satu");
		CorpusException e = assertThrows(CorpusException.class, () -> new ImportService(PlainText.formats())
				.importInto(store, List.of(page), "word", ImportOptions.DEFAULT, new Report(), null));
		assertEquals("there is no format word to import; there are saksi-jsonl, text", e.getMessage());
	}

	@Test
	void aCorpusFolderIsNoInput() throws Exception {
		run(false, store.root());
		assertEquals(List.of(store.root() + ": this is a corpus of its own; export it as saksi-jsonl and import that"),
				entries(Report.Kind.REFUSED));
	}

	/** Through the files of two corpora. */
	@Test
	void exportImportExportThroughTheStoreGivesTheSameBytes() throws Exception {
		for (long seed = 1; seed <= 10; seed++) {
			Path first = folder.resolve("first.jsonl");
			Path second = folder.resolve("second.jsonl");
			Path third = folder.resolve("third.jsonl");
			ExportService exports = new ExportService(PlainText.formats(), new RuleChecker(RuleRegistry.of(List.of())));
			exports.export(RandomCorpus.of(seed, 5, 60, 4), "saksi-jsonl", ExportRequest.ALL, first, new Report(), null);
			importAndExport(first, second, "one" + seed, exports);
			importAndExport(second, third, "two" + seed, exports);
			assertEquals(Files.readString(first), Files.readString(second));
			assertEquals(Files.readString(second), Files.readString(third));
		}
	}

	private void importAndExport(Path jsonl, Path out, String name, ExportService exports) throws Exception {
		try (CorpusStore corpus = create(name, TestSchemes.extended())) {
			report = new Report();
			new ImportService(PlainText.formats()).importInto(corpus, List.of(jsonl), null, ImportOptions.DEFAULT, report, null);
			assertEquals(List.of(), entries(Report.Kind.REFUSED));
		}
		try (CorpusStore corpus = CorpusStore.open(folder.resolve(name), options(), null)) {
			exports.export(corpus, "saksi-jsonl", ExportRequest.ALL, out, new Report(), null);
		}
	}

	@Test
	void anExportLeavesNoTemporaryFiles() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		new ExportService(PlainText.formats(), new RuleChecker(RuleRegistry.of(List.of()))).export(store, "saksi-jsonl",
				ExportRequest.ALL, out.resolve("x.jsonl"), new Report(), null);
		try (Stream<Path> files = Files.list(out)) {
			assertEquals(List.of(out.resolve("x.jsonl")), files.toList());
		}
		assertNull(store.summary("x"));
	}
}
