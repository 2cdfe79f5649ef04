package org.saksi.formats.office.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.saksi.formats.office.sheets.Column;

/** POI's streaming writer with inline strings, as it comes. */
final class PlainWorkbook extends BenchWorkbook {

	private final Path file;
	private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);
	private final CellStyle date = workbook.createCellStyle();

	PlainWorkbook(Path file) {
		this.file = file;
		date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
	}

	@Override
	BenchSheet make(String name, List<Column> columns) {
		SXSSFSheet sheet = workbook.createSheet(name);
		SXSSFRow header = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			header.createCell(i).setCellValue(columns.get(i).name());
		}
		return new BenchSheet(columns) {
			private SXSSFRow row;

			@Override
			void begin(int number) {
				row = sheet.createRow(number);
			}

			@Override
			void put(int at, String text) {
				row.createCell(at).setCellValue(text);
			}

			@Override
			void put(int at, double number) {
				row.createCell(at).setCellValue(number);
			}

			@Override
			void put(int at, boolean flag) {
				row.createCell(at).setCellValue(flag);
			}

			@Override
			void put(int at, LocalDateTime value) {
				Cell cell = row.createCell(at);
				cell.setCellValue(value);
				cell.setCellStyle(date);
			}
		};
	}

	@Override
	void finish() throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
			workbook.write(out);
		}
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
