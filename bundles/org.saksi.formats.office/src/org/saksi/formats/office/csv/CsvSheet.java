package org.saksi.formats.office.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.saksi.formats.office.folder.FolderWorkbook.FileSheet;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.TextSheet;

/**
 * A sheet as a CSV file (RFC 4180, but lines end in a line feed): UTF-8, commas, a cell with comma, quote, line break or white
 * space at its ends between quotes.
 */
final class CsvSheet extends TextSheet implements FileSheet {

	private static final String FORMULA = "=+-@\t\r";

	private final BufferedWriter out;
	private final boolean guarded;
	private final StringBuilder row = new StringBuilder();
	private boolean first;
	private boolean closed;

	/**
	 * Begins the file with its header.
	 *
	 * @param file    does not exist
	 * @param mark    whether a byte order mark comes first, by which Excel knows UTF-8
	 * @param guarded whether texts that a spreadsheet takes for formulas get an apostrophe in front
	 */
	CsvSheet(Path file, List<Column> columns, boolean mark, boolean guarded) throws IOException {
		super(columns);
		this.guarded = guarded;
		out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		if (mark) {
			out.write('\uFEFF');
		}
		first = true;
		columns.forEach(column -> cell(column.name()));
	}

	@Override
	public void beginRow() throws IOException {
		writeRow();
		first = true;
	}

	private void writeRow() throws IOException {
		out.append(row).append('\n');
		row.setLength(0);
	}

	@Override
	protected void cell(String text) {
		if (!first) {
			row.append(',');
		}
		first = false;
		String safe = guarded && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? '\'' + text : text;
		if (!needsQuotes(safe)) {
			row.append(safe);
			return;
		}
		row.append('"').append(safe.replace("\"", "\"\"")).append('"');
	}

	private static boolean isNumber(String text) {
		return text.matches("-[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
	}

	private static boolean needsQuotes(String text) {
		if (text.isEmpty()) {
			return false;
		}
		if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
			return true;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ',' || c == '"' || c == '\n' || c == '\r') {
				return true;
			}
		}
		return false;
	}

	/** Ends the file, once. */
	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			try (out) {
				writeRow();
			}
		}
	}
}
