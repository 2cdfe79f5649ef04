package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of a {@link StreamedWorkbookWriter}, with the parts that continue it. */
final class StreamedSheet implements SheetWriter {

	/** Before this day Excel counts a 29 February 1900 that never was. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	/** A sheet of the file: its name, the sheet, and its number of rows with the header. */
	record Part(String name, SXSSFSheet sheet, int rows) {
	}

	/** Makes the sheet of the n-th part, from 1, with its header. */
	interface Parts {
		/** Makes it. */
		SXSSFSheet next(int part) throws IOException;
	}

	private final List<Column> columns;
	private final Limits limits;
	private final Styles styles;
	private final Parts source;
	private final Consumer<Cut> cuts;
	private final List<Part> parts = new ArrayList<>();
	private SXSSFSheet sheet;
	private SXSSFRow row;
	private int used;
	private int column;
	private String first;
	private long rows;

	StreamedSheet(List<Column> columns, Limits limits, Styles styles, Parts source, Consumer<Cut> cuts) throws IOException {
		this.columns = columns;
		this.limits = limits;
		this.styles = styles;
		this.source = source;
		this.cuts = cuts;
		startPart();
	}

	private void startPart() throws IOException {
		sheet = source.next(parts.size() + 1);
		used = 1;
	}

	private void endPart() {
		parts.add(new Part(sheet.getSheetName(), sheet, used));
	}

	/** Ends the sheet. A table needs a row: a sheet without any gets one of blank cells. @return the parts, in order */
	List<Part> end() throws IOException {
		if (rows == 0) {
			SXSSFRow blank = createRow();
			for (int i = 0; i < columns.size(); i++) {
				blank.createCell(i);
			}
		}
		endPart();
		for (Part part : parts) {
			part.sheet().flushRows();
		}
		return parts;
	}

	/** Writes what is buffered to the temporary files. */
	void flush() throws IOException {
		for (Part part : parts) {
			part.sheet().flushBufferedData();
		}
	}

	@Override
	public List<Column> columns() {
		return columns;
	}

	@Override
	public void beginRow() throws IOException {
		if (used == limits.rows()) {
			endPart();
			sheet.flushRows();
			startPart();
		}
		row = createRow();
		column = 0;
		first = null;
	}

	/** POI writes older rows to the file here, and hides what goes wrong with that in an exception of its own. */
	private SXSSFRow createRow() throws IOException {
		try {
			return sheet.createRow(used++);
		} catch (IllegalStateException e) {
			if (e.getCause() instanceof IOException cause) {
				throw cause;
			}
			throw e;
		}
	}

	@Override
	public void endRow() {
		row = null;
		rows++;
	}

	@Override
	public long rows() {
		return rows;
	}

	private Cell cell() {
		if (column >= columns.size()) {
			throw new IndexOutOfBoundsException("no column " + column + " in " + sheet.getSheetName());
		}
		return row.createCell(column++);
	}

	@Override
	public void text(String text) {
		if (text == null || text.isEmpty()) {
			column++;
			return;
		}
		String clean = CellText.clean(text);
		String fitting = CellText.cut(clean, limits.characters());
		if (fitting.length() != clean.length() || !fitting.equals(clean)) {
			String place = new CellReference(used - 1, column).formatAsString();
			cuts.accept(new Cut(sheet.getSheetName(), place, columns.get(column).name(), column == 0 ? fitting : first,
					clean.codePointCount(0, clean.length())));
		}
		if (column == 0) {
			first = fitting;
		}
		cell().setCellValue(fitting);
	}

	@Override
	public void number(double number) {
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			column++;
		} else {
			cell().setCellValue(number);
		}
	}

	@Override
	public void flag(boolean flag) {
		cell().setCellValue(flag);
	}

	@Override
	public void date(LocalDate date) {
		if (isDate(date)) {
			Cell cell = cell();
			cell.setCellValue(date);
			cell.setCellStyle(styles.date());
		} else {
			text(date.toString());
		}
	}

	@Override
	public void dateTime(LocalDateTime dateTime) {
		if (isDate(dateTime.toLocalDate())) {
			Cell cell = cell();
			cell.setCellValue(dateTime);
			cell.setCellStyle(styles.dateTime());
		} else {
			text(dateTime.toString());
		}
	}

	private static boolean isDate(LocalDate date) {
		return !date.isBefore(FIRST_DAY) && date.getYear() <= 9999;
	}

	@Override
	public void blank() {
		column++;
	}
}
