package org.saksi.formats.tables;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a file separates its cells.
 *
 * @param delimiter between cells
 * @param quote     around cells that have delimiters or line breaks
 */
record CsvDialect(char delimiter, char quote) {

	private static final char[] DELIMITERS = { ',', ';', '\t', '|' };
	private static final char[] QUOTES = { '"', '\'' };
	private static final int ROWS = 200;

	/** The format that reads it; what follows a closing quote and a quote without end are taken as they are. */
	CSVFormat format() {
		return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setQuote(quote).setIgnoreEmptyLines(false).setLenientEof(true)
				.setTrailingData(true).get();
	}

	/**
	 * Finds out: the dialect in which most rows have the same number of cells, more than one.
	 *
	 * @param sample    the beginning of the file, whole lines
	 * @param delimiter what is known of the delimiter, or 0
	 * @return the dialect; with a comma where nothing tells
	 */
	static CsvDialect of(String sample, char delimiter) {
		CsvDialect best = new CsvDialect(delimiter == 0 ? ',' : delimiter, '"');
		double most = 0;
		for (char quote : QUOTES) {
			for (char each : delimiter == 0 ? DELIMITERS : new char[] { delimiter }) {
				CsvDialect dialect = new CsvDialect(each, quote);
				double score = dialect.score(sample) - (quote == '"' ? 0 : 0.05);
				if (score > most) {
					best = dialect;
					most = score;
				}
			}
		}
		return best;
	}

	/** How well a sample fits, 0 to 1. */
	double score(String sample) {
		Map<Integer, Integer> widths = new HashMap<>();
		int rows = 0;
		int quoted = 0;
		int cells = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(sample), format())) {
			for (CSVRecord row : parser) {
				if (row.size() == 1 && row.get(0).isBlank()) {
					continue;
				}
				widths.merge(row.size(), 1, Integer::sum);
				rows++;
				for (String cell : row) {
					cells++;
					quoted += cell.length() > 1 && (cell.charAt(0) == '"' || cell.charAt(0) == '\'') ? 1 : 0;
				}
				if (rows >= ROWS) {
					break;
				}
			}
		} catch (IOException | RuntimeException e) {
			return 0;
		}
		int width = 1;
		int most = 0;
		for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
			if (each.getValue() > most) {
				width = each.getKey();
				most = each.getValue();
			}
		}
		return width < 2 ? 0 : (double) most / rows * (1 - 0.5 * quoted / Math.max(1, cells)) + Math.min(width, 20) * 0.001;
	}
}
