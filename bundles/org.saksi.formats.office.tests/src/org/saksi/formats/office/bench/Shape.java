package org.saksi.formats.office.bench;

import java.io.IOException;

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

	/** The Excel corpus. */
	static Shape corpus(int articles) {
		return new Shape(articles + " articles", articles * 4, false, (book, each) -> BenchCorpus.fill(book, articles, each));
	}
}
