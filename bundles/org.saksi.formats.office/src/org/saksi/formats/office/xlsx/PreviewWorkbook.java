package org.saksi.formats.office.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.TextSheet;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** A workbook in memory that keeps the first rows of each sheet as text, and no file. */
public final class PreviewWorkbook implements WorkbookWriter {

	private final int limit;
	private final boolean oneFile;
	private final String extension;
	private final List<Rows> sheets = new ArrayList<>();

	/**
	 * A workbook without sheets.
	 *
	 * @param limit     number of rows that are kept of each sheet
	 * @param oneFile   what {@link #isOneFile()} says
	 * @param extension what {@link #extension()} says
	 */
	public PreviewWorkbook(int limit, boolean oneFile, String extension) {
		this.limit = limit;
		this.oneFile = oneFile;
		this.extension = extension;
	}

	@Override
	public boolean isOneFile() {
		return oneFile;
	}

	@Override
	public String extension() {
		return extension;
	}

	@Override
	public SheetWriter sheet(String name, List<Column> columns) {
		Rows rows = new Rows(name, columns, limit);
		sheets.add(rows);
		return rows;
	}

	@Override
	public List<Cut> cuts() {
		return List.of();
	}

	@Override
	public void write(Path out, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a preview is not written");
	}

	@Override
	public void close() {
		// there is nothing but memory
	}

	/** @return what was kept, in the order of the workbook */
	public List<SheetPreview> sheets() {
		return sheets.stream()
				.map(rows -> new SheetPreview(rows.name, rows.columns().stream().map(Column::name).toList(), rows.kept, rows.rows()))
				.toList();
	}

	private static final class Rows extends TextSheet {

		private final String name;
		private final int limit;
		private final List<List<String>> kept = new ArrayList<>();
		private List<String> row;

		Rows(String name, List<Column> columns, int limit) {
			super(columns);
			this.name = name;
			this.limit = limit;
		}

		@Override
		public void beginRow() {
			row = rows() < limit ? new ArrayList<>(columns().size()) : null;
		}

		@Override
		protected void cell(String text) {
			if (row != null) {
				row.add(text);
			}
		}

		@Override
		public void endRow() {
			if (row != null) {
				kept.add(List.copyOf(row));
			}
			super.endRow();
		}
	}
}
