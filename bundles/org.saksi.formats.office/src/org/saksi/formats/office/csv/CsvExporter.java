package org.saksi.formats.office.csv;

import org.saksi.core.formats.ExportRequest;
import org.saksi.formats.office.folder.FolderExporter;
import org.saksi.formats.office.folder.FolderWorkbook;

/** Exports the sheets of the Excel corpus as CSV files (format {@code csv}). */
public final class CsvExporter extends FolderExporter {

	/** Option: {@code true} for a byte order mark, by which Excel knows UTF-8. */
	public static final String MARK = "bom";
	/** Option: {@code true} for an apostrophe in front of texts that a spreadsheet takes for formulas. */
	public static final String GUARD = "guard";

	/** Needed by the extension registry. */
	public CsvExporter() {
		super("csv");
	}

	@Override
	protected FolderWorkbook.Maker sheets(ExportRequest request) {
		boolean mark = Boolean.parseBoolean(request.values().get(MARK));
		boolean guarded = Boolean.parseBoolean(request.values().get(GUARD));
		return (file, columns) -> new CsvSheet(file, columns, mark, guarded);
	}
}
