package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.poi.ss.util.CellReference;
import org.saksi.formats.office.sheets.xml.RowBytes;
import org.saksi.formats.office.sheets.xml.SharedTexts;
import org.saksi.formats.office.zip.EntryData;

/** A sheet of a {@link StreamedWorkbookWriter}, with the parts that continue it. */
final class StreamedSheet implements SheetWriter {

	/** Before this day Excel counts a 29 February 1900 that never was. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
	/** Number of the first day of 1970. */
	private static final int EPOCH = 25569;
	private static final double DAY = 24 * 60 * 60 * 1000;

	/** A sheet of the file: its name, its rows, and their number with the header. */
	record Part(String name, EntryData data, int rows) {
	}

	private final List<Column> columns;
	private final Limits limits;
	private final Styles styles;
	private final SharedTexts texts;
	private final Supplier<EntryData> source;
	private final SheetNames names;
	private final Consumer<Cut> cuts;
	private final List<Part> parts = new ArrayList<>();
	private final String name;
	private String partName;
	private EntryData data;
	private RowBytes out;
	private int used;
	private int column;
	private String first;
	private long rows;

	/**
	 * @param source where the rows of one more part go
	 * @param names  gives the parts that continue the sheet their names
	 */
	StreamedSheet(String name, List<Column> columns, Limits limits, Styles styles, SharedTexts texts, Supplier<EntryData> source,
			SheetNames names, Consumer<Cut> cuts) throws IOException {
		this.name = name;
		this.columns = columns;
		this.limits = limits;
		this.styles = styles;
		this.texts = texts;
		this.source = source;
		this.names = names;
		this.cuts = cuts;
		startPart();
	}

	private void startPart() throws IOException {
		partName = parts.isEmpty() ? name : names.continuation(name, parts.size() + 1);
		data = source.get();
		out = new RowBytes(columns, texts, data);
		out.header(columns, styles.header().getIndex());
		used = 1;
	}

	private void endPart() throws IOException {
		data.close();
		parts.add(new Part(partName, data, used));
	}

	/** Ends the sheet. A table needs a row: a sheet without any gets one of blank cells. @return the parts, in order */
	List<Part> end() throws IOException {
		if (rows == 0) {
			out.beginRow(++used);
			for (int i = 0; i < columns.size(); i++) {
				out.blank(i);
			}
			out.endRow();
		}
		endPart();
		return parts;
	}

	@Override
	public List<Column> columns() {
		return columns;
	}

	@Override
	public void beginRow() throws IOException {
		if (used == limits.rows()) {
			endPart();
			startPart();
		}
		out.beginRow(++used);
		column = 0;
		first = null;
	}

	@Override
	public void endRow() {
		out.endRow();
		rows++;
	}

	@Override
	public long rows() {
		return rows;
	}

	private int next() {
		if (column >= columns.size()) {
			throw new IndexOutOfBoundsException("no column " + column + " in " + partName);
		}
		return column++;
	}

	@Override
	public void text(String text) {
		if (text == null || text.isEmpty()) {
			column++;
			return;
		}
		int at = next();
		if (at == 0) {
			first = text;
		}
		if (text.length() <= limits.characters()) {
			out.text(at, text);
		} else {
			String clean = CellText.clean(text);
			out.text(at, CellText.cut(clean, limits.characters()));
			String place = new CellReference(used - 1, at).formatAsString();
			cuts.accept(new Cut(partName, place, columns.get(at).name(), rowName(), clean.codePointCount(0, clean.length())));
		}
	}

	private String rowName() {
		return first == null ? null : CellText.cut(CellText.clean(first), limits.characters());
	}

	@Override
	public void number(double number) {
		if (Double.isFinite(number)) {
			out.number(next(), number);
		} else {
			column++;
		}
	}

	@Override
	public void flag(boolean flag) {
		out.flag(next(), flag);
	}

	@Override
	public void date(LocalDate date) {
		if (isDate(date)) {
			out.number(next(), styles.date().getIndex(), day(date));
		} else {
			text(date.toString());
		}
	}

	@Override
	public void dateTime(LocalDateTime dateTime) {
		LocalDate date = dateTime.toLocalDate();
		if (isDate(date)) {
			int milliseconds = dateTime.get(ChronoField.MILLI_OF_DAY);
			out.number(next(), styles.dateTime().getIndex(), day(date) + milliseconds / DAY);
		} else {
			text(dateTime.toString());
		}
	}

	private static long day(LocalDate date) {
		return date.toEpochDay() + EPOCH;
	}

	private static boolean isDate(LocalDate date) {
		return !date.isBefore(FIRST_DAY) && date.getYear() <= 9999;
	}

	@Override
	public void blank() {
		column++;
	}
}
