package org.saksi.formats.office.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** Rows that are costly to make, kept in a file, so that writers can be measured with little else. */
final class RecordedRows extends BenchWorkbook {

	private static final int ROW = -1;
	private static final int END = -2;

	private final DataOutputStream out;
	private final List<String> names = new ArrayList<>();
	private final List<List<Column>> columns = new ArrayList<>();
	private final Path file;
	private int rows;

	RecordedRows(Path file) throws IOException {
		this.file = file;
		out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
	}

	/** A cell, its column and kind first. */
	private interface Cell {
		void write() throws IOException;
	}

	private void write(int at, char kind, Cell cell) {
		try {
			out.writeShort(at);
			out.writeByte(kind);
			cell.write();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	BenchSheet make(String name, List<Column> header) {
		int index = names.size();
		names.add(name);
		columns.add(header);
		return new BenchSheet(header) {
			@Override
			void begin(int number) throws IOException {
				rows++;
				out.writeShort(ROW);
				out.writeShort(index);
			}

			@Override
			void put(int at, String text) {
				byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
				write(at, 's', () -> {
					out.writeInt(bytes.length);
					out.write(bytes);
				});
			}

			@Override
			void put(int at, double number) {
				write(at, 'n', () -> out.writeDouble(number));
			}

			@Override
			void put(int at, boolean flag) {
				write(at, 'b', () -> out.writeBoolean(flag));
			}

			@Override
			void put(int at, LocalDateTime date) {
				write(at, 'd', () -> out.writeLong(date.toEpochSecond(ZoneOffset.UTC)));
			}
		};
	}

	@Override
	void finish() throws IOException {
		out.writeShort(END);
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	/** @return number of rows */
	int rows() {
		return rows;
	}

	/** Gives the rows to another workbook. @param each runs before each row */
	void replay(WorkbookWriter workbook, Runnable each) throws IOException {
		List<SheetWriter> sheets = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			sheets.add(workbook.sheet(names.get(i), columns.get(i)));
		}
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
			SheetWriter sheet = null;
			int column = 0;
			for (int at = in.readShort(); at != END; at = in.readShort()) {
				if (at == ROW) {
					if (sheet != null) {
						sheet.endRow();
					}
					each.run();
					sheet = sheets.get(in.readShort());
					sheet.beginRow();
					column = 0;
				} else {
					for (; column < at; column++) {
						sheet.blank();
					}
					column++;
					cell(in, sheet);
				}
			}
			if (sheet != null) {
				sheet.endRow();
			}
		}
	}

	private static void cell(DataInputStream in, SheetWriter sheet) throws IOException {
		switch (in.readByte()) {
		case 's' -> sheet.text(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
		case 'n' -> sheet.number(in.readDouble());
		case 'b' -> sheet.flag(in.readBoolean());
		default -> sheet.dateTime(LocalDateTime.ofEpochSecond(in.readLong(), 0, ZoneOffset.UTC));
		}
	}
}
