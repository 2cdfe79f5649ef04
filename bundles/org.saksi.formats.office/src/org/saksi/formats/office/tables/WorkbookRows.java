package org.saksi.formats.office.tables;

import java.io.IOException;
import java.util.function.Predicate;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.tables.TableSink;

/** The rows of a workbook as a stream, whatever the sheets are for. */
public final class WorkbookRows {

	private WorkbookRows() {
	}

	/**
	 * Reads sheets from their first rows on, headers included: numbers without needless digits, dates as ISO 8601 has them, truth
	 * values as {@code true} and {@code false}.
	 *
	 * @param wanted says which sheets, by name
	 * @throws CorpusException if the file is damaged or no workbook, or the sink throws it
	 */
	public static void read(ImportSource source, Predicate<String> wanted, TableSink sink) throws CorpusException, IOException {
		XlsxSource.of(source, wanted).read(sink);
	}
}
