package org.saksi.formats.office.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.splits.LeakReport;
import org.saksi.formats.office.csv.CsvExporter;
import org.saksi.formats.office.jsonl.JsonlExporter;
import org.saksi.formats.office.sheets.ReadWorkbook;
import org.saksi.formats.office.xlsx.SmallCorpus;
import org.saksi.formats.office.xlsx.XlsxExporter;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Split;
import org.saksi.model.corpus.Utterance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;

class WrittenCorpusTest {

	private static final ExportRequest.Split HALVES = new ExportRequest.Split(List.of(50, 50), 7);

	@TempDir
	Path folder;
	private final Report report = new Report();

	private Path xlsx(CorpusView corpus, ExportRequest.Split split) throws CorpusException, IOException {
		Path out = folder.resolve("corpus.xlsx");
		new XlsxExporter().write(corpus, ExportRequest.ALL.withSplit(split), out, report, new NullProgressMonitor());
		return out;
	}

	private Path csv(CorpusView corpus, ExportRequest.Split split) throws CorpusException, IOException {
		Path out = Files.createDirectories(folder.resolve("csv"));
		new CsvExporter().write(corpus, ExportRequest.ALL.withSplit(split), out, report, new NullProgressMonitor());
		return out;
	}

	private static LeakReport check(Path place) throws CorpusException, IOException {
		return new WrittenCorpus(place).leaks(true, new NullProgressMonitor());
	}

	private static List<String> kinds(LeakReport report) {
		return report.leaks().stream().map(leak -> leak.what() + " " + leak.id()).sorted().toList();
	}

	/** Changes a workbook as a spreadsheet would. */
	private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
		XSSFWorkbook book;
		try (InputStream in = Files.newInputStream(file)) {
			book = new XSSFWorkbook(in);
		}
		change.accept(book);
		try (OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
		book.close();
	}

	private static Row row(XSSFSheet sheet, String first) {
		for (Row row : sheet) {
			if (first.equals(row.getCell(0).getStringCellValue())) {
				return row;
			}
		}
		throw new AssertionError(first);
	}

	private static int column(XSSFSheet sheet, String name) {
		for (var cell : sheet.getRow(0)) {
			if (name.equals(cell.getStringCellValue())) {
				return cell.getColumnIndex();
			}
		}
		throw new AssertionError(name);
	}

	private static void set(XSSFWorkbook book, String sheet, String first, String column, String value) {
		XSSFSheet changed = book.getSheet(sheet);
		row(changed, first).createCell(column(changed, column)).setCellValue(value);
	}

	@Test
	void aWorkbookAsItWasWrittenHasNoLeaks() throws CorpusException, IOException {
		LeakReport found = check(xlsx(SmallCorpus.make(), HALVES));
		assertEquals(4, found.articles());
		assertEquals(List.of("test", "train"), found.parts());
		assertEquals(List.of(), found.leaks());
		assertEquals(List.of(), report.entries());
	}

	@Test
	void aPartThatWasChangedInASpreadsheetIsFound() throws CorpusException, IOException {
		Path out = xlsx(SmallCorpus.make(), HALVES);
		String part = (String) new ReadWorkbook(out).row("documents", "article_id", "a1").get("split");
		String other = part.equals("train") ? "test" : "train";
		edit(out, book -> set(book, "documents", "a1", "split", other));
		LeakReport found = check(out);
		assertTrue(kinds(found).contains("story S1"), kinds(found).toString());
		assertEquals(Map.of(part, List.of("a2"), other, List.of("a1")),
				found.leaks().stream().filter(leak -> leak.what().equals("story")).findFirst().orElseThrow().parts());
		// the rows of its marks still say what they said
		assertTrue(kinds(found).containsAll(List.of("rows sentences", "rows claims", "rows groups")), kinds(found).toString());
	}

	@Test
	void aRowThatSaysAnotherPartThanItsArticleIsFound() throws CorpusException, IOException {
		Path out = xlsx(SmallCorpus.make(), HALVES);
		edit(out, book -> set(book, "stances", "a1/ani/n2", "split", "dev"));
		LeakReport found = check(out);
		assertEquals(List.of("rows stances"), kinds(found));
		assertTrue(found.leaks().get(0).message().contains("stances"), found.leaks().get(0).message());
	}

