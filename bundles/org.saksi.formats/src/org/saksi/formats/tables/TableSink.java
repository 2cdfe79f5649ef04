package org.saksi.formats.tables;

import org.saksi.core.CorpusException;

/** Takes the rows of a table, one at a time. */
public interface TableSink {

	/**
	 * Takes a row.
	 *
	 * @return whether more rows are wanted
	 */
	boolean row(TableRow row) throws CorpusException;

	/** Is told of lines that are no rows. */
	void bad(String sheet, int line, String why) throws CorpusException;
}
