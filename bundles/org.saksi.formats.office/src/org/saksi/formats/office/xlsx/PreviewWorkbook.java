package org.saksi.formats.office.xlsx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** A workbook in memory that keeps the first rows of each sheet as text, and no file. */
final class PreviewWorkbook implements WorkbookWriter {

	private final int limit;
	private final List<Rows> sheets = new ArrayList<>();

	/** @param limit number of rows that are kept of each sheet */
	PreviewWorkbook(int limit) {
		this.limit = limit;
	}

	@Override
	public SheetWriter sheet(String name, List<Column> columns) {
		Rows rows = new Rows(name, columns, limit);
		sheets.add(rows);
		return rows;
	}

	@Override
	public List<Cut> cuts() {
		return List.of();
	}

	@Override
	public void write(Path out, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a preview is not written");
	}

	@Override
	public void close() {
		// there is nothing but memory
	}

	/** @return what was kept, in the order of the workbook */
	List<SheetPreview> sheets() {
		return sheets.stream()
				.map(rows -> new SheetPreview(rows.name, rows.columns.stream().map(Column::name).toList(), rows.kept, rows.count))
				.toList();
	}

	private static final class Rows implements SheetWriter {

		private final String name;
		private final List<Column> columns;
		private final int limit;
		private final List<List<String>> kept = new ArrayList<>();
		private List<String> row;
		private long count;

		Rows(String name, List<Column> columns, int limit) {
			this.name = name;
			this.columns = List.copyOf(columns);
			this.limit = limit;
		}

		@Override
		public List<Column> columns() {
			return columns;
		}

		@Override
		public void beginRow() {
			row = count < limit ? new ArrayList<>(columns.size()) : null;
		}

		@Override
		public void text(String text) {
			if (row != null) {
				row.add(text == null ? "" : text);
			}
		}

		@Override
		public void number(double number) {
			boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
			text(!Double.isFinite(number) ? "" : whole ? Long.toString((long) number) : Double.toString(number));
		}

		@Override
		public void flag(boolean flag) {
			text(flag ? "TRUE" : "FALSE");
		}

		@Override
		public void date(LocalDate date) {
			text(date.toString());
		}

		@Override
		public void dateTime(LocalDateTime dateTime) {
			text(dateTime.toString().replace('T', ' '));
		}

		@Override
		public void blank() {
			text("");
		}

		@Override
		public void endRow() {
			if (row != null) {
				kept.add(List.copyOf(row));
			}
			count++;
		}

		@Override
		public long rows() {
			return count;
		}
	}
}
