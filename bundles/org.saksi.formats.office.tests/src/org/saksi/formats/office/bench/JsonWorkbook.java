package org.saksi.formats.office.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.saksi.formats.office.sheets.Column;

/** The rows as lines of JSON for writers in other languages: {@code [index of the sheet, cell, …]}; a sheet's header comes first. */
final class JsonWorkbook extends BenchWorkbook {

	private final BufferedWriter out;
	private final StringBuilder line = new StringBuilder();
	private int sheets;
	private int cells;
	private long filled;

	/** @param file {@code null} to only go through the rows and count their cells */
	JsonWorkbook(Path file) throws IOException {
		out = file == null ? null : Files.newBufferedWriter(file);
	}

	@Override
	BenchSheet make(String name, List<Column> columns) throws IOException {
		int index = sheets++;
		begin(index);
		List<String> header = new ArrayList<>(List.of(name));
		columns.forEach(column -> header.add(column.name()));
		for (int i = 0; i < header.size(); i++) {
			add(i, header.get(i));
		}
		end();
		return new BenchSheet(columns) {
			@Override
			void begin(int number) {
				JsonWorkbook.this.begin(index);
			}

			@Override
			void put(int at, String text) {
				add(at, text);
			}

			@Override
			void put(int at, double number) {
				raw(at, number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number));
			}

			@Override
			void put(int at, boolean flag) {
				raw(at, Boolean.toString(flag));
			}

			@Override
			void put(int at, LocalDateTime date) {
				add(at, date.toString());
			}

			@Override
			public void endRow() {
				end();
			}
		};
	}

	private void begin(int sheet) {
		line.setLength(0);
		line.append('[').append(sheet);
		cells = 0;
	}

	/** @return number of cells that are not blank, headers included */
	long filled() {
		return filled;
	}

	private void raw(int at, String json) {
		filled++;
		for (; cells < at; cells++) {
			line.append(",null");
		}
		cells++;
		line.append(',').append(json);
	}

	private void add(int at, String text) {
		if (out == null) {
			filled++;
			return;
		}
		raw(at, "\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"', '\\' -> line.append('\\').append(c);
			case '\n' -> line.append("\\n");
			default -> line.append(c < ' ' ? ' ' : c);
			}
		}
		line.append('"');
	}

	private void end() {
		if (out != null) {
			try {
				out.append(line).append("]\n");
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	@Override
	void finish() {
		// There is nothing left.
	}

	@Override
	public void close() throws IOException {
		if (out != null) {
			out.close();
		}
	}
}