	@Test
	void sheetsAndColumnsMayStandInAnotherOrder() throws CorpusException, IOException {
		Path out = xlsx(SmallCorpus.make(), HALVES);
		edit(out, book -> {
			book.setSheetOrder("documents", book.getNumberOfSheets() - 1);
			XSSFSheet documents = book.getSheet("documents");
			documents.getTables().forEach(documents::removeTable);
			for (Row row : documents) {
				String id = row.getCell(0).getStringCellValue();
				row.createCell(0).setCellValue("x");
				row.createCell(40).setCellValue(id);
			}
		});
		assertEquals(4, check(out).articles());
		assertEquals(List.of(), check(out).leaks());
	}

	@Test
	void aStoredSplitThatLeaksIsSaid() throws CorpusException, IOException {
		MemoryCorpus corpus = SmallCorpus.make();
		corpus.add(Models.article("b1", "Harga  beras turun."));
		Utterance utterance = CorpusFactory.eINSTANCE.createUtterance();
		utterance.setId("U1");
		utterance.getClaims().addAll(List.of("a3/ani/c1", "a2/ani/c1"));
		corpus.corpus().getUtterances().add(utterance);
		for (String[] part : new String[][] { { "train", "a1", "a3", "a4" }, { "test", "a2", "b1" } }) {
			Split split = CorpusFactory.eINSTANCE.createSplit();
			split.setName(part[0]);
			split.getArticles().addAll(List.of(part).subList(1, part.length));
			corpus.corpus().getSplits().add(split);
		}
		Path out = xlsx(corpus, null);
		assertEquals(List.of("same_text null", "story S1", "utterance U1"), kinds(check(out)));
		assertEquals(3.0, new ReadWorkbook(out).row("README", "item", "leakage").get("value"));
		assertEquals(List.of(Report.Kind.ADJUSTED), report.entries().stream().map(Report.Entry::kind).toList());
		assertTrue(Files.readString(folder.resolve("corpus.card.md")).contains("**Leakage: 3**"));
	}

	@Test
	void canonicalClaimsCountWhereTheyWereToBeKeptTogether() throws CorpusException, IOException {
		MemoryCorpus corpus = SmallCorpus.make();
		corpus.corpus().getStories().clear();
		corpus.layer("a2", "ani").getClaims().get(0).getCanonical().set(0, "K3");
		Path out = xlsx(corpus, new ExportRequest.Split(List.of(50, 50), 7, true));
		assertEquals(List.of(), check(out).leaks());
		Map<Object, Object> parts = new TreeMap<>();
		new ReadWorkbook(out).rows("documents").forEach(row -> parts.put(row.get("article_id"), row.get("split")));
		assertEquals(parts.get("a1"), parts.get("a2"), "K3 is in both");
		String other = parts.get("a1").equals("train") ? "test" : "train";
		edit(out, book -> {
			for (var sheet : book) {
				for (Row row : sheet) {
					for (int i = 1; i < 3 && row.getRowNum() > 0; i++) {
						int at = row.getLastCellNum() < 3 || !"split".equals(text(sheet.getRow(0), i)) ? -1 : i;
						if (at > 0 && ("a2".equals(text(row, 0)) || "a2".equals(text(row, 1)))) {
							row.getCell(at).setCellValue(other);
						}
					}
				}
			}
		});
		assertTrue(kinds(check(out)).contains("canonical_claim K3"), kinds(check(out)).toString());
	}

	private static String text(Row row, int column) {
		return row == null || row.getCell(column) == null || row.getCell(column).getCellType() != org.apache.poi.ss.usermodel.CellType.STRING
				? null : row.getCell(column).getStringCellValue();
	}

	@Test
	void filesOfAFolderAreReadToo() throws CorpusException, IOException {
		Path out = csv(SmallCorpus.make(), HALVES);
		assertEquals(List.of(), check(out).leaks());
		Path documents = out.resolve("documents.csv");
		String text = Files.readString(documents);
		String changed = text.contains("\na1,S1,train,") ? text.replace("\na1,S1,train,", "\na1,S1,test,")
				: text.replace("\na1,S1,test,", "\na1,S1,train,");
		assertFalse(changed.equals(text));
		Files.writeString(documents, changed);
		assertTrue(kinds(check(out)).contains("story S1"));
	}

