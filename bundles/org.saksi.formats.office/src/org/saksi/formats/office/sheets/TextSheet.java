package org.saksi.formats.office.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A sheet whose cells are texts: numbers without needless digits, {@code TRUE} and {@code FALSE}, dates as ISO 8601 has them. */
public abstract class TextSheet implements SheetWriter {

	/** As the workbook shows a date with its time; readers expect one format in a column. */
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

	private final List<Column> columns;
	private long rows;

	/** @param columns the columns, with the names that the header shows */
	protected TextSheet(List<Column> columns) {
		this.columns = List.copyOf(columns);
	}

	/** Takes the next cell of the row; empty for a blank. */
	protected abstract void cell(String text);

	@Override
	public final List<Column> columns() {
		return columns;
	}

	@Override
	public final void text(String text) {
		cell(text == null ? "" : CellText.clean(text));
	}

	@Override
	public final void number(double number) {
		boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
		cell(!Double.isFinite(number) ? "" : whole ? Long.toString((long) number) : Double.toString(number));
	}

	@Override
	public final void flag(boolean flag) {
		cell(flag ? "TRUE" : "FALSE");
	}

	@Override
	public final void date(LocalDate date) {
		cell(date.toString());
	}

	@Override
	public final void dateTime(LocalDateTime dateTime) {
		cell(SECONDS.format(dateTime));
	}

	@Override
	public final void blank() {
		cell("");
	}

	@Override
	public void endRow() {
		rows++;
	}

	@Override
	public final long rows() {
		return rows;
	}
}
