package org.saksi.core.jsonl;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a file as bytes, without line ends; a line that is too long is skipped, not held. */
final class Lines {

	private final InputStream in;
	private final int limit;
	private final byte[] buffer = new byte[1 << 16];
	private int at;
	private int filled;
	private byte[] line = new byte[1 << 16];
	private int length;
	private int number;
	private boolean tooLong;

	/** @param limit longest line, in bytes */
	Lines(InputStream in, int limit) {
		this.in = in;
		this.limit = limit;
	}

	/** Goes to the next line. @return whether there is one */
	boolean next() throws IOException {
		length = 0;
		tooLong = false;
		boolean any = false;
		while (true) {
			if (at == filled) {
				filled = in.read(buffer);
				at = 0;
				if (filled <= 0) {
					filled = 0;
					break;
				}
			}
			any = true;
			int end = at;
			while (end < filled && buffer[end] != '\n') {
				end++;
			}
			append(at, end);
			boolean found = end < filled;
			at = found ? end + 1 : end;
			if (found) {
				break;
			}
		}
		if (any) {
			number++;
		}
		return any;
	}

	private void append(int from, int to) {
		int count = to - from;
		if (tooLong || length + (long) count > limit) {
			tooLong = true;
			length = 0;
			return;
		}
		if (length + count > line.length) {
			line = java.util.Arrays.copyOf(line, (int) Math.min(limit, Math.max(length + count, line.length * 2L)));
		}
		System.arraycopy(buffer, from, line, length, count);
		length += count;
	}

	/** @return number of the line, from 1 */
	int number() {
		return number;
	}

	/** @return whether the line is longer than the limit; then it has no bytes */
	boolean isTooLong() {
		return tooLong;
	}

	/** @return whether there is nothing but white space in the line */
	boolean isBlank() {
		for (int i = start(); i < length; i++) {
			if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
				return false;
			}
		}
		return !tooLong;
	}

	/** @return the array that holds the line from {@link #start()}; valid until the next line */
	byte[] bytes() {
		return line;
	}

	/** @return where the line begins in {@link #bytes()}: after a byte order mark in line 1 */
	int start() {
		boolean mark = number == 1 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB
				&& line[2] == (byte) 0xBF;
		return mark ? 3 : 0;
	}

	/** @return where the line ends in {@link #bytes()}, exclusive */
	int end() {
		return length;
	}
}
