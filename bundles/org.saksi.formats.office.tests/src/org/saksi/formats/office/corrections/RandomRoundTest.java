package org.saksi.formats.office.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.formats.Report;
import org.saksi.core.session.CorpusSession;
import org.saksi.testing.model.RandomCorpus;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Random changes of random corpora: exactly these are found, and after they are made none is left. */
class RandomRoundTest {

	/** A column and what it takes. */
	private record Column(String sheet, String name, String... values) {
	}

	private static final List<Column> COLUMNS = List.of(
			new Column("claims", "kind", "factual", "quantity", "prediction", "demand", "evaluation", "commitment"),
			new Column("claims", "check_worthy", "TRUE", "FALSE"), new Column("cues", "class", "say", "admit", "deny", "distance"),
			new Column("sources", "form", "named", "pronoun", "clitic", "nominal", "implicit"),
			new Column("stances", "polarity", "affirm", "deny", "query", "report"),
			new Column("stances", "certainty", "certain", "probable", "possible", ""),
			new Column("stances", "confidence", "1", "2", "3", "4", "5"), new Column("sources", "agent_id", "*agents"),
			new Column("claims", "canonical_id", "*canonical_claims"), new Column("agents", "role", "camat", "lurah", "NA, tetapi ada"));

	private static String text(Cell cell) {
		return cell == null ? "" : switch (cell.getCellType()) {
		case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
		case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
		case STRING -> cell.getStringCellValue();
		default -> "";
		};
	}

	/** Changes up to {@code count} cells and deletes some rows. @return what is to be found */
	private static Set<String> change(XSSFWorkbook workbook, Random random, int count) {
		Set<String> expected = new TreeSet<>();
		Set<String> cells = new HashSet<>();
		for (int i = 0; i < count; i++) {
			Column column = COLUMNS.get(random.nextInt(COLUMNS.size()));
			Sheet sheet = workbook.getSheet(column.sheet());
			Row row = sheet.getRow(1 + random.nextInt(sheet.getLastRowNum()));
			String id = text(row.getCell(0));
			if (id.isEmpty() || id.equals("WRITER") || isOther(sheet, row) || !cells.add(column.sheet() + id + column.name())) {
				continue;
			}
			List<String> values = values(workbook, column);
			Cell cell = row.getCell(Round.column(sheet, column.name()), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
			String value = values.isEmpty() ? "" : values.get(random.nextInt(values.size()));
			if (value.equals(text(cell)) || values.isEmpty()) {
				continue;
			}
			if (value.isEmpty()) {
				cell.setBlank();
			} else if (value.equals("TRUE") || value.equals("FALSE")) {
				cell.setCellValue(value.equals("TRUE"));
			} else {
				cell.setCellValue(value);
			}
			expected.add(column.sheet() + " " + id + " " + column.name() + " = "
					+ (column.name().equals("check_worthy") ? value.toLowerCase(java.util.Locale.ROOT) : value));
		}
		return expected;
	}

	/** Marks of types beside the first one of their base have other attributes. */
	private static boolean isOther(Sheet sheet, Row row) {
		for (Cell cell : sheet.getRow(0)) {
			if (cell.getStringCellValue().equals("type") && !sheet.getSheetName().equals("agents")) {
				return !sheet.getSheetName().startsWith(text(row.getCell(cell.getColumnIndex())));
			}
		}
		return false;
	}

	private static List<String> values(XSSFWorkbook workbook, Column column) {
		if (!column.values()[0].startsWith("*")) {
			return List.of(column.values());
		}
		List<String> ids = new ArrayList<>();
		for (Row row : workbook.getSheet(column.values()[0].substring(1))) {
			if (row.getRowNum() > 0 && !text(row.getCell(0)).isEmpty()) {
				ids.add(text(row.getCell(0)));
			}
		}
		return ids;
	}

	/** The rows of all sheets in another order. */
	private static void shuffle(XSSFWorkbook workbook, Random random) {
		for (String name : List.of("claims", "sources", "stances", "attributions")) {
			Sheet sheet = workbook.getSheet(name);
			int last = sheet.getLastRowNum();
			for (int i = 0; i < 5 && last > 2; i++) {
				sheet.shiftRows(1, last, 1);
				int from = 2 + random.nextInt(last - 1) + 0;
				Row moved = sheet.getRow(from);
				Row target = sheet.createRow(1);
				for (Cell cell : moved) {
					Cell copy = target.createCell(cell.getColumnIndex());
					copy.setCellStyle(cell.getCellStyle());
					switch (cell.getCellType()) {
					case BOOLEAN -> copy.setCellValue(cell.getBooleanCellValue());
					case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
					case STRING -> copy.setCellValue(cell.getStringCellValue());
					default -> copy.setBlank();
					}
				}
				Round.delete(sheet, moved);
			}
		}
	}

	/** What is in one of the sets only. */
	private static List<String> difference(Set<String> expected, Set<String> found) {
		List<String> difference = new ArrayList<>();
		expected.stream().filter(line -> !found.contains(line)).forEach(line -> difference.add("missing: " + line));
		found.stream().filter(line -> !expected.contains(line)).forEach(line -> difference.add("more: " + line));
		return difference;
	}

	private static Set<String> found(CorrectionList list) {
		return list.corrections().stream().map(RandomRoundTest::line).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String line(Correction each) {
		return (each.state() == State.CHANGE ? "" : each.state() + " " + each.reason() + " ") + each.sheet() + " " + each.id() + " " + each.part()
				+ " = " + each.wanted();
	}

	@Property(tries = 25, shrinking = ShrinkingMode.OFF)
	void exactlyTheChangesAreFoundAndMade(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		Path folder = Files.createTempDirectory("round");
		try (Round round = Round.of(folder, RandomCorpus.of(seed, 4, 60, 6))) {
			assertEquals(Set.of(), found(round.find()));
			Set<String> expected = new TreeSet<>();
			round.change(workbook -> {
				expected.addAll(change(workbook, random, 40));
				shuffle(workbook, random);
			});
			assertEquals(List.of(), difference(expected, found(round.find())));
			Report report = round.run("ani", false);
			assertEquals(0, report.count(Report.Kind.REFUSED), () -> report.entries().toString());
			assertEquals(Set.of(), found(round.find()));
			if (!expected.isEmpty()) {
				try (CorpusSession session = round.store.corpusSession()) {
					session.undo();
				}
			}
			assertEquals(expected, found(round.find()));
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> inside = Files.walk(folder)) {
			for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
