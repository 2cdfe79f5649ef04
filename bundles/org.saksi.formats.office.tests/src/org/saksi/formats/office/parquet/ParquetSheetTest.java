package org.saksi.formats.office.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParquetSheetTest {

	private static final List<Column> COLUMNS = List.of(new Column("label", Kind.LABEL), new Column("n", Kind.INTEGER),
			new Column("p", Kind.NUMBER), new Column("flag", Kind.BOOLEAN), new Column("day", Kind.DATE));

	@TempDir
	Path folder;

	private static void write(Path file, int limit, List<List<Object>> rows) throws IOException {
		try (ParquetSheet sheet = new ParquetSheet(file, COLUMNS, limit)) {
			for (List<Object> row : rows) {
				sheet.beginRow();
				row.forEach(sheet::value);
				sheet.endRow();
			}
		}
	}

	@Test
	void columnsHaveTypesAndBlanksAreNull() throws IOException {
		Path file = folder.resolve("a.parquet");
		write(file, ParquetSheet.GROUP,
				List.of(Arrays.asList("ya \ud83c\udf0a", -12, 0.25, true, LocalDate.of(2025, 4, 1)),
						Arrays.asList(null, null, null, null, null),
						Arrays.asList("ya \ud83c\udf0a", 4e9, 3, false, LocalDateTime.of(2025, 4, 1, 10, 5)),
						Arrays.asList("", 0, Double.NaN, false, "April 2025")));
		ParquetFile read = new ParquetFile(file);
		assertEquals(List.of("label", "n", "p", "flag", "day"), read.columns());
		assertEquals(List.of("BYTE_ARRAY", "INT64", "DOUBLE", "BOOLEAN", "BYTE_ARRAY"),
				read.types().stream().map(type -> type.split(" ")[0]).toList());
		assertTrue(read.types().get(0).toUpperCase().contains("STRING"), read.types().get(0));
		assertEquals(List.of(Arrays.asList("ya \ud83c\udf0a", -12L, 0.25, true, "2025-04-01"),
				Arrays.asList(null, null, null, null, null),
				Arrays.asList("ya \ud83c\udf0a", 4_000_000_000L, 3.0, false, "2025-04-01T10:05:00"),
				Arrays.asList(null, 0L, null, false, "April 2025")), read.rows());
	}

	/** A number in a column of truth values, a text in one of numbers: blank, and counted. */
	@Test
	void whatDoesNotFitIsBlank() throws IOException {
		Path file = folder.resolve("a.parquet");
		try (ParquetSheet sheet = new ParquetSheet(file, COLUMNS)) {
			sheet.beginRow();
			for (Object value : new Object[] { 12.5, 1.5, "banyak", "ya", false }) {
				sheet.value(value);
			}
			sheet.endRow();
			assertEquals(3, sheet.misfits());
		}
		assertEquals(List.of(Arrays.asList("12.5", null, null, null, "false")), new ParquetFile(file).rows());
	}

	@Test
	void aFileWithoutRowsHasColumns() throws IOException {
		Path file = folder.resolve("a.parquet");
		write(file, ParquetSheet.GROUP, List.of());
		assertEquals(5, new ParquetFile(file).columns().size());
		assertEquals(List.of(), new ParquetFile(file).rows());
	}

	@Test
	void manyRowsAreInGroups() throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			rows.add(Arrays.asList("label " + i % 300, (long) i, i / 8.0, i % 3 == 0 ? null : i % 3 == 1, "2025-04-01"));
		}
		Path file = folder.resolve("a.parquet");
		write(file, 100_000, rows);
		ParquetFile read = new ParquetFile(file);
		assertTrue(read.groups().size() > 1, read.groups()::toString);
		assertEquals(rows, read.rows());
		Path again = folder.resolve("b.parquet");
		write(again, 100_000, rows);
		assertEquals(-1, Files.mismatch(file, again));
	}

	@Provide
	Arbitrary<List<List<Object>>> rows() {
		Arbitrary<Object> labels = Arbitraries.strings().ofMinLength(1).ofMaxLength(4).alpha().map(text -> (Object) text).injectNull(0.3);
		Arbitrary<Object> wholes = Arbitraries.longs().between(-(1L << 49), 1L << 49).map(number -> (Object) number).injectNull(0.3);
		Arbitrary<Object> numbers = Arbitraries.doubles().map(number -> (Object) number).injectNull(0.3);
		Arbitrary<Object> flags = Arbitraries.of(true, false).map(flag -> (Object) flag).injectNull(0.3);
		return Combinators.combine(labels, wholes, numbers, flags, labels).as((a, b, c, d, e) -> Arrays.asList(a, b, c, d, e)).list()
				.ofMaxSize(100);
	}

	@Property(tries = 20)
	void whatIsWrittenIsRead(@ForAll("rows") List<List<Object>> rows) throws IOException {
		Path file = Files.createTempFile("sheet", ".parquet");
		write(file, 2000, rows);
		assertEquals(rows, new ParquetFile(file).rows());
		Files.delete(file);
	}
}
