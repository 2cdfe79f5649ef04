package org.saksi.cli.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.rules.Finding;
import org.saksi.core.rules.RuleInfo;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.rules.Severity;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.splits.LeakCheck;
import org.saksi.core.splits.LeakReport;
import org.saksi.core.splits.SplitFiles;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.Segment;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.TestSchemes;

class SaksiCommandTest {

	@TempDir
	Path folder;
	private Path corpus;
	private StringWriter out;
	private StringWriter err;
	private boolean cancelled;
	private String named = "JSON lines";

	/** {@code .txt} files as one body. */
	private static final class PlainText implements Importer {
		@Override
		public int detect(ImportSource source) {
			return source.extension().equals("txt") ? 60 : 0;
		}

		@Override
		public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
				throws CorpusException, IOException {
			byte[] bytes = source.bytes(1 << 20);
			String text = new String(bytes, options.values().getOrDefault("charset", "UTF-8"));
			target.add(new ImportedArticle(Models.article(source.stem(), text), true, bytes, List.of()), source, 0);
		}
	}

	@BeforeEach
	void names() {
		corpus = folder.resolve("corpus");
	}

	private Environment environment(Locale locale) {
		FormatRegistry[] formats = new FormatRegistry[1];
		formats[0] = FormatRegistry.of(
				List.of(Format.importer("text", "Text pages", "Pages.", List.of("txt"), PlainText::new)
						.withOptions(List.of(new Format.Option("charset", "Encoding", "", Format.OptionType.TEXT, ""))),
						Format.importer(JsonlImporter.ID, named, "", List.of("jsonl"),
								() -> new JsonlImporter(() -> formats[0]))),
				List.of(Format.exporter(JsonlImporter.ID, "JSON lines", "", List.of("jsonl"), false, JsonlExporter::new)));
		RuleRegistry rules = RuleRegistry.of(List.of(
				new RuleInfo("T1", "no x", "", Severity.ERROR, "test", (context, found) -> forbid(context.text().text(), "x",
						context.layer() == null, found)),
				new RuleInfo("T2", "no y", "", Severity.WARNING, "test", (context, found) -> forbid(context.text().text(), "y",
						context.layer() == null, found))));
		SchemeRegistry schemes = SchemeRegistry.of(List.of(new SchemeRegistry.Entry("claims", "Claims", null,
				Path.of("claims"), () -> new java.io.ByteArrayInputStream(ModelFiles.write(TestSchemes.claims())))));
		out = new StringWriter();
		err = new StringWriter();
		return new Environment(formats[0], rules, schemes,
				StoreOptions.defaults().withStateFolder(folder.resolve("state")), new PrintWriter(out), new PrintWriter(err),
				false, locale, "1.2.3", () -> cancelled);
	}

	private static void forbid(String text, String letter, boolean article, java.util.function.Consumer<Finding> found) {
		int at = text.indexOf(letter);
		if (article && at >= 0) {
			found.accept(Finding.of(null, new Segment(at, at + 1), "has " + letter));
		}
	}

