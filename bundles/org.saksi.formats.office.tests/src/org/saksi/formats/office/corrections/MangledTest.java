package org.saksi.formats.office.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.formats.office.tables.XlsxImporter;
import org.saksi.formats.office.xlsx.SmallCorpus;

/** Workbooks that programs and people have made worse. */
class MangledTest {

	@TempDir
	Path folder;

	private Round round;

	@BeforeEach
	void export() throws Exception {
		round = Round.of(folder, SmallCorpus.make());
	}

	@AfterEach
	void close() {
		round.close();
	}

	/** Puts an empty column in front of all others. */
	private static void insert(Sheet sheet) {
		for (Row row : sheet) {
			for (int i = row.getLastCellNum() - 1; i >= 0; i--) {
				Cell from = row.getCell(i);
				Cell to = row.createCell(i + 1);
				if (from != null) {
					switch (from.getCellType()) {
					case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
					case NUMERIC -> to.setCellValue(from.getNumericCellValue());
					case STRING -> to.setCellValue(from.getStringCellValue());
					default -> to.setBlank();
					}
				}
			}
			row.createCell(0).setCellValue(row.getRowNum() == 0 ? "catatan" : "x");
		}
	}

	@Test
	void insertedRenamedAndLeftOutColumnsAreUnderstood() throws Exception {
		round.change(workbook -> {
			insert(workbook.getSheet("claims"));
			Sheet claims = workbook.getSheet("claims");
			claims.getRow(0).getCell(Round.column(claims, "kind")).setCellValue(" Kind ");
			claims.getRow(0).getCell(Round.column(claims, "check_worthy")).setCellValue("Check Worty");
			Sheet cues = workbook.getSheet("cues");
			int column = Round.column(cues, "class");
			cues.forEach(row -> row.removeCell(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
		});
		CorrectionList list = round.find();
		assertEquals(List.of(), list.corrections());
		assertEquals(3, list.notes().size(), () -> list.notes().toString());
		assertTrue(list.notes().get(0).contains("Check Worty = check_worthy"), () -> list.notes().toString());
	}

	@Test
	void aSheetWithoutIdsIsRefusedByName() throws Exception {
		round.change(workbook -> workbook.getSheet("claims").getRow(0).getCell(0).setCellValue("nomor"));
		CorrectionList list = round.find();
		assertEquals(1, list.corrections().size());
		assertTrue(list.corrections().get(0).reason().contains("claim_id"), list.corrections().get(0).reason());
		assertEquals(State.REFUSED, list.corrections().get(0).state());
	}

	@Test
	void datesWithoutStylesAndNumbersAsTextAreTheSame() throws Exception {
		round.change(workbook -> {
			for (String name : List.of("claims", "documents", "stances", "events", "quantities")) {
				for (Row row : workbook.getSheet(name)) {
					for (Cell cell : row) {
						cell.setCellStyle(null);
						if (cell.getCellType() == CellType.NUMERIC && !name.equals("documents") && !name.equals("events")
								&& !workbook.getSheet(name).getRow(0).getCell(cell.getColumnIndex()).getStringCellValue().equals("until")) {
							double number = cell.getNumericCellValue();
							cell.setCellValue(Double.toString(number));
						} else if (cell.getCellType() == CellType.BOOLEAN) {
							cell.setCellValue(cell.getBooleanCellValue() ? "WAHR" : "SALAH");
						}
					}
				}
			}
		});
		assertEquals("", round.find().corrections().toString().replace("[]", ""));
	}

	@Test
	void aSheetThatPandasSavedAloneIsComparedWithTheCorpus() throws Exception {
		round.change(workbook -> {
			Round.cell(workbook, "claims", "a1/ani/c1", "kind").setCellValue("demand");
			for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
				if (!workbook.getSheetName(i).equals("claims")) {
					workbook.removeSheetAt(i);
				}
			}
			workbook.setSheetName(0, "Sheet1");
			Round.delete(workbook.getSheetAt(0), Round.row(workbook.getSheetAt(0), "a1/ani/c3"));
		});
		CorrectionList list = round.find();
		assertEquals(1, list.corrections().size(), () -> list.corrections().toString());
		assertEquals("demand", list.corrections().get(0).wanted());
		assertEquals(2, list.notes().size(), () -> list.notes().toString());
	}

	@Test
	void wordsThatProgramsTakeForNothingAreNotTakenAway() throws Exception {
		round.change(workbook -> Round.cell(workbook, "agents", "RADAR", "affiliation").setCellValue("NA"));
		assertEquals(0, round.run("ani", false).count(Report.Kind.REFUSED));
		round.export();
		round.change(workbook -> Round.cell(workbook, "agents", "RADAR", "affiliation").setBlank());
		CorrectionList list = round.find();
		assertEquals(List.of(), list.corrections());
		assertEquals(1, list.notes().size());
	}

	@Test
	void aWorkbookOfAnotherCorpusIsRefused() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other"));
		try (Round second = Round.of(other, SmallCorpus.make())) {
			Files.copy(second.file, round.file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			assertThrows(CorpusException.class, round::find);
		}
	}

	@Test
	void mostOfASheetGoneIsAskedAbout() throws Exception {
		round.change(workbook -> {
			Sheet sheet = workbook.getSheet("stances");
			for (int i = sheet.getLastRowNum(); i > 1; i--) {
				Round.delete(sheet, sheet.getRow(i));
			}
		});
		long rows = round.find().corrections().size();
		assertEquals(rows > 10 ? rows : 0, round.find().count(State.CONFLICT));
	}

	@Test
	void theWorkbookIsKnownBeforeTables() throws Exception {
		assertTrue(new SaksiXlsxImporter().detect(new ImportSource(round.file)) > new XlsxImporter().detect(new ImportSource(round.file)));
		Report report = new Report();
		new ImportService(Round.FORMATS).importInto(round.store, List.of(round.file), null, new ImportOptions("ani", null, false, Map.of()), report,
				new NullProgressMonitor());
		assertEquals(1, report.count(Report.Kind.SKIPPED), () -> report.entries().toString());
		Path text = Files.writeString(folder.resolve("x.xlsx"), "PK\u0003\u0004 nothing");
		assertEquals(0, new SaksiXlsxImporter().detect(new ImportSource(text)));
	}
}
