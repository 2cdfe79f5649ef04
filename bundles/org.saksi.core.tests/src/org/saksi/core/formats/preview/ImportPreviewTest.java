package org.saksi.core.formats.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.InputFiles;
import org.saksi.core.formats.PlainText;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.ScannedFile.Prospect;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.testing.model.TestSchemes;

class ImportPreviewTest {

	@TempDir
	Path folder;
	private final FormatRegistry formats = PlainText.formats();
	private Path in;
	private CorpusStore store;

	@BeforeEach
	void store() throws Exception {
		in = Files.createDirectory(folder.resolve("in"));
		store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("N", "id", TestSchemes.claims(), List.of()),
				StoreOptions.defaults().withStateFolder(folder.resolve("state")));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private Path write(String name, String content) throws Exception {
		return Files.writeString(in.resolve(name), content);
	}

	private Report run(ImportRequest request) throws CorpusException {
		Report report = new Report();
		new ImportService(formats).importInto(store, request, report, new NullProgressMonitor());
		return report;
	}

	private Map<String, Prospect> scan() {
		Map<String, Prospect> prospects = new java.util.TreeMap<>();
		new InputScan(formats, store).scan(List.of(in), file -> prospects.put(file.path().getFileName().toString(), file.prospect()),
				new Report(), new NullProgressMonitor());
		return prospects;
	}

