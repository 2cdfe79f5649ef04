package org.saksi.formats.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading where a row would be longer than any is; the one who reads rows says where each begins. */
final class RecordReader extends FilterReader {

	/** A row was too long. */
	static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private final long limit;
	private long since;

	/** @param limit longest row, in UTF-16 code units */
	RecordReader(Reader in, int limit) {
		super(in);
		this.limit = limit + (1L << 16); // what is read ahead is counted too
	}

	/** A row has been read. */
	void rowEnds() {
		since = 0;
	}

	@Override
	public int read() throws IOException {
		count(1);
		return super.read();
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, Math.min(length, 1 << 13));
		count(Math.max(0, read));
		return read;
	}

	private void count(int read) throws IOException {
		since += read;
		if (since > limit) {
			throw new TooLongException();
		}
	}
}
