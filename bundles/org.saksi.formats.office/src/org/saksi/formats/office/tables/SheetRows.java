package org.saksi.formats.office.tables;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.formats.tables.TableLimits;
import org.saksi.formats.tables.TableRow;
import org.saksi.formats.tables.TableSink;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the rows of one sheet as a stream of XML. */
final class SheetRows extends DefaultHandler {

	/** No more rows are wanted. */
	static final class EnoughException extends SAXException {

		private static final long serialVersionUID = 1L;
	}

	private static final String INLINE = "inlineStr";

	private final String sheet;
	private final SharedStrings strings;
	private final DateStyles styles;
	private final boolean since1904;
	private final TableLimits limits;
	private final TableSink sink;
	private final List<String> cells = new ArrayList<>();
	private final StringBuilder value = new StringBuilder();
	private int row;
	private int column;
	private String type;
	private int style;
	private boolean inValue;
	private boolean tooLong;
	private int phonetic;
	private CorpusException failure;

	SheetRows(String sheet, SharedStrings strings, DateStyles styles, boolean since1904, TableLimits limits, TableSink sink) {
		this.sheet = sheet;
		this.strings = strings;
		this.styles = styles;
		this.since1904 = since1904;
		this.limits = limits;
		this.sink = sink;
	}

	/** @return what the sink threw, or {@code null} */
	CorpusException failure() {
		return failure;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		switch (Cells.local(name)) {
		case "row" -> {
			row = Cells.number(attributes.getValue("r"), row + 1);
			cells.clear();
			column = -1;
			tooLong = false;
		}
		case "c" -> {
			int at = Cells.column(attributes.getValue("r"));
			column = at >= 0 ? at : column + 1;
			type = attributes.getValue("t");
			style = Cells.number(attributes.getValue("s"), -1);
			value.setLength(0);
		}
		case "rPh" -> phonetic++;
		case "v" -> inValue = !INLINE.equals(type);
		case "t" -> inValue = phonetic == 0 && INLINE.equals(type); // what else has a text there is left by a writer
		default -> {
			// formulas, widths, comments
		}
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		if (inValue) {
			if (value.length() + length > limits.cell()) {
				tooLong = true;
			} else {
				value.append(chars, start, length);
			}
		}
	}

	@Override
	public void endElement(String uri, String local, String name) throws SAXException {
		switch (Cells.local(name)) {
		case "v", "t" -> inValue = false;
		case "rPh" -> phonetic--;
		case "c" -> cell();
		case "row" -> row();
		default -> {
			// formulas, widths, comments
		}
		}
	}

	private void cell() {
		if (value.length() == 0 || column >= limits.columns()) {
			return;
		}
		while (cells.size() < column) {
			cells.add("");
		}
		if (cells.size() == column) {
			cells.add(text());
		}
	}

	private String text() {
		String raw = value.toString();
		return switch (type == null ? "n" : type) {
		case "s" -> strings.get(Cells.number(raw, -1));
		case "b" -> raw.strip().equals("1") ? "true" : "false";
		case "e" -> "";
		case "n" -> styles.isDate(style) ? Cells.date(raw, since1904) : Cells.plain(raw);
		default -> Cells.unescape(raw);
		};
	}

	private void row() throws SAXException {
		try {
			if (tooLong) {
				sink.bad(sheet, row, Messages.bind(Messages.SheetRows_cell, limits.cell()));
			} else if (!sink.row(new TableRow(sheet, row, cells))) {
				throw new EnoughException();
			}
		} catch (CorpusException e) {
			failure = e;
			throw new EnoughException();
		}
	}
}
