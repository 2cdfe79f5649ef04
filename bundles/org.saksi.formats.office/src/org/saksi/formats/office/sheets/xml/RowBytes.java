package org.saksi.formats.office.sheets.xml;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.saksi.formats.office.sheets.CellText;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.zip.EntryData;

/**
 * The rows of a sheet as the bytes of its part of the file. Texts that repeat are shared. A text with
 * an escape is shared too: readers that know ST_Xstring only in the shared strings (openpyxl) get it back as it was.
 */
public final class RowBytes {

	/** What stands before the rows. */
	public static final String HEAD = "<sheetData>";
	/** What stands after them. */
	public static final String TAIL = "</sheetData>";

	private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
	private static final byte[] END_START = XmlBytes.ascii("\">");
	private static final byte[] END_ROW = XmlBytes.ascii("</row>");
	private static final byte[] BLANK = XmlBytes.ascii("\"/>");
	private static final byte[] NUMBER = XmlBytes.ascii("\"><v>");
	private static final byte[] SHARED = XmlBytes.ascii("\" t=\"s\"><v>");
	private static final byte[] END_VALUE = XmlBytes.ascii("</v></c>");
	private static final byte[] TRUE = XmlBytes.ascii("\" t=\"b\"><v>1</v></c>");
	private static final byte[] FALSE = XmlBytes.ascii("\" t=\"b\"><v>0</v></c>");
	private static final byte[] INLINE = XmlBytes.ascii("\" t=\"inlineStr\"><is><t");
	private static final byte[] END_INLINE = XmlBytes.ascii("</t></is></c>");
	private static final byte[] STYLE = XmlBytes.ascii("\" s=\"");
	/** All that a cell has but its text. */
	private static final int CELL = 128;

	private final byte[][] starts;
	private final Repeats[] repeats;
	private final SharedTexts texts;
	private final EntryData out;
	private final byte[] row = new byte[XmlBytes.ROOM];
	private int rowLength;

	/** @param out takes them */
	public RowBytes(List<Column> columns, SharedTexts texts, EntryData out) {
		this.texts = texts;
		this.out = out;
		starts = new byte[columns.size()][];
		repeats = new Repeats[starts.length];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = XmlBytes.ascii("<c r=\"" + CellReference.convertNumToColString(i));
			repeats[i] = new Repeats(columns.get(i).kind().isShared());
		}
	}

	/** @param number of the row, from 1 */
	public void beginRow(int number) throws IOException {
		out.mayEnd();
		texts.data().mayEnd();
		rowLength = XmlBytes.number(row, 0, number);
		byte[] to = out.room(CELL);
		int at = XmlBytes.bytes(to, out.end(), ROW);
		System.arraycopy(row, 0, to, at, rowLength);
		out.end(XmlBytes.bytes(to, at + rowLength, END_START));
	}

	/** Ends the row. */
	public void endRow() {
		out.end(XmlBytes.bytes(out.room(CELL), out.end(), END_ROW));
	}

	/** The cells of the header, and the row around them. */
	public void header(List<Column> columns, int style) throws IOException {
		Repeats always = new Repeats(true);
		beginRow(1);
		for (int i = 0; i < starts.length; i++) {
			String name = columns.get(i).name();
			text(i, style, name, texts.use(name, always));
		}
		endRow();
	}

	/** A text that is not empty; what XML cannot hold is replaced. */
	public void text(int column, String text) {
		Repeats repeated = repeats[column];
		text(column, -1, text, repeated.next() || CellText.hasEscape(text) ? texts.use(text, repeated) : -1);
	}

	private void text(int column, int style, String text, int index) {
		byte[] to = out.room(CELL + (index >= 0 ? 0 : text.length() * XmlBytes.CHARACTER));
		int at = start(to, column, style);
		if (index >= 0) {
			at = XmlBytes.number(to, XmlBytes.bytes(to, at, SHARED), index);
			out.end(XmlBytes.bytes(to, at, END_VALUE));
		} else {
			at = XmlBytes.text(to, XmlBytes.bytes(to, at, INLINE), text);
			out.end(XmlBytes.bytes(to, at, END_INLINE));
		}
	}

	/** A number that is finite. */
	public void number(int column, double number) {
		number(column, -1, number);
	}

	/** A number that is finite, in a style, which may be a date. */
	public void number(int column, int style, double number) {
		byte[] to = out.room(CELL);
		int at = XmlBytes.bytes(to, start(to, column, style), NUMBER);
		out.end(XmlBytes.bytes(to, XmlBytes.number(to, at, number), END_VALUE));
	}

	/** TRUE or FALSE. */
	public void flag(int column, boolean flag) {
		byte[] to = out.room(CELL);
		out.end(XmlBytes.bytes(to, start(to, column, -1), flag ? TRUE : FALSE));
	}

	/** A cell that is there, and blank. */
	public void blank(int column) {
		byte[] to = out.room(CELL);
		out.end(XmlBytes.bytes(to, start(to, column, -1), BLANK));
	}

	private int start(byte[] to, int column, int style) {
		int at = XmlBytes.bytes(to, out.end(), starts[column]);
		System.arraycopy(row, 0, to, at, rowLength);
		at += rowLength;
		return style < 0 ? at : XmlBytes.number(to, XmlBytes.bytes(to, at, STYLE), style);
	}
}
