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
	private char last;

	/** @param limit longest row, in UTF-16 code units */
	RecordReader(Reader in, int limit) {
		super(in);
		this.limit = limit + (1L << 16); // what is read ahead is counted too
	}

	private void see(char c) {
		last = c == '\n' || c == '\r' || c == '\uFFFF' ? last : c;
	}

	/** @return the last character that was read and ends no line */
	char last() {
		return last;
	}

	/** A row has been read. */
	void rowEnds() {
		since = 0;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count(1);
		see((char) read);
		return read;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, Math.min(length, 1 << 13));
		count(Math.max(0, read));
		for (int i = Math.max(offset, offset + read - 1); i >= offset && i < offset + read; i--) {
			if (buffer[i] != '\n' && buffer[i] != '\r') {
				see(buffer[i]);
				break;
			}
		}
		return read;
	}

	private void count(int read) throws IOException {
		since += read;
		if (since > limit) {
			throw new TooLongException();
		}
	}
}
