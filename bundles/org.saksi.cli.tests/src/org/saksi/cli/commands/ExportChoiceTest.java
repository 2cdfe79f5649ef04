package org.saksi.cli.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.ExportCommandLine;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.model.TestSchemes;

/** The choice of layers, filters and profiles of {@code saksi export}. */
class ExportChoiceTest {

	private static final String ID = JsonlImporter.ID;

	@TempDir
	Path folder;
	private Path corpus;
	private Path file;
	private StringWriter out;
	private StringWriter err;
	private ExportRequest seen;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = folder.resolve("corpus");
		file = folder.resolve("x.jsonl");
		List<String> lines = new ArrayList<>(List.of("{\"saksi\": 1, \"corpus\": {\"name\": \"B\", \"language\": \"id\"}}"));
		lines.add(article("a", "Kompas", "2025-01-31T23:30:00+07:00",
				layer("ani", "done", "quantity") + ", " + layer("budi", "adjudicated", "factual")));
		lines.add(article("b", "Tempo, Jakarta", "2025-02-01", layer("ani", "open", "quantity")));
		lines.add(article("c", null, null, layer("ani", "done", "factual") + ", " + layer("budi", "done", "factual")));
		ok("new", corpus, "--annotators", "ani,budi");
		ok("import", corpus, Files.write(folder.resolve("in.jsonl"), lines));
	}

	private static String article(String id, String medium, String published, String layers) {
		return "{\"id\": \"" + id + "\", \"text\": \"Harga beras naik " + id + ".\", \"metadata\": {"
				+ (medium == null ? "" : "\"medium\": \"" + medium + "\", \"published\": \"" + published + "\"")
				+ "}, \"zones\": [{\"kind\": \"body\", \"start\": 0, \"end\": 19}], \"layers\": [" + layers + "]}";
	}

	private static String layer(String annotator, String status, String kind) {
		return "{\"annotator\": \"" + annotator + "\", \"status\": \"" + status
				+ "\", \"claims\": [{\"id\": \"c1\", \"spans\": [[0, 16]], \"kind\": \"" + kind + "\"}]}";
	}

	private int run(Object... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		FormatRegistry[] formats = new FormatRegistry[1];
		Format.Option option = new Format.Option("colour", "Colour", "", Format.OptionType.TEXT, "");
		formats[0] = FormatRegistry.of(
				List.of(Format.importer(ID, "JSON lines", "", List.of("jsonl"), () -> new JsonlImporter(() -> formats[0]))),
				List.of(Format.exporter(ID, "JSON lines", "", List.of("jsonl"), false, JsonlExporter::new),
						Format.exporter("other", "Other", "", List.of(), false, () -> this::write).withOptions(List.of(option))));
		SchemeRegistry schemes = SchemeRegistry.of(List.of(new SchemeRegistry.Entry("claims", "Claims", null, Path.of("claims"),
				() -> new java.io.ByteArrayInputStream(ModelFiles.write(TestSchemes.claims())))));
		Environment environment = new Environment(formats[0], RuleRegistry.of(List.of()), schemes,
				StoreOptions.defaults().withStateFolder(folder.resolve("state")), new PrintWriter(out), new PrintWriter(err),
				false, Locale.ENGLISH, "1", () -> false);
		return SaksiCommand.execute(environment, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
	}

	private void write(CorpusView view, ExportRequest request, Path to, Report report, IProgressMonitor monitor) throws IOException {
		seen = request;
		Files.writeString(to, "");
	}

	private void ok(Object... arguments) {
		assertEquals(0, run(arguments), () -> err.toString());
	}

	/** The layers that are exported: article, annotator and number of claims. */
	private String exported(Object... options) throws IOException {
		List<Object> words = new ArrayList<>(List.of("export", corpus, "--out", file));
		words.addAll(Arrays.asList(options));
		ok(words.toArray());
		StringBuilder layers = new StringBuilder();
		List<String> lines = Files.readAllLines(file);
		for (String line : lines.subList(1, lines.size())) {
			JsonNode article = Output.JSON.readTree(line);
			for (JsonNode layer : article.path("layers")) {
				layers.append(' ').append(article.get("id").textValue()).append('/').append(layer.get("annotator").textValue()).append(':')
						.append(layer.path("claims").size());
			}
		}
		return layers.toString().strip();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--layers=all| a/ani:1 a/budi:1 b/ani:1 c/ani:1 c/budi:1",
			"--layers=adjudicated| a/budi:1 b/ani:1 c/ani:1 c/budi:1", "--layers=majority| a/majority:1 c/majority:1",
			"--layers=majority --annotators=budi| a/majority:1 c/majority:1", "--statuses=done --layers=adjudicated| a/ani:1 c/ani:1 c/budi:1",
			"--media=Kompas| a/ani:1 a/budi:1", "--media=Kompas,Tempo\\,_Jakarta| a/ani:1 a/budi:1 b/ani:1",
			"--from=2025-02-01| b/ani:1", "--to=2025-01-31| a/ani:1 a/budi:1", "--from=2025-01-31 --to=2025-02-01| a/ani:1 a/budi:1 b/ani:1",
			"--tags=claims.kind=quantity| a/ani:1 a/budi:0 b/ani:1 c/ani:0 c/budi:0",
			"--layers=majority --tags=claim.kind=factual| a/majority:1 c/majority:1" })
	void whatIsChosenIsExported(String options, String layers) throws IOException {
		List<Object> words = new ArrayList<>(List.of("--format", ID));
		Arrays.stream(options.split(" ")).map(word -> word.replace('_', ' ')).forEach(words::add);
		assertEquals(layers, exported(words.toArray()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--layers=best| --layers: expected one of all, adjudicated, majority, not best",
			"--from=31.1.2022| --from: expected a day such as 2022-01-31, not 31.1.2022",
			"--to=2022-02-30| --to: expected a day such as 2022-01-31, not 2022-02-30",
			"--from=2022-02-02 --to=2022-02-01| --from, --to: 2022-02-02 is after 2022-02-01",
			"--tags=quantity| --tags: expected marks, attribute and tag such as claims.kind=quantity, not quantity",
			"--tags=claims.kind=rumour| --tags: claims.kind has no tag rumour; there are factual, quantity, prediction, demand, evaluation, commitment",
			"--tags=claims.size=1| --tags: claims have no attribute size; there are kind, check_worthy",
			"--tags=rows.kind=x| --tags: there are no marks rows; there are sources, cues, claims, attributions, stances",
			"--media=Kontan| --media: no article has the medium Kontan; there are Kompas, Tempo\\, Jakarta",
			"--annotators=citra| --annotators: nobody here is called citra; there are ani, budi",
			"--profile=none| --profile: there is no profile none; this corpus has none",
			"--save-profile=| --save-profile: expected a name" })
	void whatIsWrongIsNamedWithWhatWasExpected(String options, String message) {
		List<Object> words = new ArrayList<>(List.of("export", corpus, "--format", ID, "--out", file));
		words.addAll(Arrays.asList(options.split(" ")));
		assertEquals(2, run(words.toArray()));
		assertEquals("saksi: " + message, err.toString().lines().findFirst().orElseThrow());
		assertFalse(Files.exists(file));
	}

	@Test
	void aProfileGivesTheSameBytesAndOptionsTakeItsPlace() throws IOException {
		ok("export", corpus, "--format", ID, "--layers=adjudicated", "--media=Kompas,Tempo\\, Jakarta", "--statuses=done,adjudicated",
				"--split=1/1", "--seed=7", "--out", file, "--save-profile", "Latih 1");
		assertTrue(err.toString().startsWith("profile Latih 1 saved in "), err.toString());
		byte[] expected = Files.readAllBytes(file);
		Path again = folder.resolve("again.jsonl");
		ok("export", corpus, "--profile", "Latih 1", "--out", again);
		assertArrayEquals(expected, Files.readAllBytes(again));
		assertEquals("a/budi:1", exported("--profile", "Latih 1"));
		assertEquals("a/ani:1 a/budi:1", exported("--profile", "Latih 1", "--layers=all"));
		assertEquals("a/budi:1 c/ani:1 c/budi:1", exported("--profile", "Latih 1", "--media="));
		assertEquals("a/budi:1 b/ani:1", exported("--profile", "Latih 1", "--statuses=", "--split="));
		assertFalse(Files.readString(file).contains("splits"));
	}

	@Test
	void theCommandOfARequestAsksForTheSame() {
		TagChoice tag = new TagChoice("claims", "kind", "quantity");
		for (ExportRequest.Layers layers : ExportRequest.Layers.values()) {
			ExportRequest request = new ExportRequest(Set.of("ani", "budi"), Set.of(LayerStatus.DONE), Set.of("body", "headline"),
					new ExportRequest.Split(List.of(80, 20), -7, true), true, Map.of("colour", "a, b\\'\"c"), Set.of("a", "c"), layers,
					new ExportRequest.Filter(Set.of("Tempo, Jakarta", "Kompas"), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31),
							Set.of(tag, new TagChoice("claim", "check_worthy", "true"))));
			List<String> words = ExportCommandLine.words(corpus, "other", request, file);
			ok(words.subList(1, words.size()).toArray());
			assertEquals(request, seen);
		}
	}

	@Test
	void aProfileCanBeSavedWithoutAnExportAndIsListed() throws IOException {
		ok("export", corpus, "--format=other", "--option=colour=red", "--tags=claims.kind=quantity", "--save-profile", "merah");
		ok("profiles", corpus);
		assertEquals("merah: --format other --tags=claims.kind=quantity --option=colour=red", out.toString().strip());
		ok("profiles", corpus, "--json");
		JsonNode listed = Output.JSON.readTree(out.toString()).get("profiles").get(0);
		assertEquals("merah", listed.get("name").textValue());
		assertEquals("--tags=claims.kind=quantity", listed.get("options").get(2).textValue());
		assertEquals("a/ani:1 a/budi:0 b/ani:1 c/ani:0 c/budi:0", exported("--profile=merah", "--format", ID),
				"the other format does not read the option, which is left out");
		ok("export", corpus, "--profile=merah", "--to=2025-01-31", "--save-profile=merah");
		ok("profiles", corpus);
		assertEquals("merah: --format other --to=2025-01-31 --tags=claims.kind=quantity --option=colour=red",
				out.toString().strip());
	}

	@Test
	void aBrokenProfileIsReportedAndTheOthersWork() throws IOException {
		ok("export", corpus, "--format", ID, "--save-profile=baik");
		Path broken = Files.writeString(corpus.resolve("profiles/rusak.json"),
				"{\"saksi_profile\": 1,\n \"format\": \"x\",\n \"layers\": \"best\"}");
		assertEquals(1, run("profiles", corpus));
		assertEquals("baik: --format saksi-jsonl", out.toString().strip());
		assertEquals("saksi: " + broken + ":3: layers: expected all, adjudicated, majority", err.toString().strip());
		assertEquals(3, run("export", corpus, "--profile=rusak", "--out", file));
		assertTrue(err.toString().startsWith("saksi: " + broken + ":3: layers: "), err.toString());
		Files.writeString(broken, "{\"saksi_profile\": 1, \"format\": \"word\", \"zones\": [\"body\"]}");
		assertEquals(2, run("export", corpus, "--profile=rusak", "--out", file));
		assertTrue(err.toString().startsWith("saksi: --profile rusak: format: there is no format word"), err.toString());
		assertEquals("a/ani:1 a/budi:1 b/ani:1 c/ani:1 c/budi:1", exported("--profile=baik"));
	}

	@Test
	void formatAndTargetMustBeSaidSomewhere() {
		assertEquals(2, run("export", corpus, "--out", file));
		assertTrue(err.toString().startsWith("saksi: --format: expected the name of a format, or --profile"), err.toString());
		assertEquals(2, run("export", corpus, "--format", ID));
		assertTrue(err.toString().startsWith("saksi: --out: expected"), err.toString());
	}
}
