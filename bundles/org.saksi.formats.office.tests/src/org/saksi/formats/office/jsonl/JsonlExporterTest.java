package org.saksi.formats.office.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.formats.office.xlsx.XlsxExporter;

class JsonlExporterTest {

	private static final ExportRequest REQUEST = new ExportRequest(Set.of(), Set.of(), Set.of(),
			new Split(List.of(2, 1), 7), true, Map.of("views", "sentence_classification,labels_soft"));

	@TempDir
	Path folder;
	private final Report report = new Report();

	@BeforeEach
	void export() throws Exception {
		new JsonlExporter().write(SmallCorpus.make(), REQUEST, folder, report, new NullProgressMonitor());
	}

	/** Every sheet, every row of it, every column in every row. */
	@Test
	void aFileForEachSheetWithAllItsRowsAndColumns() throws Exception {
		List<SheetPreview> sheets = new XlsxExporter().preview(SmallCorpus.make(), REQUEST, 0, new NullProgressMonitor());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(sheets.stream().map(sheet -> sheet.name() + ".jsonl").sorted().toList(),
					files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jsonl")).sorted().toList());
		}
		for (SheetPreview sheet : sheets) {
			List<String> lines = Files.readAllLines(folder.resolve(sheet.name() + ".jsonl"));
			if (!sheet.name().equals("README")) {
				assertEquals(sheet.count(), lines.size(), sheet.name());
			}
			for (String line : lines) {
				int from = 0;
				for (String column : sheet.columns()) {
					from = line.indexOf((from == 0 ? "{" : ",") + "\"" + column + "\":", from);
					assertTrue(from >= 0, () -> sheet.name() + "." + column + " in " + line);
					from++;
				}
			}
		}
	}

	@Test
	void valuesHaveOneTypeEach() throws Exception {
		String first = Files.readAllLines(folder.resolve("documents.jsonl")).get(0);
		assertTrue(first.contains("\"published\":\"2025-04-27T17:18:00\"") && first.contains("\"author\":null")
				&& first.contains("\"chars_cp\":1"), first);
		List<String> quantities = Files.readAllLines(folder.resolve("quantities.jsonl"));
		assertTrue(quantities.get(0).contains("\"index\":0,\"value\":120.0,\"min\":null"), quantities.get(0));
		assertTrue(quantities.get(1).contains("\"min\":2.5") && quantities.get(1).contains("\"approximate\":true"), quantities.get(1));
		assertTrue(Files.readString(folder.resolve("claims.jsonl")).contains("Banjir \ud83c\udf0a sudah surut"));
		assertTrue(Files.readString(folder.resolve("README.jsonl")).contains("pandas.read_json(\\\"claims.jsonl\\\""));
	}
}
