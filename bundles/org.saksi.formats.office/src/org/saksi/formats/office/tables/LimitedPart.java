package org.saksi.formats.office.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a part of a workbook that is larger than any is. */
final class LimitedPart extends FilterInputStream {

	/** A part was too large. */
	static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;

		TooLargeException(String message) {
			super(message);
		}
	}

	private long left;
	private final long limit;

	LimitedPart(InputStream in, long limit) {
		super(in);
		this.limit = limit;
		left = limit;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count(read < 0 ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int read) throws IOException {
		left -= read;
		if (left < 0) {
			throw new TooLargeException(Messages.bind(Messages.LimitedPart_tooLarge, limit >> 20));
		}
	}
}
