package org.saksi.formats.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportService;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.sheets.ReadWorkbook;
import org.saksi.formats.office.views.Views;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

/** The exporter as the running platform has it, through the service that commands and wizards use. */
class RegisteredExporterTest {

	@TempDir
	Path folder;
	private final Report report = new Report();

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void isRegistered() {
		Format format = FormatRegistry.get().exporter("xlsx");
		assertInstanceOf(XlsxExporter.class, format.exporter());
		assertEquals(List.of("xlsx"), format.extensions());
		assertFalse(format.isFolder());
		assertFalse(format.name().startsWith("%") || format.description().isEmpty());
	}

	/** People choose from exactly the views that there are, each with a name and a description. */
	@Test
	void everyTableFormatOffersTheViews() {
		for (String id : List.of("xlsx", "csv", "jsonl", "parquet")) {
			Format format = FormatRegistry.get().exporter(id);
			Format.Option views = format.options().stream().filter(option -> option.id().equals(Views.OPTION)).findFirst()
					.orElseThrow();
			assertEquals(Format.OptionType.CHOICES, views.type());
			assertEquals(Views.ids(), views.choices().stream().map(Format.Choice::id).toList());
			assertFalse(views.choices().stream()
					.anyMatch(choice -> choice.name().startsWith("%") || choice.description().isEmpty()), id);
			assertEquals(!id.equals("xlsx"), format.isFolder());
			assertNotNull(format.exporter());
		}
	}

	@Test
	void wholeTextsStandBesideTheWorkbookAsJsonl() throws CorpusException, IOException {
		String tail = " the end of a long article";
		MemoryCorpus corpus = new MemoryCorpus();
		corpus.add(Models.article("long", "a".repeat(40_000) + tail));
		Path out = folder.resolve("corpus.xlsx");
		ExportService.run(corpus, "xlsx", ExportRequest.ALL, out, report, new NullProgressMonitor());
		assertEquals(List.of("corpus.card.md", "corpus.croissant.json", "corpus.xlsx", "corpus.xlsx.jsonl"), files());
		assertTrue(Files.readString(XlsxExporter.companion(out), StandardCharsets.UTF_8).contains(tail));
		assertEquals(1, new ReadWorkbook(out).rows("documents").size());
	}

	@Test
	void exportsWhatIsSelected() throws CorpusException, IOException {
		ExportRequest request = new ExportRequest(Set.of("ani"), Set.of(), Set.of("body"), null, true, Map.of());
		Path out = folder.resolve("corpus.xlsx");
		ExportService.run(SmallCorpus.make(), "xlsx", request, out, report, new NullProgressMonitor());
		ReadWorkbook book = new ReadWorkbook(out);
		assertEquals(List.of("a1", "a2"), book.column("documents", "article_id"));
		assertEquals(Set.of("ani"), Set.copyOf(book.column("claims", "annotator")));
		assertEquals(Set.of("body"), Set.copyOf(book.column("sentences", "zone")));
		assertEquals("ani", book.row("README", "item", "annotators").get("value"));
	}

	@Test
	void aCancelledExportLeavesWhatWasThere() throws IOException {
		Path out = folder.resolve("corpus.xlsx");
		Files.writeString(out, "old");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> ExportService.run(SmallCorpus.make(), "xlsx",
				new ExportRequest(Set.of(), Set.of(), Set.of(), null, true, Map.of()), out, report, monitor));
		assertEquals(List.of("corpus.xlsx"), files());
		assertEquals("old", Files.readString(out));
	}
}
