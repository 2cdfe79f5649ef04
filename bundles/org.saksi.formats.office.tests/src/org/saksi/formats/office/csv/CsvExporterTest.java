package org.saksi.formats.office.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.formats.office.folder.FolderWorkbook;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.ReadWorkbook;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.formats.office.xlsx.XlsxExporter;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class CsvExporterTest {

	@TempDir
	Path folder;

	private Path export(CorpusView corpus, Map<String, String> options) throws CorpusException, IOException {
		Path out = Files.createTempDirectory(folder, "csv");
		ExportRequest request = new ExportRequest(Set.of(), Set.of(), Set.of(), new ExportRequest.Split(List.of(2, 1), 7), true,
				options);
		new CsvExporter().write(corpus, request, out, new Report(), new NullProgressMonitor());
		return out;
	}

	/** Reads RFC 4180, written apart from what writes it. */
	private static List<List<String>> read(Path file) throws IOException {
		String text = Files.readString(file);
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append(text.charAt(++i));
				} else if (c == '"') {
					quoted = false;
				} else {
					cell.append(c);
				}
			} else if (c == '"') {
				quoted = true;
			} else if (c == ',' || c == '\n') {
				row.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(row);
					row = new ArrayList<>();
				}
			} else {
				cell.append(c);
			}
		}
		assertTrue(row.isEmpty() && cell.isEmpty(), "the last line ends");
		return rows;
	}

	private static String text(Object cell) {
		return switch (cell) {
		case null -> "";
		case Boolean flag -> flag ? "TRUE" : "FALSE";
		case Double number -> new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
		case LocalDateTime date when date.toLocalTime().equals(LocalTime.MIDNIGHT) -> date.toLocalDate().toString();
		case LocalDateTime date -> date.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss"));
		default -> cell.toString();
		};
	}

	@Test
	void theFilesHaveTheCellsOfTheWorkbook() throws Exception {
		CorpusView corpus = SmallCorpus.make();
		Path workbook = folder.resolve("corpus.xlsx");
		new XlsxExporter().write(corpus, new ExportRequest(Set.of(), Set.of(), Set.of(), new ExportRequest.Split(List.of(2, 1), 7),
				true, Map.of("negatives", "2")), workbook, new Report(), new NullProgressMonitor());
		Path out = export(corpus, Map.of("negatives", "2"));
		ReadWorkbook book = new ReadWorkbook(workbook);
		try (Stream<Path> files = Files.list(out)) {
			assertEquals(Set.copyOf(book.sheets().stream().map(name -> name + ".csv").toList()),
					Set.copyOf(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")).toList()));
		}
		for (String sheet : book.sheets()) {
			List<List<String>> rows = read(out.resolve(sheet + ".csv"));
			assertEquals(book.header(sheet), rows.get(0), sheet);
			if (!sheet.equals("README")) {
				List<Map<String, Object>> cells = book.rows(sheet);
				assertEquals(cells.size(), rows.size() - 1, sheet);
				for (int i = 0; i < cells.size(); i++) {
					assertEquals(texts(cells.get(i).values()), rows.get(i + 1), sheet + " row " + i);
				}
			}
		}
		String readme = Files.readString(out.resolve("README.csv"));
		assertTrue(readme.contains("pandas.read_csv") && !readme.contains("read_excel"), readme);
	}

	private static List<String> texts(Collection<Object> cells) {
		return cells.stream().map(CsvExporterTest::text).toList();
	}

	@Test
	void longTextsAreWholeAndAwkwardOnesComeBack() throws Exception {
		String text = "a".repeat(40_000) + "\r\n\"kata\", =1+1\n\n  ";
		MemoryCorpus corpus = new MemoryCorpus();
		corpus.add(Models.article("=a,\"b\"", text));
		List<List<String>> rows = read(export(corpus, Map.of()).resolve("documents.csv"));
		assertEquals("=a,\"b\"", rows.get(1).get(0));
		assertEquals(text, rows.get(1).get(rows.get(0).indexOf("text")));
	}

	@Test
	void markAndGuardAreWrittenWhereTheyAreAskedFor() throws Exception {
		MemoryCorpus corpus = new MemoryCorpus();
		corpus.add(Models.article("-a", "@teks"));
		String plain = Files.readString(export(corpus, Map.of()).resolve("documents.csv"));
		String guarded = Files.readString(export(corpus, Map.of("bom", "true", "guard", "true")).resolve("documents.csv"));
		assertTrue(plain.startsWith("article_id,") && plain.contains("\n-a,"), plain);
		assertTrue(guarded.startsWith("\uFEFFarticle_id,") && guarded.contains("\n'-a,") && guarded.contains(",'@teks"), guarded);
	}

	@Test
	void namesOfStrangersStayInTheFolder() throws Exception {
		Path inside = Files.createDirectory(folder.resolve("inside"));
		List<String> wishes = List.of("../up", "a/b", "con", "aux.x", "..", "Same", "same", "q\"<>|?*:", "x\0y");
		try (FolderWorkbook workbook = new FolderWorkbook(inside, "csv", (file, columns) -> new CsvSheet(file, columns, false, false))) {
			for (String wish : wishes) {
				SheetWriter sheet = workbook.sheet(wish, List.of(new Column("c", Column.Kind.TEXT)));
				sheet.beginRow();
				sheet.number(-1.5);
				sheet.endRow();
			}
		}
		try (Stream<Path> files = Files.list(inside); Stream<Path> outside = Files.list(folder)) {
			List<String> names = files.map(file -> file.getFileName().toString()).toList();
			assertEquals(wishes.size(), names.size());
			assertFalse(names.contains("con.csv") || names.contains("aux.x.csv"), names::toString);
			assertEquals(1, outside.count());
		}
	}

	@Test
	void thePreviewHasTheSheets() throws Exception {
		List<SheetPreview> preview = new CsvExporter().preview(SmallCorpus.make(), ExportRequest.ALL, 2, new NullProgressMonitor());
		assertEquals("README", preview.get(0).name());
		assertTrue(preview.stream().allMatch(sheet -> sheet.rows().size() <= 2));
	}
}
