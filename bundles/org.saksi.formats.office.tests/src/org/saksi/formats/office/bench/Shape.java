package org.saksi.formats.office.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * What is written.
 *
 * @param name     for people
 * @param ticks    about how often the rows call back
 * @param oneSheet whether it is one sheet
 * @param rows     give it to a workbook
 */
record Shape(String name, int ticks, boolean oneSheet, Rows rows) {

	/** Gives a workbook its rows, and calls back now and then. */
	interface Rows {
		/** Does it. */
		void fill(WorkbookWriter workbook, Runnable each) throws IOException;
	}

	/** One sheet of 20 columns. */
	static Shape sheet(int rows) {
		return new Shape(rows + " rows x " + BenchRows.COLUMNS.size(), rows, true, (book, each) -> BenchRows.fill(book, rows, each));
	}

	/** The Excel corpus. Its rows are made once, into {@code file}. */
	static Shape corpus(int articles, Path file) throws IOException {
		RecordedRows recorded = new RecordedRows(file);
		try (recorded) {
			BenchCorpus.fill(recorded, articles);
			recorded.write(file, new NullProgressMonitor());
		}
		return new Shape(articles + " articles", recorded.rows(), false, recorded::replay);
	}
}
