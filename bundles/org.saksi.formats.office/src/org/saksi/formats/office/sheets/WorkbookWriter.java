package org.saksi.formats.office.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.formats.office.sheets.charts.BarChart;
import org.saksi.formats.office.sheets.guard.Lists;

/**
 * Writes a workbook whose sheets are tables: one header row, frozen, with a filter. Several sheets take rows at the same
 * time; the workbook has them in the order in which they were added. {@link #close()} removes all temporary files, whether
 * the workbook was written or not.
 */
public interface WorkbookWriter extends Closeable {

	/**
	 * Adds a sheet.
	 *
	 * @param name    a wish; made fit for Excel and unique
	 * @param columns the columns, whose names are made unique
	 * @throws IllegalArgumentException if there are more columns than a sheet holds
	 */
	SheetWriter sheet(String name, List<Column> columns) throws IOException;

	/**
	 * Adds a sheet that people do not see; it stands behind all others. Only where there are {@link #lists}.
	 *
	 * @throws UnsupportedOperationException if there are none
	 */
	default SheetWriter hidden(String name, List<Column> columns) throws IOException {
		throw new UnsupportedOperationException(name);
	}

	/** @return where the lists for the columns stand, to be filled before {@link #write}; {@code null} if there can be none */
	default Lists lists() {
		return null;
	}

	/** @return whether all sheets are in one workbook; otherwise each is a file of its own, which takes any number of rows */
	default boolean isOneFile() {
		return true;
	}

	/** @return the usual extension of the file, or of the files, without dot */
	default String extension() {
		return "xlsx";
	}

	/** Draws charts beside the rows of a sheet, by its name; does nothing where charts have no place. */
	default void draw(String sheet, List<BarChart> charts) {
		// files of rows alone have no charts
	}

	/** @return the texts that were cut so far, in the order in which they came */
	List<Cut> cuts();

	/**
	 * Writes the file; once, after the last row.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; the file is then incomplete
	 */
	void write(Path out, IProgressMonitor monitor) throws IOException;
}
