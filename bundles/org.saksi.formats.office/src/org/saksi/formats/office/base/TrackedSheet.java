package org.saksi.formats.office.base;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.SheetWriter;

/** Hands a row on as it comes and then tells what it was. */
final class TrackedSheet implements SheetWriter {

	private final SheetWriter writer;
	private final RowState state;
	private final String name;
	private final SheetWriter base;

	/** @param base takes a {@link BaseLine} for each row */
	TrackedSheet(SheetWriter writer, String name, SheetWriter base) {
		this.writer = writer;
		this.name = name;
		this.base = base;
		state = new RowState(TrackedWorkbook.entries(writer.columns()));
	}

	@Override
	public List<Column> columns() {
		return writer.columns();
	}

	@Override
	public void beginRow() throws IOException {
		state.begin();
		base.beginRow();
		writer.beginRow();
	}

	@Override
	public void text(String text) {
		state.add(CellForm.text(text));
		writer.text(text);
	}

	@Override
	public void number(double number) {
		state.add(CellForm.number(number));
		writer.number(number);
	}

	@Override
	public void flag(boolean flag) {
		state.add(CellForm.flag(flag));
		writer.flag(flag);
	}

	@Override
	public void date(LocalDate date) {
		state.add(CellForm.date(date));
		writer.date(date);
	}

	@Override
	public void dateTime(LocalDateTime dateTime) {
		state.add(CellForm.dateTime(dateTime));
		writer.dateTime(dateTime);
	}

	@Override
	public void blank() {
		state.add("");
		writer.blank();
	}

	@Override
	public void endRow() {
		writer.endRow();
		TrackedWorkbook.end(base, state.line(name));
	}

	@Override
	public long rows() {
		return writer.rows();
	}
}
