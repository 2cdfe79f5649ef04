package org.saksi.formats.office.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.formats.office.sheets.Column.Kind;

/** What Excel cannot hold, or takes for something else. */
class ExcelLimitsTest {

	@TempDir
	Path folder;

	private interface Filling {
		void into(WorkbookWriter workbook) throws IOException;
	}

	private Path written(Limits limits, Filling filling) throws IOException {
		Path out = folder.resolve("limits.xlsx");
		try (WorkbookWriter workbook = new StreamedWorkbookWriter(folder, limits)) {
			filling.into(workbook);
			workbook.write(out, new NullProgressMonitor());
		}
		return out;
	}

	private static void row(SheetWriter sheet, Object... values) throws IOException {
		sheet.beginRow();
		for (Object value : values) {
			sheet.value(value);
		}
		sheet.endRow();
	}

	private static String entry(Path zip, String name) throws IOException {
		try (ZipFile file = new ZipFile(zip.toFile()); InputStream in = file.getInputStream(file.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void theLimitsAreThoseOfExcel() {
		assertEquals(1_048_576, Limits.EXCEL.rows());
		assertEquals(16_384, Limits.EXCEL.columns());
		assertEquals(32_767, Limits.EXCEL.characters());
	}

	@Test
	void aTextOf32767CharactersFitsAndOneMoreIsCutBetweenCodePoints() throws IOException {
		String fits = "a".repeat(32_767);
		String over = "a".repeat(32_768);
		String emoji = "a".repeat(32_765) + "\ud83c\udf0ab";
		List<Cut> cuts = new ArrayList<>();
		Path out = written(Limits.EXCEL, workbook -> {
			SheetWriter sheet = workbook.sheet("s", List.of(new Column("id", Kind.ID), new Column("text", Kind.TEXT)));
			row(sheet, "fits", fits);
			row(sheet, "over", over);
			row(sheet, "emoji", emoji);
			cuts.addAll(workbook.cuts());
		});
		assertEquals(List.of(new Cut("s", "B3", "text", "over", 32_768), new Cut("s", "B4", "text", "emoji", 32_767)), cuts);
		assertEquals(List.of(fits, "a".repeat(32_766) + "…", "a".repeat(32_765) + "…"), new ReadWorkbook(out).column("s", "text"));
	}

	@Test
	void partsOfLongSheetsDoNotTakeTheNamesOfOthers() throws IOException {
		String long31 = "y".repeat(31);
		Path out = written(new Limits(3, 100, 6, 20), workbook -> {
			List<Column> one = List.of(new Column("n", Kind.INTEGER));
			List<SheetWriter> sheets = new ArrayList<>();
			for (String name : List.of("claims", "Claims_2", long31, long31 + "z")) {
				sheets.add(workbook.sheet(name, one));
			}
			for (SheetWriter sheet : sheets) {
				for (int i = 0; i < 3; i++) {
					row(sheet, i);
				}
			}
		});
		List<String> names = new ReadWorkbook(out).sheets();
		assertEquals(8, names.size());
		assertEquals(names.size(), names.stream().map(String::toLowerCase).distinct().count());
		names.forEach(name -> assertTrue(name.length() <= 31, name));
		assertEquals("claims", names.get(0));
		assertEquals("Claims_2", names.get(2));
	}

	@Test
	void theNumberOfStylesDoesNotGrowWithTheWorkbook() throws IOException {
		Path out = written(new Limits(100, 100, 6, 20), workbook -> {
			for (int i = 0; i < 60; i++) {
				SheetWriter sheet = workbook.sheet("s" + i, List.of(new Column("d", Kind.DATE), new Column("t", Kind.LABEL)));
				for (int j = 0; j < 150; j++) {
					row(sheet, j % 2 == 0 ? LocalDate.of(2025, 1, 1).plusDays(j) : LocalDateTime.of(2025, 1, 1, 0, 0).plusHours(j), "t" + j);
				}
			}
		});
		Matcher count = Pattern.compile("<cellXfs count=\"(\\d+)\"").matcher(entry(out, "xl/styles.xml"));
		assertTrue(count.find());
		assertEquals("4", count.group(1), "of at most 64,000");
	}

	@ParameterizedTest
	@EnumSource(value = Kind.class, names = { "TEXT", "ID", "LABEL" })
	void whatLooksLikeSomethingElseStaysText(Kind kind) throws IOException {
		List<String> texts = List.of("=cmd|' /C calc'!A0", "=1+1", "+62812", "-5", "@SUM(A1)", "'quoted", "007", "1.234.567,89", "1,5",
				"12.000", "1e5", "0x1F", "1-2", "MAR1", "2025-04-01", "12:30", "1/2", "NA", "N/A", "NULL", "nan", "None", "TRUE", "false", "#N/A",
				"#DIV/0!", "_x0041_", "_x000D_", "x_x005F_", "a\u0085b", "\u00a0a\u00a0", " ", "\ta", "a\nb", "a\r\nb", "Rp 1,2 juta");
		Path out = written(Limits.EXCEL, workbook -> {
			SheetWriter sheet = workbook.sheet("s", List.of(new Column("id", Kind.ID), new Column("text", kind)));
			for (String text : texts) {
				row(sheet, "r", text);
			}
		});
		ReadWorkbook read = new ReadWorkbook(out);
		assertEquals(texts, read.column("s", "text"));
		for (int i = 0; i < texts.size(); i++) {
			Cell cell = read.sheet("s").getRow(i + 1).getCell(1);
			assertEquals(CellType.STRING, cell.getCellType(), texts.get(i));
		}
		assertFalse(entry(out, "xl/worksheets/sheet1.xml").contains("<f>"));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 1234567.89, -0.5, 1e15, 123456789012345678.0, 1.5e-7, 2e300 })
	void numbersAreNumbersInEveryLanguage(double number) throws IOException {
		Path out = written(Limits.EXCEL, workbook -> row(workbook.sheet("s", List.of(new Column("n", Kind.NUMBER))), number));
		Cell cell = new ReadWorkbook(out).sheet("s").getRow(1).getCell(0);
		assertEquals(CellType.NUMERIC, cell.getCellType());
		assertEquals(number, cell.getNumericCellValue());
	}

	@Test
	void whatXmlCannotHoldBecomesReplacements() throws IOException {
		Path out = written(Limits.EXCEL, workbook -> {
			SheetWriter sheet = workbook.sheet("s", List.of(new Column("id", Kind.ID), new Column("label", Kind.LABEL)));
			for (String bad : List.of("\u0000", "\b", "\u000b", "\u001f", "\ud83c", "\udf0a", "\udf0a\ud83c", "\uffff", "\ufffe")) {
				row(sheet, "a" + bad + "b", "a" + bad + "b");
			}
		});
		List<Object> expected = new ArrayList<>(Arrays.asList("a\ufffdb", "a\ufffdb", "a\ufffdb", "a\ufffdb", "a\ufffdb", "a\ufffdb",
				"a\ufffd\ufffdb", "a\ufffdb", "a\ufffdb"));
		assertEquals(expected, new ReadWorkbook(out).column("s", "id"));
		assertEquals(expected, new ReadWorkbook(out).column("s", "label"));
		assertEquals(2, entry(out, "xl/sharedStrings.xml").split(">a\ufffdb<").length, "stored once");
	}
}