	@Test
	void aScanTellsWhatTheImportWillDo() throws Exception {
		write("a.txt", "satu");
		write("b.txt", "dua");
		run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT));
		write("b.txt", "dua lagi");
		write("c.txt", "tiga");
		write("d.bin", "x");
		write("e.jsonl", "{\"saksi\": 1, \"corpus\": {\"name\": \"N\"}}\n");
		Files.copy(in.resolve("a.txt"), in.resolve("f.txt"));
		assertEquals(Map.of("a.txt", Prospect.THERE, "b.txt", Prospect.CLASH, "c.txt", Prospect.NEW, "d.bin", Prospect.UNKNOWN,
				"e.jsonl", Prospect.RECORDS, "f.txt", Prospect.THERE), scan());
		Report report = run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT));
		assertEquals(1, report.count(Report.Kind.DONE));
		assertEquals(1, report.count(Report.Kind.REFUSED));
	}

	@Test
	void anotherFormatDecidesTheProspect() throws Exception {
		Path file = write("d.bin", "x");
		ScannedFile scanned = new InputScan(formats, store).scan(file, false, "text");
		assertEquals(Prospect.NEW, scanned.prospect());
		assertEquals(null, scanned.format());
		run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT,
				Map.of(InputFiles.key(file), new ImportRequest.Choice(false, "text", null)), null));
		assertEquals(List.of("d"), store.articleIds());
	}

	@Test
	void aScanCanBeCancelled() throws Exception {
		write("a.txt", "satu");
		write("b.txt", "dua");
		NullProgressMonitor monitor = new NullProgressMonitor();
		List<ScannedFile> found = new ArrayList<>();
		assertThrows(OperationCanceledException.class, () -> new InputScan(formats, store).scan(List.of(in), file -> {
			found.add(file);
			monitor.setCanceled(true);
		}, new Report(), monitor));
		assertEquals(1, found.size());
	}

	@Test
	void aFileThatIsLeftOutDoesNotComeIn() throws Exception {
		Path a = write("a.txt", "satu");
		write("b.txt", "dua");
		run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT,
				Map.of(InputFiles.key(a), new ImportRequest.Choice(true, null, null)), null));
		assertEquals(List.of("b"), store.articleIds());
	}

	private ImportPreview preview(Path file, int limit) {
		return ImportPreview.of(store, file, formats.importer(formats.importerIds().contains("text") && file.toString().endsWith("txt")
				? "text" : "saksi-jsonl"), ImportOptions.DEFAULT, limit, new NullProgressMonitor());
	}

	@Test
	void aPreviewReadsIntoMemoryAndStopsAtItsLimit() throws Exception {
		StringBuilder lines = new StringBuilder("{\"saksi\": 1, \"corpus\": {\"name\": \"N\"}}\n");
		for (int i = 0; i < 5; i++) {
			lines.append("{\"id\": \"a" + i + "\", \"text\": \"teks\", \"metadata\": {}}\n");
		}
		Path file = write("x.jsonl", lines.toString());
		ImportPreview some = preview(file, 2);
		assertEquals(List.of("a0", "a1"), some.articles().stream().map(each -> each.article().getId()).toList());
		assertTrue(some.more());
		assertFalse(preview(file, 5).more());
		assertEquals(List.of(), store.articleIds());
	}

	@Test
	void whatAnImporterCannotReadIsInTheReportOfThePreview() throws Exception {
		assertEquals(1, preview(write("a.txt", "x\u0000"), 1).report().count(Report.Kind.REFUSED));
		assertEquals(1, preview(write("b.txt", "crash"), 1).report().count(Report.Kind.REFUSED));
		assertEquals(1, preview(in.resolve("gone.txt"), 1).report().count(Report.Kind.REFUSED));
	}

	private static List<String> zones(Article article) {
		String text = article.getText();
		return article.getZones().stream()
				.map((Zone zone) -> zone.getKind() + ":" + text.substring(zone.getStart(), zone.getEnd())).toList();
	}

	@Test
	void correctionsAreAppliedAtTheImport() throws Exception {
		Path file = write("a.txt", "Judul\nIsi satu.\nIsi dua.\n");
		Article read = preview(file, 1).articles().get(0).article();
		Corrections corrections = new Corrections(new SchemeIndex(store.scheme()));
		assertFalse(corrections.isCorrected(file));
		Article changed = corrections.zone(file, read, "headline", 0, 3);
		corrections.metadata(file, read, "medium", "Kompas");
		assertEquals("headline:Judul", zones(changed).get(0));
		assertTrue(corrections.isCorrected(file));
		assertEquals(1, corrections.count());
		assertEquals(List.of("body:Judul\nIsi satu.\nIsi dua."), zones(read).stream().map(String::strip).toList());

		run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT, Map.of(), corrections));
		assertEquals(List.of("headline:Judul", "body:Isi satu.\nIsi dua."),
				zones(store.article("a")).stream().map(String::strip).toList());
		assertEquals("Kompas", store.article("a").getMetadata().getMedium());
	}

	@Test
	void whatCorrectsNothingIsNoCorrectionAndAllCanBeTakenBack() throws Exception {
		Path file = write("a.txt", "Judul\nIsi.");
		Article read = preview(file, 1).articles().get(0).article();
		Corrections corrections = new Corrections(new SchemeIndex(store.scheme()));
		corrections.zone(file, read, "body", 0, 10);
		assertEquals(0, corrections.count());
		assertThrows(CorpusException.class, () -> corrections.zone(file, read, "sport", 0, 3));
		assertThrows(CorpusException.class, () -> corrections.metadata(file, read, "published", "kemarin"));
		assertEquals(0, corrections.count());
		corrections.zone(file, read, null, 0, 3);
		assertEquals(1, corrections.count());
		corrections.reset(file, "a");
		assertEquals(zones(read), zones(corrections.corrected(file, read)));
	}

	@Test
	void aCorrectionOfAFileThatChangedIsLeftOutAndTold() throws Exception {
		Path file = write("a.txt", "Judul\nIsi.\n");
		Corrections corrections = new Corrections(new SchemeIndex(store.scheme()));
		corrections.zone(file, preview(file, 1).articles().get(0).article(), "headline", 0, 3);
		write("a.txt", "Judul lain\nIsi.\n");
		Report report = run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT, Map.of(), corrections));
		assertEquals(1, report.count(Report.Kind.ADJUSTED));
		assertEquals(1, store.article("a").getZones().size());
	}

	@Test
	void theReportAsJsonCountsAndLists() throws Exception {
		write("a.txt", "satu");
		write("b.txt", "crash");
		String json = run(new ImportRequest(List.of(in), null, ImportOptions.DEFAULT)).json(store.root());
		var document = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);
		assertEquals(1, document.get("done").intValue());
		assertEquals(1, document.get("refused").intValue());
		assertEquals("a", document.get("entries").get(0).get("article").textValue());
	}
}
