package org.saksi.formats.json;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;

/** Gives the records of a file one after another to what reads them; a bad one is refused with its line, and the rest comes. */
public final class RecordReading {

	private static final int PROGRESS = 1 << 12;
	/** After so many bad records in a row the file is of another kind. */
	private static final int GIVE_UP = 1000;

	/** Reads one record. */
	@FunctionalInterface
	public interface Reader {
		/**
		 * Reads a record.
		 *
		 * @param line   where it begins, from 1
		 * @param number of the record, from 1
		 * @throws BadRecordException if it cannot be used
		 * @throws CorpusException    if nothing of the file can be
		 */
		void read(JsonNode record, int line, int number) throws BadRecordException, CorpusException;
	}

	private RecordReading() {
	}

	/**
	 * Reads all records.
	 *
	 * @param monitor may be {@code null}
	 * @throws CorpusException            if the file has none
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static void each(ImportSource source, Report report, IProgressMonitor monitor, Reader reader)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, source.size() / PROGRESS + 1));
		try (InputStream in = source.open()) {
			JsonRecords records = new JsonRecords(in, Json.MAX_RECORD);
			int number = 0;
			int bad = 0;
			long told = 0;
			while (records.next()) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				number++;
				try {
					reader.read(Json.tree(records), records.line(), number);
					bad = 0;
				} catch (BadRecordException e) {
					report.add(Report.Kind.REFUSED, source.path(), e.line(), null, e.getMessage());
					if (++bad == GIVE_UP) {
						throw new CorpusException(NLS.bind(Messages.RecordReading_givenUp, GIVE_UP), source.path(), e.line(), e);
					}
				}
				progress.worked((int) (records.position() / PROGRESS - told));
				told = records.position() / PROGRESS;
			}
			if (number == 0) {
				throw new CorpusException(Messages.RecordReading_none, source.path(), 1, null);
			}
		}
	}
}