	@Test
	void jsonLinesAreReadToo() throws CorpusException, IOException {
		Path out = Files.createDirectories(folder.resolve("jsonl"));
		new JsonlExporter().write(SmallCorpus.make(), ExportRequest.ALL.withSplit(HALVES), out, report, new NullProgressMonitor());
		assertEquals(4, check(out).articles());
		assertEquals(List.of(), check(out).leaks());
		assertEquals(List.of(), report.entries());
		assertTrue(Files.readString(out.resolve("README.md")).contains("**Leakage: 0**, counted from the written files"));
		Path documents = out.resolve("documents.jsonl");
		List<String> lines = Files.readAllLines(documents);
		boolean train = lines.get(0).contains("\"split\":\"train\"");
		lines.set(0, lines.get(0).replace(train ? "\"train\"" : "\"test\"", train ? "\"test\"" : "\"train\""));
		Files.write(documents, lines);
		assertTrue(kinds(check(out)).contains("story S1"), kinds(check(out)).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "split", "article_id" })
	void withoutTheColumnsNothingCanBeSaid(String column) throws CorpusException, IOException {
		Path out = xlsx(SmallCorpus.make(), HALVES);
		edit(out, book -> {
			XSSFSheet documents = book.getSheet("documents");
			documents.getRow(0).getCell(column(documents, column)).setCellValue("renamed");
		});
		CorpusException e = assertThrows(CorpusException.class, () -> check(out));
		assertTrue(e.getMessage().contains("documents"), e.getMessage());
	}

	@Test
	void noFileOfOursIsSaid() throws IOException {
		Path file = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
		assertThrows(CorpusException.class, () -> check(file));
		assertFalse(new WrittenCorpus(folder).isFolder());
		assertFalse(new WrittenCorpus(Files.writeString(folder.resolve("a.txt"), "")).isWorkbook());
	}

	/** The core tests do this for a thousand seeds; here the parts go through the file. */
	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 2, 42, -7 })
	void tenArticlesCopiedAHundredTimesAreSplitByNoSeed(long seed) throws CorpusException, IOException {
		Path out = csv(Copies.make(100), new ExportRequest.Split(List.of(60, 20, 20), seed));
		LeakReport found = new WrittenCorpus(out).leaks(true, new NullProgressMonitor());
		assertEquals(1000, found.articles());
		assertEquals(List.of("dev", "test", "train"), found.parts());
		assertEquals(List.of(), found.leaks());
	}

	@Test
	void copiesInAWorkbookAreGroupsWithTheirReasonsAndOneMovedCopyLeaks() throws CorpusException, IOException {
		Path out = xlsx(Copies.make(100), new ExportRequest.Split(List.of(60, 20, 20), 42));
		List<Map<String, Object>> groups = new ReadWorkbook(out).rows("groups");
		assertEquals(1000, groups.size());
		assertEquals(5, groups.stream().map(row -> row.get("group_id")).distinct().count());
		assertEquals(Set.of(200.0), Set.copyOf(groups.stream().map(row -> row.get("group_n")).toList()));
		Map<String, Object> first = groups.stream().filter(row -> row.get("article_id").equals("a00-000")).findFirst().orElseThrow();
		assertEquals("story|near_text", first.get("reasons"));
		assertEquals("S0", first.get("story_ids"));
		assertTrue(((String) first.get("near_text_of")).matches("a00-\\d{3}(\\|a00-\\d{3}){19}"), first.toString());
		assertTrue((Double) first.get("near_text_similarity") >= 0.5);
		groups.forEach(row -> assertTrue(((String) row.get("reasons")).contains("near_text"), row.toString()));
		String part = (String) first.get("split");
		edit(out, book -> set(book, "documents", "a00-050", "split", part.equals("train") ? "test" : "train"));
		LeakReport found = new WrittenCorpus(out).leaks(false, new NullProgressMonitor());
		assertTrue(found.leaks().size() > 10, found.leaks().toString());
		assertTrue(found.leaks().stream().filter(leak -> leak.what().equals("near_text"))
				.allMatch(leak -> leak.parts().values().stream().anyMatch(List.of("a00-050")::equals)));
	}
}
