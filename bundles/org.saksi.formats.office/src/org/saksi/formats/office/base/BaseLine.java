package org.saksi.formats.office.base;

import java.util.ArrayList;
import java.util.List;

import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.guard.Entry;

/**
 * A row of the hidden sheet {@code saksi_base}: what a row of another sheet was when it was exported.
 *
 * @param sheet name of the sheet that was asked for, without the number of a continuation
 * @param key   texts of the key columns, joined as {@link AttributeValues} does
 * @param open  texts of the columns that may be corrected, joined; a long one by its hash, see {@link #shortened}
 * @param fixed {@code h} and six digits of the hash of all other cells
 */
public record BaseLine(String sheet, String key, String open, String fixed) {

	/** Name of the sheet. */
	public static final String SHEET = "saksi_base";
	/** Version of what the sheet holds. */
	public static final String VERSION = "1";
	/** In place of a sheet: a line about the workbook. Its keys are {@link #FORMAT} and {@link #CORPUS}. */
	public static final String ABOUT = "#saksi";
	/** Key of the line that has the version. */
	public static final String FORMAT = "format";
	/** Key of the line that has the id of the corpus. */
	public static final String CORPUS = "corpus";
	/** In place of a key: all columns, as {@link #column} writes them, joined. */
	public static final String COLUMNS = "#columns";

	private static final int LONGEST = 60;

	/** A column as the line {@link #COLUMNS} has it: {@code ROLE KIND name}. */
	public static String column(Column column) {
		return column.entry().role() + " " + column.kind() + " " + column.name();
	}

	/** The column of {@link #column}; {@code null} if it is written otherwise. */
	public static Column column(String text) {
		String[] parts = text.split(" ", 3);
		try {
			return new Column(parts[2], Column.Kind.valueOf(parts[1]), new Entry(Entry.Role.valueOf(parts[0]), null, false));
		} catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
			return null;
		}
	}

	/** A line of the cells of a row. */
	public static BaseLine of(String sheet, List<String> key, List<String> open, List<String> fixed) {
		return new BaseLine(sheet, AttributeValues.join(key), state(open), fixedHash(fixed));
	}

	/** What {@link #open} is for these cells. */
	public static String state(List<String> open) {
		return open.isEmpty() ? "" : AttributeValues.join(open.stream().map(BaseLine::shortened).toList());
	}

	/** What {@link #fixed} is for these cells. */
	public static String fixedHash(List<String> fixed) {
		return "h" + Fingerprint.hex(Fingerprint.of(fixed)).substring(10);
	}

	/** A text of up to 60 UTF-16 code units as it is; a longer one, or one that looks so, as {@code #} and its hash. */
	public static String shortened(String text) {
		return text.length() <= LONGEST && !text.startsWith("#") ? text : "#" + Fingerprint.hex(Fingerprint.of(List.of(text)));
	}

	/** @return the cells of {@link #open}, shortened as they are kept */
	public List<String> cells() {
		return new ArrayList<>(AttributeValues.split(open));
	}
}
