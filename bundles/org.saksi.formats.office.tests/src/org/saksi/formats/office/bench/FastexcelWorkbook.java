package org.saksi.formats.office.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.saksi.formats.office.sheets.Column;

/** org.dhatim:fastexcel as it comes. A workbook of one sheet is flushed now and then; of several, it can stream only one at a time. */
final class FastexcelWorkbook extends BenchWorkbook {

	private static final int FLUSH = 1000;

	private final OutputStream out;
	private final Workbook workbook;
	private final boolean oneSheet;

	FastexcelWorkbook(Path file, boolean oneSheet) throws IOException {
		this.oneSheet = oneSheet;
		out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
		workbook = new Workbook(out, "Saksi", "1.0");
	}

	@Override
	BenchSheet make(String name, List<Column> columns) {
		Worksheet sheet = workbook.newWorksheet(name);
		for (int i = 0; i < columns.size(); i++) {
			sheet.value(0, i, columns.get(i).name());
		}
		return new BenchSheet(columns) {
			private int row;

			@Override
			void begin(int number) throws IOException {
				row = number;
				if (oneSheet && number % FLUSH == 0) {
					sheet.flush();
				}
			}

			@Override
			void put(int at, String text) {
				sheet.value(row, at, text);
			}

			@Override
			void put(int at, double number) {
				sheet.value(row, at, number);
			}

			@Override
			void put(int at, boolean flag) {
				sheet.value(row, at, flag);
			}

			@Override
			void put(int at, LocalDateTime value) {
				sheet.value(row, at, value);
				sheet.style(row, at).format("yyyy-mm-dd hh:mm:ss").set();
			}
		};
	}

	@Override
	void finish() throws IOException {
		workbook.finish();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
