package org.saksi.formats.office.corrections;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corrections.CorrectionList;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportService;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.jsonl.JsonlExporter;
import org.saksi.core.jsonl.JsonlImporter;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.formats.office.xlsx.XlsxExporter;
import org.saksi.testing.model.MemoryCorpus;

/** A corpus on disk, its workbook, and what is done to it. */
final class Round implements AutoCloseable {

	/** Changes a workbook. */
	interface Work {
		void on(XSSFWorkbook workbook) throws Exception;
	}

	static final FormatRegistry FORMATS = FormatRegistry.of(
			List.of(Format.importer("saksi-jsonl", "", "", List.of("jsonl"), JsonlImporter::new),
					Format.importer("saksi-xlsx", "", "", List.of("xlsx"), SaksiXlsxImporter::new)),
			List.of());

	final Path folder;
	final Path file;
	CorpusStore store;

	private Round(Path folder) {
		this.folder = folder;
		file = folder.resolve("corpus.xlsx");
	}

	/** The corpus in a store, exported. */
	static Round of(Path folder, MemoryCorpus corpus) throws Exception {
		Round round = new Round(folder);
		round.store = CorpusStore.create(folder.resolve("corpus"), new NewCorpus("Uji", "id", corpus.scheme(), List.of("ani", "budi")),
				round.options());
		Path records = folder.resolve("corpus.jsonl");
		new JsonlExporter().write(corpus, ExportRequest.ALL, records, new Report(), new NullProgressMonitor());
		Report report = new Report();
		new ImportService(FORMATS).importInto(round.store, List.of(records), "saksi-jsonl", new ImportOptions("ani", null, true, Map.of()),
				report, new NullProgressMonitor());
		if (report.count(Report.Kind.REFUSED) > 0) {
			throw new IllegalStateException(report.entries().toString());
		}
		round.export();
		return round;
	}

	StoreOptions options() {
		return StoreOptions.defaults().withStateFolder(folder.resolve("state")).withUser("tester");
	}

	void export() throws Exception {
		new XlsxExporter().write(store, ExportRequest.ALL, file, new Report(), new NullProgressMonitor());
	}

	/** Changes the file as people do. */
	Round change(Work work) throws Exception {
		try (XSSFWorkbook workbook = open()) {
			work.on(workbook);
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
		return this;
	}

	XSSFWorkbook open() throws Exception {
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	CorrectionList find() throws Exception {
		return find(store, null);
	}

	CorrectionList find(CorpusView view, String annotator) throws Exception {
		return new SaksiXlsxImporter().corrections(new ImportSource(file), view, annotator, new NullProgressMonitor());
	}

	/** Imports as the command line does. */
	Report run(String annotator, boolean replace) throws Exception {
		Report report = new Report();
		new ImportService(FORMATS).importInto(store, List.of(file), "saksi-xlsx", new ImportOptions(annotator, null, replace, Map.of()), report,
				new NullProgressMonitor());
		return report;
	}

	/** The number of a column, from 0. */
	static int column(Sheet sheet, String name) {
		for (Cell cell : sheet.getRow(0)) {
			if (cell.getStringCellValue().equals(name)) {
				return cell.getColumnIndex();
			}
		}
		throw new AssertionError(sheet.getSheetName() + " has no column " + name);
	}

	/** The first row whose first cell is an id. */
	static Row row(Sheet sheet, String id) {
		for (Row row : sheet) {
			if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
				return row;
			}
		}
		throw new AssertionError(sheet.getSheetName() + " has no row " + id);
	}

	/** A cell of the row of an id, emptied: POI lets an inline text stay beside the one that is set. */
	static Cell cell(XSSFWorkbook workbook, String sheet, String id, String column) {
		Sheet there = workbook.getSheet(sheet);
		Cell cell = row(there, id).getCell(column(there, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
		cell.setBlank();
		return cell;
	}

	/** Takes a row out, as a spreadsheet does: what is below moves up. */
	static void delete(Sheet sheet, Row row) {
		int number = row.getRowNum();
		sheet.removeRow(row);
		if (number < sheet.getLastRowNum()) {
			sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
		}
	}

	@Override
	public void close() {
		store.close();
	}
}
