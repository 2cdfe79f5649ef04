package org.saksi.formats.office.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetNames;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** A folder of CSV files, one a sheet, of the sheet's name. No cell is cut and no file is split. */
final class CsvWorkbook implements WorkbookWriter {

	/** Names that Windows keeps for devices, whatever follows their first dot. */
	private static final String RESERVED = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

	private final Path folder;
	private final boolean mark;
	private final boolean guarded;
	private final SheetNames names = new SheetNames();
	private final List<CsvSheet> sheets = new ArrayList<>();

	/**
	 * A workbook.
	 *
	 * @param folder  an empty folder
	 * @param mark    whether files begin with a byte order mark
	 * @param guarded whether what a spreadsheet takes for formulas gets an apostrophe in front
	 */
	CsvWorkbook(Path folder, boolean mark, boolean guarded) {
		this.folder = folder;
		this.mark = mark;
		this.guarded = guarded;
	}

	@Override
	public SheetWriter sheet(String wish, List<Column> columns) throws IOException {
		CsvSheet sheet = new CsvSheet(folder.resolve(names.sheet(fileName(wish)) + ".csv"), SheetNames.columns(columns), mark,
				guarded);
		sheets.add(sheet);
		return sheet;
	}

	private static String fileName(String wish) {
		String name = wish.replaceAll("[<>\"|\\p{Cntrl}]", "_").replaceAll("^[. ]+|[. ]+$", "_");
		return name.matches(RESERVED) ? "_" + name : name;
	}

	@Override
	public boolean isOneFile() {
		return false;
	}

	@Override
	public List<Cut> cuts() {
		return List.of();
	}

	/** Ends all files; {@code out} is the folder that they are in. */
	@Override
	public void write(Path out, IProgressMonitor monitor) throws IOException {
		close();
	}

	@Override
	public void close() throws IOException {
		IOException failure = null;
		for (CsvSheet sheet : sheets) {
			try {
				sheet.close();
			} catch (IOException e) {
				failure = e;
			}
		}
		sheets.clear();
		if (failure != null) {
			throw failure;
		}
	}
}
