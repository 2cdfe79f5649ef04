package org.saksi.formats.office.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.formats.tables.TableLimits;
import org.saksi.model.marks.Layer;
import org.saksi.testing.SharedData;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

class XlsxImporterTest {

	private static final String[] ROWS = { "Judul|Isi|R1|R2", "Satu|Kalimat satu yang cukup panjang.|ya|Ya", "Dua|Kalimat dua yang cukup panjang.|tidak|ya",
			"Tiga|Kalimat tiga yang cukup panjang.|ya|tidak" };

	@TempDir
	Path folder;

	private final MemoryCorpus corpus = new MemoryCorpus();
	private final MemoryTarget target = new MemoryTarget(corpus);

	private void read(XlsxImporter importer, Path file, String... options) throws Exception {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < options.length; i += 2) {
			values.put(options[i], options[i + 1]);
		}
		importer.read(new ImportSource(file), new ImportOptions(null, null, false, values), target, new NullProgressMonitor());
	}

	private CorpusException refused(XlsxImporter importer, Path file) {
		return assertThrows(CorpusException.class, () -> read(importer, file));
	}

	private Path small(String name) throws Exception {
		return Workbooks.write(folder.resolve(name), Workbooks.sheet(ROWS), Workbooks.styles(3), Workbooks.strings(""));
	}

	private String label(String article, String annotator) throws CorpusException {
		Layer layer = corpus.layer(article, annotator);
		return layer.getMarks().get(0).getAttributes().get("label");
	}

	@Test
	void rowsBecomeArticlesAndRatersLayers() throws Exception {
		read(new XlsxImporter(), small("a.xlsx"));
		assertEquals(List.of("a-2", "a-3", "a-4"), corpus.articleIds());
		assertEquals("Satu\n\nKalimat satu yang cukup panjang.", corpus.article("a-2").getText());
		assertEquals("tidak", label("a-3", "R1"));
		assertEquals("ya", label("a-3", "R2"));
		assertEquals(90, new XlsxImporter().detect(new ImportSource(folder.resolve("a.xlsx"))));
	}

	@Test
	void datesNumbersAndSeveralSheets() throws Exception {
		Path file = folder.resolve("b.xlsx");
		try (SXSSFWorkbook book = new SXSSFWorkbook()) {
			CellStyle date = book.createCellStyle();
			date.setDataFormat((short) 14);
			for (String name : List.of("Satu", "Dua", "Kosong")) {
				Sheet sheet = book.createSheet(name);
				Row header = sheet.createRow(3);
				for (String cell : name.equals("Kosong") ? List.<String>of("apa") : List.of("Teks", "Tanggal", "Skor")) {
					header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(cell);
				}
				if (!name.equals("Kosong")) {
					Row row = sheet.createRow(4);
					row.createCell(0).setCellValue("Kalimat di lembar " + name + " dengan _x0041_ apa adanya.");
					row.createCell(1).setCellValue(45719);
					row.getCell(1).setCellStyle(date);
					row.createCell(2).setCellValue(0.1 + 0.2);
				}
			}
			try (var out = Files.newOutputStream(file)) {
				book.write(out);
			}
		}
		read(new XlsxImporter(), file);
		assertEquals(List.of("b-Dua-5", "b-Satu-5"), corpus.articleIds().stream().sorted().toList());
		assertEquals("2025-03-03", corpus.article("b-Satu-5").getMetadata().getPublished());
		assertEquals("0.3", corpus.article("b-Satu-5").getMetadata().getExtras().get("Skor"));
		assertTrue(target.report().entries().stream().anyMatch(e -> e.kind() == Report.Kind.LEFT_OUT && e.message().contains("Kosong")),
				target.report().entries()::toString);
	}

	@Test
	void theOneSheetThatIsNamed() throws Exception {
		read(new XlsxImporter(), small("a.xlsx"), XlsxImporter.SHEET, "Data");
		assertEquals(3, corpus.articleIds().size());
		CorpusException e = assertThrows(CorpusException.class, () -> read(new XlsxImporter(), small("a.xlsx"), XlsxImporter.SHEET, "Lain"));
		assertTrue(e.getMessage().contains("\"Lain\"") && e.getMessage().contains("Data"), e.getMessage());
	}

	@Test
	void theHoaxCorpusAsItsAuthorsKeepIt() throws Exception {
		read(new XlsxImporter(), SharedData.require("data/indo-hoax/600-news-labelling.xlsx"));
		assertEquals(600, corpus.articleIds().size());
		int[] labels = new int[3];
		for (String id : corpus.articleIds()) {
			assertTrue(corpus.article(id).getMetadata().getUrl().length() > 10, id);
			for (int rater = 1; rater <= 3; rater++) {
				labels[rater - 1] += corpus.layer(id, "R" + rater) == null ? 0 : 1;
			}
		}
		assertEquals("[600, 600, 600]", Arrays.toString(labels));
		assertEquals("Inggrid Yanuar R. P.", corpus.corpus().getAnnotators().stream().filter(a -> a.getId().equals("R1")).findFirst().orElseThrow().getName());
		assertEquals(0, target.report().count(Report.Kind.REFUSED));
		assertEquals(12, target.report().entries().stream().filter(e -> e.message().contains("50 rows became articles")).count());
	}

	@Test
	void millionsOfEmptyStylesAreRefused() throws Exception {
		Path file = Workbooks.write(folder.resolve("a.xlsx"), Workbooks.sheet(ROWS), Workbooks.styles(1_000_000), Workbooks.strings(""));
		String message = refused(new XlsxImporter(), file).getMessage();
		assertTrue(message.contains("styles") || message.contains("hundredfold"), message);
	}

	@Test
	void aPartThatIsCompressedTooWellIsRefused() throws Exception {
		Path file = Workbooks.write(folder.resolve("a.xlsx"), out -> {
			byte[] block = new byte[1 << 20];
			for (int i = 0; i < 200; i++) {
				out.write(block);
			}
		}, Workbooks.styles(1), Workbooks.strings(""));
		assertTrue(refused(new XlsxImporter(), file).getMessage().length() > 20);
		assertEquals(List.of(), corpus.articleIds());
	}

	@Test
	void limitsOfTextAndParts() throws Exception {
		TableLimits cells = new TableLimits(1000, 10_000, 100, 10);
		Path strings = Workbooks.write(folder.resolve("s.xlsx"), Workbooks.sheet(ROWS), Workbooks.styles(1), Workbooks.strings("<si><t>abcdefghij</t></si>".repeat(200)));
		assertTrue(refused(new XlsxImporter(new XlsxLimits(cells, 10, 1000, 1 << 20)), strings).getMessage().contains("characters of text"));
		assertTrue(refused(new XlsxImporter(new XlsxLimits(cells, 10, 1 << 20, 100)), strings).getMessage().contains("unpacks to more"));
		Path cell = Workbooks.write(folder.resolve("c.xlsx"), Workbooks.sheet("Judul|Isi", "Satu|" + "x".repeat(2000), "Dua|Kalimat dua yang cukup panjang."), Workbooks.styles(1),
				Workbooks.strings(""));
		read(new XlsxImporter(new XlsxLimits(cells, 10, 1 << 20, 1 << 20)), cell);
		assertEquals(List.of("c-3"), corpus.articleIds());
		assertEquals(1, target.report().count(Report.Kind.REFUSED));
	}

	@Test
	void entitiesAndTruncatedFilesAreRefused() throws Exception {
		Path entities = Workbooks.write(folder.resolve("e.xlsx"), Workbooks.text("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
				+ "<worksheet><sheetData><row><c t=\"str\"><v>&b;&f;</v></c></row></sheetData></worksheet>"), Workbooks.styles(1), Workbooks.strings(""));
		assertTrue(refused(new XlsxImporter(), entities).getMessage().length() > 10);
		byte[] whole = Files.readAllBytes(small("a.xlsx"));
		Path cut = Files.write(folder.resolve("t.xlsx"), Arrays.copyOf(whole, whole.length / 2));
		assertTrue(refused(new XlsxImporter(), cut).getMessage().contains("cannot be read"));
		assertEquals(List.of(), corpus.articleIds());
	}
}
