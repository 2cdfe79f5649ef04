package org.saksi.formats.office.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.formats.office.sheets.Column.Kind;

class StreamedWorkbookWriterTest {

	private static final Limits SMALL = new Limits(5, 40, 6, 20);
	private static final List<Column> COLUMNS = List.of(new Column("id", Kind.ID), new Column("text", Kind.TEXT),
			new Column("label", Kind.LABEL), new Column("number", Kind.NUMBER), new Column("flag", Kind.BOOLEAN),
			new Column("date", Kind.DATE));

	@TempDir
	Path folder;

	private interface Filling {
		void into(WorkbookWriter workbook) throws IOException;
	}

	private Path written(String name, Limits limits, Filling filling) throws IOException {
		Path out = folder.resolve(name);
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

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static String entry(Path zip, String name) throws IOException {
		try (ZipFile file = new ZipFile(zip.toFile())) {
			return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void keepsEveryKindOfValue() throws IOException {
		LocalDateTime moment = LocalDateTime.of(2025, 4, 27, 17, 18, 30);
		List<List<Object>> rows = List.of(Arrays.asList("007", "=1+1", "+x", 12.0, true, moment),
				Arrays.asList("-1", "@a", " a\r\n\tb ", 1.5, false, LocalDateTime.of(1900, 3, 1, 0, 0)),
				Arrays.asList("_x0041_x0042_", "\ud83d\ude00 <&> \"é\"", "_x0041_", -1e20, null, null),
				Arrays.asList("none", null, "NULL", null, null, moment));
		Path out = written("values.xlsx", SMALL, workbook -> {
			SheetWriter sheet = workbook.sheet("values", COLUMNS);
			for (List<Object> row : rows) {
				row(sheet, row.toArray());
			}
			assertEquals(4, sheet.rows());
		});
		List<List<Object>> read = new ArrayList<>();
		new ReadWorkbook(out).rows("values").forEach(row -> read.add(new ArrayList<>(row.values())));
		assertEquals(rows, read);
		assertEquals(List.of("values.xlsx"), files());
	}

	@Test
	void datesThatNoWorkbookHasRightAreText() throws IOException {
		Path out = written("dates.xlsx", SMALL, workbook -> {
			SheetWriter sheet = workbook.sheet("dates", COLUMNS.subList(5, 6));
			row(sheet, LocalDate.of(1900, 2, 28));
			row(sheet, LocalDateTime.of(1899, 12, 31, 12, 0));
			row(sheet, LocalDate.of(12025, 1, 1));
			row(sheet, LocalDate.of(2025, 4, 26));
		});
		assertEquals(List.of("1900-02-28", "1899-12-31T12:00", "+12025-01-01", LocalDateTime.of(2025, 4, 26, 0, 0)),
				new ReadWorkbook(out).column("dates", "date"));
	}

	@Test
	void illegalCharactersBecomeReplacements() throws IOException {
		Path out = written("illegal.xlsx", SMALL, workbook -> row(workbook.sheet("s", COLUMNS), "a\u0001b", "x\ud83dy"));
		assertEquals("a\ufffdb", new ReadWorkbook(out).rows("s").get(0).get("id"));
		assertEquals("x\ufffdy", new ReadWorkbook(out).rows("s").get(0).get("text"));
	}

	@Test
	void cutsLongTextsAndTells() throws IOException {
		Path out = written("cut.xlsx", SMALL, workbook -> {
			SheetWriter sheet = workbook.sheet("s", COLUMNS);
			row(sheet, "short", "a".repeat(40));
			row(sheet, "long", "b".repeat(38) + "\ud83d\ude00c");
			row(sheet, "c".repeat(41));
			assertEquals(List.of(new Cut("s", "B3", "text", "long", 40),
					new Cut("s", "A4", "id", "c".repeat(39) + "…", 41)), workbook.cuts());
		});
		ReadWorkbook read = new ReadWorkbook(out);
		assertEquals(Arrays.asList("a".repeat(40), "b".repeat(38) + "…", null), read.column("s", "text"));
	}

	@Test
	void continuesWhatIsTooLong() throws IOException {
		Path out = written("long.xlsx", SMALL, workbook -> {
			SheetWriter first = workbook.sheet("first", COLUMNS);
			SheetWriter second = workbook.sheet("second", COLUMNS);
			for (int i = 0; i < 9; i++) {
				row(first, "f" + i);
			}
			for (int i = 0; i < 4; i++) {
				row(second, "s" + i);
			}
			assertEquals(9, first.rows());
		});
		ReadWorkbook read = new ReadWorkbook(out);
		assertEquals(List.of("first", "first_2", "first_3", "second"), read.sheets());
		assertEquals(List.of("f0", "f1", "f2", "f3"), read.column("first", "id"));
		assertEquals(List.of("f4", "f5", "f6", "f7"), read.column("first_2", "id"));
		assertEquals(List.of("f8"), read.column("first_3", "id"));
		assertEquals(List.of("s0", "s1", "s2", "s3"), read.column("second", "id"));
		for (String sheet : read.sheets()) {
			assertEquals(COLUMNS.stream().map(Column::name).toList(), read.header(sheet));
			checkTable(read, sheet);
		}
	}

	@Test
	void anEmptySheetIsATableWithABlankRow() throws IOException {
		Path out = written("empty.xlsx", SMALL, workbook -> workbook.sheet("empty", COLUMNS));
		ReadWorkbook read = new ReadWorkbook(out);
		assertEquals(List.of(), read.rows("empty"));
		assertEquals("A1:F2", read.sheet("empty").getTables().get(0).getArea().formatAsString());
		checkTable(read, "empty");
	}

	/** Table, dimension, filter, header and frozen row agree. */
	private static void checkTable(ReadWorkbook read, String name) {
		XSSFSheet sheet = read.sheet(name);
		assertEquals(1, sheet.getTables().size());
		XSSFTable table = sheet.getTables().get(0);
		String area = "A1:F" + (sheet.getLastRowNum() + 1);
		assertEquals(area, table.getArea().formatAsString());
		assertEquals(area, table.getCTTable().getAutoFilter().getRef());
		assertEquals(read.header(name), table.getColumns().stream().map(column -> column.getName()).toList());
		assertEquals("table_" + name, table.getDisplayName());
		assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
		assertTrue(sheet.getPaneInformation().isFreezePane());
		assertEquals(60 * 256, sheet.getColumnWidth(1));
		assertEquals(area, sheet.getCTWorksheet().getDimension().getRef());
	}

	@Test
	void equalCallsGiveEqualEntriesInAnyTimeZone() throws IOException {
		Filling filling = workbook -> {
			for (String name : List.of("a", "b", "c")) {
				SheetWriter sheet = workbook.sheet(name, COLUMNS);
				for (int i = 0; i < 12; i++) {
					row(sheet, name + i, "text " + i, "label" + i % 7, i, i % 2 == 0, LocalDate.of(2025, 1, 1 + i));
				}
			}
		};
		TimeZone zone = TimeZone.getDefault();
		byte[] first = Files.readAllBytes(written("first.xlsx", SMALL, filling));
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
			assertTrue(Arrays.equals(first, Files.readAllBytes(written("second.xlsx", SMALL, filling))));
		} finally {
			TimeZone.setDefault(zone);
		}
		try (ZipFile zip = new ZipFile(folder.resolve("first.xlsx").toFile())) {
			List<? extends ZipEntry> entries = zip.stream().toList();
			assertEquals("[Content_Types].xml", entries.get(0).getName());
			entries.forEach(entry -> assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), entry.getTimeLocal()));
		}
	}

