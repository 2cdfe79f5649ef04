package org.saksi.formats.office.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes the cells of a sheet into a temporary file. What it does differently from its superclass: texts of columns with
 * repeated values are shared, whole numbers have no fraction, and {@code _xHHHH_} is escaped. A text with such an escape is
 * shared too: readers that know ST_Xstring only in the shared strings (openpyxl) get it back as it was.
 */
final class RowDataWriter extends SheetDataWriter {

	private static final int BUFFER = 1 << 15;

	private final Path file;
	private final boolean[] shared;
	/** Only dates and headers have a style: to ask a cell for the one that it has not is slow. */
	private final boolean[] dates;
	private final String[] letters;
	private final SharedTexts texts;

	RowDataWriter(Path file, List<Column> columns, SharedTexts texts) throws IOException {
		super(new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER));
		this.file = file;
		this.texts = texts;
		shared = new boolean[columns.size()];
		dates = new boolean[columns.size()];
		letters = new String[columns.size()];
		for (int i = 0; i < shared.length; i++) {
			shared[i] = columns.get(i).kind().isShared();
			dates[i] = columns.get(i).kind() == Column.Kind.DATE;
			letters[i] = CellReference.convertNumToColString(i);
		}
	}

	@Override
	public InputStream getWorksheetXMLInputStream() throws IOException {
		return Files.newInputStream(file);
	}

	@Override
	public void writeCell(int column, Cell cell) throws IOException {
		if (cell == null) {
			return;
		}
		CellType type = cell.getCellType();
		int row = cell.getRowIndex();
		_out.write("<c r=\"");
		_out.write(letters[column]);
		_out.write(Integer.toString(row + 1));
		if (row == 0 || dates[column] && type == CellType.NUMERIC) {
			_out.write("\" s=\"");
			_out.write(Integer.toString(cell.getCellStyle().getIndex()));
		}
		switch (type) {
		case STRING -> writeText(cell.getStringCellValue(), row == 0 || shared[column]);
		case NUMERIC -> writeValue("\"><v>", number(cell.getNumericCellValue()));
		case BOOLEAN -> writeValue("\" t=\"b\"><v>", cell.getBooleanCellValue() ? "1" : "0");
		case BLANK -> _out.write("\"/>");
		default -> throw new IllegalStateException(type.toString());
		}
	}

	private void writeText(String text, boolean repeated) throws IOException {
		int index = repeated || CellText.hasEscape(text) ? texts.use(text) : -1;
		if (index >= 0) {
			writeValue("\" t=\"s\"><v>", Integer.toString(index));
		} else {
			_out.write("\" t=\"inlineStr\"><is><t");
			CellText.write(_out, text);
			_out.write("</t></is></c>");
		}
	}

	private void writeValue(String tags, String value) throws IOException {
		_out.write(tags);
		_out.write(value);
		_out.write("</v></c>");
	}

	private static String number(double number) {
		long whole = (long) number;
		return whole == number && Math.abs(number) < 1e15 ? Long.toString(whole) : Double.toString(number);
	}
}