	private int run(Object... arguments) {
		return SaksiCommand.execute(environment(Locale.ENGLISH),
				Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
	}

	private void ok(Object... arguments) {
		assertEquals(0, run(arguments), () -> err.toString());
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private Set<String> files() throws IOException {
		try (Stream<Path> all = Files.walk(corpus)) {
			Set<String> names = new TreeSet<>();
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				names.add(corpus.relativize(each) + " " + Arrays.hashCode(Files.readAllBytes(each)));
			}
			return names;
		}
	}

	@Test
	void aCorpusFromStartToEnd() throws Exception {
		ok("new", corpus, "--name", "Berita", "--annotators", "ani,budi");
		assertTrue(err.toString().startsWith("corpus Berita created in " + corpus));
		ok("import", corpus, write("a.txt", "Satu 😀 dua."));
		assertEquals("1 imported, 0 left out, 0 refused", err.toString().strip());
		ok("stats", corpus, "--json");
		JsonNode stats = Output.JSON.readTree(out.toString());
		assertEquals(1, stats.get("articles").intValue());
		assertEquals("Berita", stats.get("name").textValue());
		assertEquals(11, stats.get("characters").intValue());
		ok("stats", corpus);
		assertTrue(out.toString().startsWith("Berita (claims)"), out.toString());
		ok("validate", corpus);
		assertEquals("articles checked: 1; errors: 0, warnings: 0, files damaged: 0", err.toString().strip());
		ok("export", corpus, "--format", "saksi-jsonl", "--out", folder.resolve("a.jsonl"));
		ok("new", folder.resolve("second"));
		ok("import", folder.resolve("second"), folder.resolve("a.jsonl"));
		ok("export", folder.resolve("second"), "--format", "saksi-jsonl", "--out", folder.resolve("b.jsonl"));
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.jsonl")), Files.readAllBytes(folder.resolve("b.jsonl")));
	}

	@Test
	void newRefusesAFolderThatIsInUse() throws Exception {
		Files.createDirectory(corpus);
		Files.writeString(corpus.resolve("note.txt"), "x");
		assertEquals(3, run("new", corpus));
		assertTrue(err.toString().startsWith("saksi: " + corpus), err.toString());
		assertEquals(1, files().size());
	}

	@Test
	void newThatFailsLeavesNothing() {
		assertEquals(3, run("new", corpus, "--scheme", "nothing"));
		assertFalse(Files.exists(corpus));
		assertEquals(2, run("new", corpus, "--language", "Indonesian"));
		assertEquals(2, run("new", corpus, "--annotators", "ani,,budi"));
		assertFalse(Files.exists(corpus));
	}

	@Test
	void newTakesASchemeFile() throws Exception {
		var scheme = TestSchemes.extended();
		Path file = folder.resolve("own.saksi-scheme");
		Files.write(file, ModelFiles.write(EcoreUtil.copy(scheme)));
		ok("new", corpus, "--scheme", file);
		ok("stats", corpus, "--json");
		assertEquals("extended", Output.JSON.readTree(out.toString()).get("scheme").textValue());
	}

	@Test
	void refusedInputsGiveOneAndTheReportTellsOfAll() throws Exception {
		ok("new", corpus);
		Path report = folder.resolve("report.json");
		Path page = write("a.txt", "Satu");
		assertEquals(1, run("import", corpus, page, folder.resolve("gone.txt"), "--report", report));
		assertTrue(err.toString().contains("saksi: " + folder.resolve("gone.txt") + ": there is no such file or folder\n"));
		JsonNode document = Output.JSON.readTree(report.toFile());
		assertEquals("[1, 0, 0, 1]", List.of(document.get("done"), document.get("skipped"), document.get("adjusted"),
				document.get("refused")).toString());
		assertEquals("a", document.get("entries").get(1).get("article").textValue());
		ok("import", corpus, page);
		assertTrue(err.toString().contains(page + ": the article is there already, with the same content"));
		write("a.txt", "Dua");
		assertEquals(1, run("import", corpus, page));
		ok("import", corpus, page, "--replace");
	}

	@Test
	void charsetAndOtherOptionsReachTheImporter() throws Exception {
		ok("new", corpus);
		Path page = folder.resolve("a.txt");
		Files.write(page, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		ok("import", corpus, page, "--charset", "ISO-8859-1");
		ok("stats", corpus, "--json");
		assertEquals(4, Output.JSON.readTree(out.toString()).get("characters").intValue());
	}

	@Test
	void errorsAreFoundAndStopAnExport() throws Exception {
		ok("new", corpus);
		ok("import", corpus, write("a.txt", "Satu\n😀x y"), write("b.txt", "Dua"));
		assertEquals(1, run("validate", corpus));
		assertTrue(err.toString().contains("saksi: " + corpus + "/a:2: T1: has x\n"), err.toString());
		assertTrue(err.toString().contains("\n" + corpus + "/a:2: warning: T2: has y\n"), err.toString());
		assertEquals("", out.toString());
		assertEquals(1, run("validate", corpus, "--json"));
		JsonNode document = Output.JSON.readTree(out.toString());
		assertEquals("{\"rule\":\"T1\",\"severity\":\"error\",\"article\":\"a\",\"start\":6,\"end\":7,\"line\":2,\"message\":\"has x\"}",
				document.get("findings").get(0).toString());
		Path file = folder.resolve("a.jsonl");
		assertEquals(1, run("export", corpus, "--format", "saksi-jsonl", "--out", file));
		assertTrue(err.toString().contains("saksi: " + corpus + "/a:2: T1: has x\n"), err.toString());
		assertFalse(Files.exists(file));
		assertEquals(1, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--force"));
		assertEquals(3, Files.readAllLines(file).size());
	}

	@Test
	void damagedFilesAreErrors() throws Exception {
		ok("new", corpus);
		ok("import", corpus, write("a.txt", "Satu"), write("b.txt", "Dua"));
		Path damaged;
		try (Stream<Path> all = Files.walk(corpus)) {
			damaged = all.filter(p -> p.endsWith("a.article")).findFirst().orElseThrow();
		}
		Files.writeString(damaged, "<broken");
		assertEquals(1, run("validate", corpus));
		assertTrue(err.toString().contains("saksi: " + damaged + ":1: "), err.toString());
		assertEquals(1, run("stats", corpus, "--json"));
		assertEquals(1, Output.JSON.readTree(out.toString()).get("articles").intValue());
		assertEquals(1, run("export", corpus, "--format", "saksi-jsonl", "--out", folder.resolve("x.jsonl")));
		assertEquals(2, Files.readAllLines(folder.resolve("x.jsonl")).size());
	}

	@Test
	void cancellingLeavesTheCorpusAsItWas() throws Exception {
		ok("new", corpus);
		Set<String> before = files();
		cancelled = true;
		assertEquals(3, run("import", corpus, write("a.txt", "Satu")));
		assertEquals("saksi: cancelled; everything is as it was", err.toString().strip());
		assertEquals(before, files());
		assertEquals(3, run("export", corpus, "--format", "saksi-jsonl", "--out", folder.resolve("x.jsonl")));
		assertFalse(Files.exists(folder.resolve("x.jsonl")));
	}

	@Test
	void wrongUsageIsTwo() throws Exception {
		ok("new", corpus);
		Path file = folder.resolve("x.jsonl");
		assertEquals(2, run());
		assertEquals(2, run("frobnicate"));
		assertEquals(2, run("import", corpus));
		assertEquals(2, run("import", corpus, folder, "--format", "word"));
		assertEquals(2, run("import", corpus, folder, "--mapping", folder.resolve("none")));
		assertEquals(2, run("export", corpus, "--format", "word", "--out", file));
		assertEquals("saksi: --format: there is no format word to export; there are saksi-jsonl",
				err.toString().lines().findFirst().orElseThrow());
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--split", "80/20/0"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--split", "most"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--split", "1"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--keep-claims"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--statuses", "ready"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--annotators", "nobody"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--zones", "sport"));
		assertFalse(Files.exists(file));
	}

	@Test
	void anOptionThatTheFormatDoesNotReadIsWrongUsage() throws Exception {
		ok("new", corpus);
		Path page = Files.writeString(folder.resolve("a.txt"), "satu");
		Path file = folder.resolve("x.jsonl");
		assertEquals(2, run("import", corpus, page, "--mapping", page));
		assertEquals("saksi: --mapping has no effect on the format auto, which reads: charset",
				err.toString().lines().findFirst().orElseThrow());
		assertEquals(2, run("import", corpus, page, "--format", "saksi-jsonl", "--charset", "UTF-8"));
		assertEquals(2, run("import", corpus, page, "--option", "chrset=UTF-8"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--option", "a=b"));
		assertEquals("saksi: --option a has no effect: the format saksi-jsonl reads no options",
				err.toString().lines().findFirst().orElseThrow());
		assertFalse(Files.exists(file));
		ok("import", corpus, page, "--option", "charset=UTF-8");
	}

	@Test
	void onlyTheNamedArticlesAreExported() throws Exception {
		ok("new", corpus);
		for (String name : List.of("a", "b", "c, d")) {
			ok("import", corpus, Files.writeString(folder.resolve(name + ".txt"), "teks " + name));
		}
		Path file = folder.resolve("x.jsonl");
		ok("export", corpus, "--format", "saksi-jsonl", "--out", file, "--article=a", "--article", "c, d");
		assertEquals(3, Files.readAllLines(file).size());
		assertFalse(Files.readString(file).contains("teks b"));
		assertEquals(2, run("export", corpus, "--format", "saksi-jsonl", "--out", file, "--article", "e"));
	}

	@Test
	void whatIsNoCorpusIsThree() throws Exception {
		for (String command : List.of("validate", "stats")) {
			assertEquals(3, run(command, folder.resolve("nothing")));
			assertTrue(err.toString().startsWith("saksi: " + folder.resolve("nothing") + ": "), err.toString());
		}
		assertEquals(3, run("import", folder.resolve("nothing"), folder));
		assertEquals(3, run("export", folder.resolve("nothing"), "--format", "saksi-jsonl", "--out", folder.resolve("x")));
		assertFalse(Files.exists(folder.resolve("nothing")));
	}

	@Test
	void splitsAreStoredInTheExport() throws Exception {
		ok("new", corpus);
		Path pages = Files.createDirectory(folder.resolve("pages"));
		for (int i = 0; i < 10; i++) {
			Files.writeString(pages.resolve("p" + i + ".txt"), "Artikel " + i);
		}
		ok("import", corpus, pages);
		Path file = folder.resolve("x.jsonl");
		ok("export", corpus, "--format", "saksi-jsonl", "--out", file, "--split", "80/10/10", "--seed", "7");
		JsonNode splits = Output.JSON.readTree(Files.readAllLines(file).get(0)).get("corpus").get("splits");
		assertEquals(List.of(8, 1, 1),
				List.of(splits.get("train").size(), splits.get("dev").size(), splits.get("test").size()));
	}

	/** Says of each file what stands in it: {@code article part story} a line. */
	private static final class Lines implements Exporter, SplitFiles {
		@Override
		public void write(CorpusView view, ExportRequest request, Path to, Report report, IProgressMonitor monitor) {
			throw new UnsupportedOperationException("nothing is exported in this format");
		}

		@Override
		public boolean reads(Path file) {
			return file.toString().endsWith(".lines");
		}

		@Override
		public LeakReport leaks(Path file, IProgressMonitor monitor) throws IOException {
			LeakCheck check = new LeakCheck();
			for (String line : Files.readAllLines(file)) {
				String[] words = line.split(" ");
				check.article(words[0], words[1].replace("-", ""), List.of(words[2]), "text of " + words[0], "");
			}
			return check.report(false);
		}
	}

	private int leaks(Object... arguments) {
		Environment plain = environment(Locale.ENGLISH);
		FormatRegistry formats = FormatRegistry.of(List.of(),
				List.of(Format.exporter("lines", "Lines", "", List.of("lines"), false, Lines::new)));
		return SaksiCommand.execute(new Environment(formats, plain.rules(), plain.schemes(), plain.store(), plain.out(), plain.err(), false,
				plain.locale(), plain.version(), () -> false), Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
	}

	@Test
	void leaksAreCountedAndNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("split.lines"), "a train S1\nb train S1\nc test S2\n");
		assertEquals(0, leaks("check-leaks", file), err.toString());
		assertEquals("articles: 3, in the parts test, train; leaks: 0", err.toString().strip());
		Files.writeString(file, "a train S1\nb test S1\nc - S1\n");
		assertEquals(1, leaks("check-leaks", file));
		assertEquals("saksi: " + file + ": story S1 has articles in more than one part: train (a), test (b)",
				err.toString().lines().findFirst().orElseThrow());
		assertEquals(1, leaks("check-leaks", file, "--json"));
		assertEquals("{\"train\":[\"a\"],\"test\":[\"b\"]}", Output.JSON.readTree(out.toString()).at("/leaks/0/parts").toString());
		Files.writeString(file, "a - S1\n");
		assertEquals(0, leaks("check-leaks", file));
		assertTrue(err.toString().contains("none of which"), err.toString());
		assertEquals(3, leaks("check-leaks", folder.resolve("none.lines")));
		assertEquals(3, leaks("check-leaks", Files.writeString(folder.resolve("other.txt"), "")));
		assertEquals(2, leaks("check-leaks"));
	}

	@Test
	void formatsAreListed() throws Exception {
		ok("formats", "--json");
		assertEquals("{\"formats\":[{\"id\":\"saksi-jsonl\",\"import\":true,\"export\":true,\"name\":\"JSON lines\","
				+ "\"description\":\"\",\"extensions\":[\"jsonl\"],\"folder\":false},{\"id\":\"text\",\"import\":true,"
				+ "\"export\":false,\"name\":\"Text pages\",\"description\":\"Pages.\",\"extensions\":[\"txt\"],\"folder\":false,"
				+ "\"import_options\":[{\"id\":\"charset\",\"type\":\"text\",\"default\":\"\",\"description\":\"\"}]}]}",
				Output.JSON.readTree(out.toString()).toString());
		ok("formats");
		assertEquals("text             import  -       Text pages", out.toString().lines().toList().get(1));
	}

	@Test
	void bothDirectionsOfAFormatHaveTheirOwnNames() throws Exception {
		named = "Rows";
		ok("formats", "--json");
		JsonNode format = Output.JSON.readTree(out.toString()).get("formats").get(0);
		assertEquals("Rows", format.get("import_name").asText());
		assertEquals("JSON lines", format.get("export_name").asText());
		assertEquals("[\"jsonl\"]", format.get("import_extensions").toString());
		ok("formats");
		assertEquals("saksi-jsonl      import  export  Rows / JSON lines", out.toString().lines().toList().get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "new", "import", "export", "profiles", "validate", "check-leaks", "stats", "formats" })
	void everyCommandHasHelpInBothLanguages(String command) {
		String[] arguments = command.isEmpty() ? new String[] { "--help" } : new String[] { command, "--help" };
		assertEquals(0, SaksiCommand.execute(environment(Locale.ENGLISH), arguments));
		String english = out.toString();
		assertTrue(english.startsWith("Usage: saksi"), english);
		assertTrue(english.contains("Exit codes: 0 done"), english);
		// every option and argument is explained: no line of the tables ends after its name
		english.lines().filter(line -> line.matches(" {2,6}(-[a-zA-Z], )?--?[a-z]\\S*( \\S+)?|\\s+[A-Z]+\\s*"))
				.forEach(line -> assertTrue(english.indexOf(line + "\n   ") >= 0, "no words for " + line + "\n" + english));
		assertEquals(0, SaksiCommand.execute(environment(Locale.of("id")), arguments));
		assertTrue(out.toString().startsWith("Pemakaian: saksi"), out.toString());
		assertTrue(out.toString().contains("Kode keluar: 0 selesai"), out.toString());
	}

	@Test
	void theVersionIsTold() {
		ok("--version");
		assertEquals("saksi 1.2.3", out.toString().strip());
	}

	@Test
	void bothLanguagesHaveTheSameKeysInOrder() throws IOException {
		for (String name : List.of("help", "messages")) {
			var english = keys(name + ".properties");
			assertEquals(english, keys(name + "_id.properties"));
			assertEquals(List.copyOf(new TreeMap<>(java.util.Map.ofEntries(
					english.stream().map(k -> java.util.Map.entry(k, k)).toArray(java.util.Map.Entry[]::new))).keySet()), english);
		}
	}

	private static List<String> keys(String file) throws IOException {
		List<String> keys = new java.util.ArrayList<>();
		Properties ordered = new Properties() {
			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object value) {
				keys.add((String) key);
				return super.put(key, value);
			}
		};
		try (var in = SaksiCommand.class.getResourceAsStream(file)) {
			ordered.load(in);
		}
		return keys;
	}
}
