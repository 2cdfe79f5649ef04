package org.saksi.formats.office.corrections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.base.BaseLine;
import org.saksi.formats.office.base.Fingerprint;
import org.saksi.formats.office.tables.WorkbookRows;
import org.saksi.formats.tables.TableRow;
import org.saksi.formats.tables.TableSink;

/** What the workbook was when it was exported, as its sheet {@code saksi_base} tells; empty where that is gone. */
final class BaseIndex {

	private static final Predicate<String> SHEETS = name -> name.equals(BaseLine.SHEET) || name.startsWith(BaseLine.SHEET + "_");

	private final StateTable table = new StateTable();
	private final Map<String, SheetSpec> specs = new LinkedHashMap<>();
	private final Map<String, Integer> rows = new HashMap<>();
	private String format;
	private String corpus;

	/** Takes the lines of the sheet. */
	private interface Lines {
		void line(BaseLine line) throws CorpusException;
	}

	/** Reads the sheet. */
	static BaseIndex read(ImportSource source) throws CorpusException, IOException {
		BaseIndex base = new BaseIndex();
		lines(source, base::add);
		return base;
	}

	private static void lines(ImportSource source, Lines lines) throws CorpusException, IOException {
		WorkbookRows.read(source.path(), SHEETS, new TableSink() {
			@Override
			public boolean row(TableRow row) throws CorpusException {
				if (row.line() > 1 && !row.cell(0).isEmpty()) {
					lines.line(new BaseLine(row.cell(0), row.cell(1), row.cell(2), row.cell(3)));
				}
				return true;
			}

			@Override
			public void bad(String sheet, int line, String why) {
				// a line that cannot be read is one that is not there
			}
		});
	}

	private void add(BaseLine line) {
		if (line.sheet().equals(BaseLine.ABOUT)) {
			format = line.key().equals(BaseLine.FORMAT) ? line.open() : format;
			corpus = line.key().equals(BaseLine.CORPUS) ? line.open() : corpus;
		} else if (line.key().equals(BaseLine.COLUMNS)) {
			specs.put(line.sheet(), new SheetSpec(line.sheet(),
					AttributeValues.split(line.open()).stream().map(BaseLine::column).filter(Objects::nonNull).toList()));
		} else {
			table.put(key(line.sheet(), line.key()), Fingerprint.of(List.of(line.open())), rest(line.fixed()));
			rows.merge(line.sheet(), 1, Integer::sum);
		}
	}

	private static long key(String sheet, String key) {
		return Fingerprint.of(List.of(sheet, key));
	}

	private static long rest(String fixed) {
		return Fingerprint.of(List.of(fixed));
	}

	/** @return whether there is one */
	boolean isThere() {
		return format != null;
	}

	/** @return version of the sheet, or {@code null} */
	String format() {
		return format;
	}

	/** @return id of the corpus that was exported, or {@code null} */
	String corpus() {
		return corpus;
	}

	/** @return the sheets that were exported, by name */
	Map<String, SheetSpec> specs() {
		return specs;
	}

	/** @return number of rows that a sheet had */
	int rows(String sheet) {
		return rows.getOrDefault(sheet, 0);
	}

	/** @return whether a row was exported */
	boolean has(String sheet, String key) {
		return table.has(key(sheet, key));
	}

	/** @return whether a row was so */
	boolean isState(String sheet, String key, String open) {
		return table.isState(key(sheet, key), Fingerprint.of(List.of(open)));
	}

	/** @return whether the other cells of a row were so */
	boolean isRest(String sheet, String key, String fixed) {
		return table.isRest(key(sheet, key), rest(fixed));
	}

	/** Notes a row that the file has. @return whether it was noted before */
	boolean see(String sheet, String key) {
		long hash = key(sheet, key);
		if (!table.has(hash)) {
			return false;
		}
		boolean before = table.isSeen(hash);
		table.see(hash);
		return before;
	}

	/** The lines that are wanted, and those of rows that the file does not have, in their order. */
	List<BaseLine> lines(ImportSource source, Predicate<BaseLine> wanted, Predicate<String> missingOf) throws CorpusException, IOException {
		List<BaseLine> found = new ArrayList<>();
		lines(source, line -> {
			boolean row = !line.sheet().equals(BaseLine.ABOUT) && !line.key().equals(BaseLine.COLUMNS);
			if (row && (wanted.test(line) || missingOf.test(line.sheet()) && isMissing(line))) {
				found.add(line);
			}
		});
		return found;
	}

	/** @return whether the file does not have the row of a line */
	boolean isMissing(BaseLine line) {
		return !table.isSeen(key(line.sheet(), line.key()));
	}
}
