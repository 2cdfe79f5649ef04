package org.saksi.formats.office.folder;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.saksi.formats.office.folder.FolderWorkbook.FileSheet;
import org.saksi.formats.office.sheets.CellText;
import org.saksi.formats.office.sheets.Column;

/**
 * A sheet whose columns have one type each: whole numbers, numbers, truth values, all else texts; dates are texts as ISO 8601 has
 * them, since a column may hold a date, a date with its time, and a year alone. A value that does not fit its column is blank.
 */
public abstract class TypedSheet implements FileSheet {

	private final List<Column> columns;
	private final Object[] row;
	private int next;
	private boolean pending;
	private long rows;
	private long misfits;

	/** @param columns the columns, with unique names */
	protected TypedSheet(List<Column> columns) {
		this.columns = List.copyOf(columns);
		row = new Object[columns.size()];
	}

	/**
	 * Takes a row.
	 *
	 * @param cells a {@link Long}, {@link Double}, {@link Boolean} or {@link String} as the column has them, {@code null} for a
	 *              blank; the array is used again
	 */
	protected abstract void row(Object[] cells) throws IOException;

	@Override
	public final List<Column> columns() {
		return columns;
	}

	@Override
	public final void beginRow() throws IOException {
		writeLast();
		next = 0;
	}

	/** Hands on the last row that was ended; to be called before the file ends too. */
	protected final void writeLast() throws IOException {
		if (pending) {
			pending = false;
			row(row);
		}
	}

	@Override
	public final void text(String text) {
		cell(text == null || text.isEmpty() ? null : CellText.clean(text));
	}

	@Override
	public final void number(double number) {
		cell(Double.isFinite(number) ? (Double) number : null);
	}

	@Override
	public final void flag(boolean flag) {
		cell(flag);
	}

	@Override
	public final void date(LocalDate date) {
		cell(date.toString());
	}

	@Override
	public final void dateTime(LocalDateTime dateTime) {
		cell(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime));
	}

	@Override
	public final void blank() {
		cell(null);
	}

	private void cell(Object value) {
		Object fitting = value == null ? null : fitting(columns.get(next).kind(), value);
		misfits += value != null && fitting == null ? 1 : 0;
		row[next++] = fitting;
	}

	private static Object fitting(Column.Kind kind, Object value) {
		return switch (kind) {
		case INTEGER -> value instanceof Double number && isWhole(number) ? (Object) number.longValue() : null;
		case NUMBER -> value instanceof Double ? value : null;
		case BOOLEAN -> value instanceof Boolean ? value : null;
		case TEXT, ID, LABEL, DATE -> value instanceof Double number && isWhole(number) ? Long.toString(number.longValue())
				: value.toString();
		};
	}

	private static boolean isWhole(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15;
	}

	@Override
	public final void endRow() {
		while (next < row.length) {
			row[next++] = null;
		}
		pending = true;
		rows++;
	}

	@Override
	public final long rows() {
		return rows;
	}

	@Override
	public final long misfits() {
		return misfits;
	}
}
