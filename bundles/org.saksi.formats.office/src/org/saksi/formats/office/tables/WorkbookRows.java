package org.saksi.formats.office.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.formats.tables.TableLimits;
import org.saksi.formats.tables.TableSink;

/** The rows of a workbook of ours, also after a spreadsheet has saved it. */
public final class WorkbookRows {

	/** Excel makes every text a shared one when it saves: the texts of all articles are among them. */
	private static final XlsxLimits LIMITS = new XlsxLimits(TableLimits.DEFAULT, XlsxLimits.DEFAULT.styles(), 1L << 29,
			XlsxLimits.DEFAULT.bytes());

	private WorkbookRows() {
	}

	/**
	 * Reads the rows of some sheets, in the order of the workbook; the others are passed over.
	 *
	 * @param wanted tells by its name whether a sheet is read
	 * @throws CorpusException if it is no workbook, or a damaged one
	 */
	public static void read(Path file, Predicate<String> wanted, TableSink sink) throws CorpusException, IOException {
		new XlsxSource(new ImportSource(file), wanted, LIMITS).read(sink);
	}
}
