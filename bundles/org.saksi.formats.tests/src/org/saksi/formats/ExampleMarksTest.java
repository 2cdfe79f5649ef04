package org.saksi.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.rules.RuleChecker;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.text.TextPageImporter;
import org.saksi.testing.SharedData;
import org.saksi.testing.model.TestSchemes;

/** The real pages and the marks that came with two of them. */
class ExampleMarksTest {

	private static final String JSONL = JsonlImporter.ID;
	private static final Pattern TEXT = Pattern.compile("(?<=^\\{\"id\": .{1,200}\", )\"text\": \"(?:[^\"\\\\]|\\\\.)*+\", ");

	@TempDir
	Path folder;

	private static FormatRegistry formats() {
		FormatRegistry[] formats = new FormatRegistry[1];
		formats[0] = FormatRegistry.of(
				List.of(Format.importer("text", "", "", List.of("txt"), TextPageImporter::new),
						Format.importer(JSONL, "", "", List.of("jsonl"), () -> new JsonlImporter(() -> formats[0]))),
				List.of(Format.exporter(JSONL, "", "", List.of("jsonl"), false, JsonlExporter::new)));
		return formats[0];
	}

	private CorpusStore create(String name) throws Exception {
		return CorpusStore.create(folder.resolve(name), new NewCorpus(name, "id", TestSchemes.claims(), List.of()),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")));
	}

	private Path export(CorpusStore store, String name) throws Exception {
		Path out = folder.resolve(name);
		new ExportService(formats(), new RuleChecker(RuleRegistry.of(List.of()))).export(store, JSONL, ExportRequest.ALL, out,
				new Report(), null);
		return out;
	}

	private static Report read(CorpusStore store, Path... inputs) throws Exception {
		Report report = new Report();
		new ImportService(formats()).importInto(store, List.of(inputs), null, ImportOptions.DEFAULT, report, null);
		assertEquals(List.of(), report.entries().stream().filter(e -> e.kind() == Report.Kind.REFUSED).toList());
		return report;
	}

	@Test
	void importExportAndImportLoseNothing() throws Exception {
		Path example = SharedData.require("articles").resolve("example-marks.saksi.jsonl");
		Path first;
		try (CorpusStore store = create("one")) {
			read(store, example);
			first = export(store, "first.jsonl");
		}
		try (CorpusStore store = create("two")) {
			read(store, first);
			assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(export(store, "second.jsonl")));
		}
		List<String> given = Files.readAllLines(example);
		List<String> written = Files.readAllLines(first);
		assertEquals(given.get(0), written.get(0));
		// the rest is as given too, to the last character, but for the text
		List<String> withoutText = written.stream().map(line -> TEXT.matcher(line).replaceFirst("")).toList();
		assertEquals(given, withoutText);
	}

	@Test
	void pagesAndMarksComeInTogetherInAnyOrder() throws Exception {
		Path articles = SharedData.require("articles");
		try (CorpusStore store = create("together")) {
			Report report = read(store, articles);
			assertEquals(5, store.articleIds().size());
			assertEquals(5, report.count(Report.Kind.DONE));
			assertEquals(2, report.count(Report.Kind.SKIPPED));
			assertEquals(13, store.layer("000_571c34ac3f1a51f7", "gold").getStances().size());
		}
		try (CorpusStore store = create("apart")) {
			try (Stream<Path> all = Files.list(articles)) {
				read(store, all.filter(p -> p.toString().endsWith(".txt")).toArray(Path[]::new));
			}
			read(store, articles.resolve("example-marks.saksi.jsonl"));
			assertEquals(5, store.articleIds().size());
			assertEquals(13, store.layer("000_571c34ac3f1a51f7", "gold").getStances().size());
		}
	}
}
