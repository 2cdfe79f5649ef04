package org.saksi.formats.office.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.SheetWriter;

/** A sheet of another writer, which gets each cell by row and column. */
abstract class BenchSheet implements SheetWriter {

	private final List<Column> columns;
	private int row;
	private int column;

	BenchSheet(List<Column> columns) {
		this.columns = columns;
	}

	/** Takes a text that is not empty. */
	abstract void put(int at, String text);

	/** Takes a number. */
	abstract void put(int at, double number);

	/** Takes a flag. */
	abstract void put(int at, boolean flag);

	/** Takes a date. */
	abstract void put(int at, LocalDateTime date);

	/** Begins a row. @param number 1 for the first one below the header */
	abstract void begin(int number) throws IOException;

	@Override
	public final List<Column> columns() {
		return columns;
	}

	@Override
	public final void beginRow() throws IOException {
		column = 0;
		begin(++row);
	}

	@Override
	public final void text(String text) {
		int at = column++;
		if (text != null && !text.isEmpty()) {
			put(at, text);
		}
	}

	@Override
	public final void number(double number) {
		put(column++, number);
	}

	@Override
	public final void flag(boolean flag) {
		put(column++, flag);
	}

	@Override
	public final void date(LocalDate date) {
		put(column++, date.atStartOfDay());
	}

	@Override
	public final void dateTime(LocalDateTime dateTime) {
		put(column++, dateTime);
	}

	@Override
	public final void blank() {
		column++;
	}

	@Override
	public void endRow() {
		// Nothing is left to do for most.
	}

	@Override
	public final long rows() {
		return row;
	}
}
