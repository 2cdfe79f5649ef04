package org.saksi.formats.tables;

import java.io.IOException;
import java.util.List;

import org.saksi.core.CorpusException;

/** A file that holds a table or several. It can be read more than once. */
public interface TableSource {

	/**
	 * Reads the rows from the first one on.
	 *
	 * @throws CorpusException if nothing, or nothing more, can be read
	 */
	void read(TableSink sink) throws CorpusException, IOException;

	/** @return names of all columns where every row says which they are; {@code null} where a header row does */
	default List<String> columns() {
		return null;
	}

	/** @return IANA name of the encoding, or {@code null} */
	default String charset() {
		return null;
	}
}
