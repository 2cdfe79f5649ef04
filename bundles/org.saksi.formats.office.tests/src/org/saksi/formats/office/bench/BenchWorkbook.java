package org.saksi.formats.office.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Cut;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** A workbook of another writer. */
abstract class BenchWorkbook implements WorkbookWriter {

	/** Makes a sheet with its header. */
	abstract BenchSheet make(String name, List<Column> columns) throws IOException;

	/** Writes what is left. */
	abstract void finish() throws IOException;

	@Override
	public final SheetWriter sheet(String name, List<Column> columns) throws IOException {
		return make(name, columns);
	}

	@Override
	public final List<Cut> cuts() {
		return List.of();
	}

	@Override
	public final void write(Path out, IProgressMonitor monitor) throws IOException {
		finish();
	}
}
