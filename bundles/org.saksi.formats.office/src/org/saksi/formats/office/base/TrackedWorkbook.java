package org.saksi.formats.office.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;
import org.saksi.formats.office.sheets.charts.BarChart;
import org.saksi.formats.office.sheets.guard.Entry;
import org.saksi.formats.office.sheets.guard.Entry.Role;
import org.saksi.formats.office.sheets.guard.Lists;

/** A workbook that keeps the state of each row of its sheets in a hidden one as they are written. */
public final class TrackedWorkbook implements WorkbookWriter {

	private final WorkbookWriter workbook;
	private final SheetWriter base;

	private TrackedWorkbook(WorkbookWriter workbook, String corpus) throws IOException {
		this.workbook = workbook;
		base = workbook.hidden(BaseLine.SHEET, List.of(new Column("sheet", Kind.LABEL), new Column("key", Kind.ID),
				new Column("state", Kind.ID), new Column("rest", Kind.ID)));
		write(new BaseLine(BaseLine.ABOUT, BaseLine.FORMAT, BaseLine.VERSION, ""));
		write(new BaseLine(BaseLine.ABOUT, BaseLine.CORPUS, corpus, ""));
	}

	/**
	 * The workbook with such a sheet, if it can have hidden ones; else the workbook itself.
	 *
	 * @param corpus id of the corpus
	 */
	public static WorkbookWriter of(WorkbookWriter workbook, String corpus) throws IOException {
		return workbook.lists() == null ? workbook : new TrackedWorkbook(workbook, corpus);
	}

	private void write(BaseLine line) throws IOException {
		base.beginRow();
		end(base, line);
	}

	/** Fills and ends a row that was begun. */
	static void end(SheetWriter base, BaseLine line) {
		base.text(line.sheet());
		base.text(line.key());
		base.text(line.open());
		base.text(line.fixed());
		base.endRow();
	}

	@Override
	public SheetWriter sheet(String name, List<Column> columns) throws IOException {
		SheetWriter writer = workbook.sheet(name, columns);
		if (columns.stream().noneMatch(column -> column.entry().role() == Role.KEY)) {
			return writer;
		}
		write(new BaseLine(name, BaseLine.COLUMNS, AttributeValues.join(writer.columns().stream().map(BaseLine::column).toList()), ""));
		return new TrackedSheet(writer, name, base);
	}

	@Override
	public SheetWriter hidden(String name, List<Column> columns) throws IOException {
		return workbook.hidden(name, columns);
	}

	@Override
	public Lists lists() {
		return workbook.lists();
	}

	@Override
	public boolean isOneFile() {
		return workbook.isOneFile();
	}

	@Override
	public void draw(String sheet, List<BarChart> charts) {
		workbook.draw(sheet, charts);
	}

	@Override
	public List<Cut> cuts() {
		return workbook.cuts();
	}

	@Override
	public void write(Path out, IProgressMonitor monitor) throws IOException {
		workbook.write(out, monitor);
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

	/** @return the entries of columns, in their order */
	static List<Entry> entries(List<Column> columns) {
		return columns.stream().map(Column::entry).toList();
	}
}
