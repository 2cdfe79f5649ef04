package org.saksi.formats.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportSource;

/**
 * Reads CSV and TSV as a stream. A row with more cells than the header is bad; if it has line breaks, a quote was opened that does not end:
 * then only its first line is bad, and the lines below are read again.
 */
final class CsvSource implements TableSource {

	/** How much of the file tells its dialect, in UTF-16 code units. */
	private static final int SAMPLE = 1 << 16;
	private static final int MOST_RESTARTS = 200;
	private static final int ROWS_THAT_TELL = 100;

	private final ImportSource source;
	private final TableCharset charset;
	private final CsvDialect dialect;
	private final TableLimits limits;

	/** @param options {@code charset}, {@code delimiter}, {@code quote} where they are known */
	CsvSource(ImportSource source, Map<String, String> options, TableLimits limits) throws CorpusException, IOException {
		this.source = source;
		this.limits = limits;
		String asked = options.get(ImportRequest.CHARSET);
		charset = TableCharset.of(source, asked == null || asked.isBlank() ? null : asked);
		String given = options.getOrDefault("delimiter", "");
		char delimiter = given.equals("\\t") || given.equals("tab") ? '\t' : given.isEmpty() ? 0 : given.charAt(0);
		boolean tabs = given.isEmpty() && (source.extension().equals("tsv") || source.extension().equals("tab"));
		CsvDialect found = CsvDialect.of(sample(), tabs ? '\t' : delimiter);
		String quote = options.getOrDefault("quote", "");
		dialect = quote.isEmpty() ? found : new CsvDialect(found.delimiter(), quote.charAt(0));
	}

	private String sample() throws IOException {
		char[] buffer = new char[SAMPLE];
		int length = 0;
		try (Reader in = charset.open(source)) {
			for (int read = in.read(buffer); read > 0; read = in.read(buffer, length, SAMPLE - length)) {
				length += read;
			}
		}
		String text = new String(buffer, 0, length);
		int end = text.lastIndexOf('\n');
		return length < SAMPLE || end < 0 ? text : text.substring(0, end + 1);
	}

	@Override
	public String charset() {
		return charset.charset().name();
	}

	/** @return how the file separates its cells */
	CsvDialect dialect() {
		return dialect;
	}

	/** Width of the table, settled by its first rows. */
	private static final class Width {
		private final int[] counts;
		private int rows;
		private int width;

		Width(int columns) {
			counts = new int[columns + 2];
		}

		boolean isSettled() {
			return rows >= ROWS_THAT_TELL;
		}

		void add(int cells) {
			if (!isSettled()) {
				rows++;
				int n = ++counts[Math.min(cells, counts.length - 1)];
				width = n > counts[Math.min(width, counts.length - 1)] || width == 0 ? cells : width;
			}
		}
	}

	@Override
	public void read(TableSink sink) throws CorpusException, IOException {
		Width width = new Width(limits.columns());
		int skip = 0;
		for (int restarts = 0; skip >= 0; restarts++) {
			skip = read(sink, width, skip, restarts < MOST_RESTARTS);
		}
	}

	/** Reads from a line on; @return the line from which to read again, or -1 at the end */
	private int read(TableSink sink, Width width, int skip, boolean mayRestart) throws CorpusException, IOException {
		int line = skip;
		try (Reader in = charset.open(source); RecordReader counted = new RecordReader(in, limits.row())) {
			skipLines(counted, skip);
			try (CSVParser parser = dialect.format().parse(counted)) {
				Iterator<CSVRecord> rows = parser.iterator();
				while (rows.hasNext()) {
					CSVRecord row = rows.next();
					counted.rowEnds();
					int first = line + 1;
					line = skip + (int) parser.getCurrentLineNumber();
					boolean lines = spansLines(row);
					boolean open = lines && !rows.hasNext() && hasLines(row.get(row.size() - 1)) && counted.last() != dialect.quote();
					if (lines && mayRestart && (open || isTorn(row, width))) {
						sink.bad("", first, Messages.CsvSource_quote);
						return first;
					}
					if (row.size() > limits.columns()) {
						sink.bad("", first, NLS.bind(Messages.CsvSource_columns, row.size(), limits.columns()));
						continue;
					}
					width.add(row.size());
					List<String> cells = new ArrayList<>(row.size());
					row.forEach(cells::add);
					if (cells.stream().anyMatch(cell -> cell.length() > limits.cell())) {
						sink.bad("", first, NLS.bind(Messages.CsvSource_cell, limits.cell()));
					} else if (!sink.row(new TableRow("", first, cells))) {
						return -1;
					}
				}
			} catch (java.io.UncheckedIOException e) {
				throw e.getCause();
			} catch (IllegalStateException e) {
				throw new CorpusException(String.valueOf(e.getMessage()), source.path(), line + 1, e);
			}
		} catch (RecordReader.TooLongException e) {
			throw new CorpusException(NLS.bind(Messages.CsvSource_row, limits.row() >> 20), source.path(), line + 1, e);
		}
		return -1;
	}

	private static boolean spansLines(CSVRecord row) {
		for (String cell : row) {
			if (hasLines(cell)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasLines(String cell) {
		return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
	}

	/** Whether a cell runs over line ends that have delimiters as whole rows do, and the row has not the width of the table. */
	private boolean isTorn(CSVRecord row, Width width) {
		if (width.width < 2 || row.size() == width.width) {
			return false;
		}
		for (String cell : row) {
			int rows = 0;
			for (String part : cell.split("\r\n|\n|\r", -1)) {
				rows += part.chars().filter(c -> c == dialect.delimiter()).count() == width.width - 1L ? 1 : 0;
			}
			if (rows > 0) {
				return true;
			}
		}
		return false;
	}

	/** Passes lines that LF ends; in files with CR alone nothing is read again. */
	private static void skipLines(RecordReader in, int lines) throws IOException {
		for (int left = lines; left > 0;) {
			int c = in.read();
			in.rowEnds();
			if (c < 0) {
				return;
			}
			left -= c == '\n' ? 1 : 0;
		}
	}
}