	@Test
	void labelsAreStoredAgainOnlyWhenTheyHaveNotComeForLong() throws IOException {
		List<Column> one = List.of(new Column("label", Kind.LABEL));
		Path out = written("shared.xlsx", new Limits(1000, 40, 6, 4), workbook -> {
			SheetWriter sheet = workbook.sheet("s", one);
			for (int i = 0; i < 40; i++) {
				row(sheet, "often");
				row(sheet, "label" + i % 20);
			}
		});
		String shared = entry(out, "xl/sharedStrings.xml");
		assertTrue(shared.contains("count=\"81\" uniqueCount=\"42\""), shared);
		assertEquals(2, shared.split(">often<").length, shared);
		assertEquals(3, shared.split(">label7<").length, shared);
		List<Object> labels = new ReadWorkbook(out).column("s", "label");
		for (int i = 0; i < 40; i++) {
			assertEquals("often", labels.get(2 * i));
			assertEquals("label" + i % 20, labels.get(2 * i + 1));
		}
	}

	@Test
	void otherTextsAreSharedWhereTheyRepeat() throws IOException {
		List<Column> two = List.of(new Column("id", Kind.ID), new Column("text", Kind.TEXT));
		List<Column> reference = List.of(new Column("id", Kind.ID));
		Path out = written("repeats.xlsx", new Limits(100_000, 40, 6, 1000), workbook -> {
			SheetWriter sheet = workbook.sheet("claims", two);
			SheetWriter other = workbook.sheet("stances", reference);
			for (int i = 0; i < 30_000; i++) {
				row(sheet, "claim " + i, "text " + i);
				row(other, "claim " + i);
			}
		});
		String shared = entry(out, "xl/sharedStrings.xml");
		assertEquals(2, shared.split(">claim 29999<").length);
		assertFalse(shared.contains(">text 5000<"));
		assertTrue(entry(out, "xl/worksheets/sheet1.xml").contains(">text 5000<"));
		ReadWorkbook read = new ReadWorkbook(out);
		assertEquals(read.column("claims", "id"), read.column("stances", "id"));
		assertEquals("text 29999", read.column("claims", "text").get(29_999));
	}

	@Test
	void failuresLeaveNoTemporaryFiles() throws IOException {
		try (WorkbookWriter workbook = new StreamedWorkbookWriter(folder, SMALL)) {
			SheetWriter sheet = workbook.sheet("s", COLUMNS);
			for (int i = 0; i < 30; i++) {
				row(sheet, "id" + i);
			}
			assertFalse(files().isEmpty());
			assertThrows(IndexOutOfBoundsException.class, () -> row(sheet, 1, 2, 3, 4, 5, 6, 7));
			assertThrows(IllegalArgumentException.class, () -> workbook.sheet("wide",
					Stream.generate(() -> new Column("c", Kind.ID)).limit(7).toList()));
		}
		assertEquals(List.of(), files());
	}

	@Test
	void canBeCancelledWhileWriting() throws IOException {
		Path out = folder.resolve("cancelled.xlsx");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (WorkbookWriter workbook = new StreamedWorkbookWriter(folder, SMALL)) {
			row(workbook.sheet("s", COLUMNS), "id");
			assertThrows(OperationCanceledException.class, () -> workbook.write(out, monitor));
		}
		Files.deleteIfExists(out);
		assertEquals(List.of(), files());
	}
}
