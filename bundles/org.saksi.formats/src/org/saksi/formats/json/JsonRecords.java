package org.saksi.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The records of a JSON file as bytes, one after another, without holding the file: the elements of the array that the file is,
 * or the values that follow each other in it, one a line or pretty-printed over several. Brackets are counted, strings are
 * skipped; nothing else is checked here. A record that ends in the middle costs only itself where the next one begins a line with
 * <code>{"</code>, as in JSON Lines. What is too long is skipped, not held.
 */
public final class JsonRecords {

	/** How a record ended. */
	public enum State {
		/** It is whole, as far as brackets tell. */
		WHOLE,
		/** It is longer than the limit; it has no bytes. */
		TOO_LONG,
		/** It was not ended when the file or, in JSON Lines, the line was. */
		TORN
	}

	private final InputStream in;
	private final int limit;
	private final byte[] buffer = new byte[1 << 16];
	private int at;
	private int filled;
	private long position;
	private int number = 1;
	private int column;

	private byte[] record = new byte[1 << 14];
	private int length;
	private boolean tooLong;
	private int line;
	private State state;
	private boolean array;
	private boolean begun;
	private boolean ended;
	private boolean lines;

	/**
	 * Nothing read yet.
	 *
	 * @param limit longest record, in bytes
	 */
	public JsonRecords(InputStream in, int limit) {
		this.in = in;
		this.limit = limit;
	}

	private int peek() throws IOException {
		if (at == filled) {
			filled = Math.max(0, in.read(buffer));
			at = 0;
			if (filled == 0) {
				return -1;
			}
		}
		return buffer[at] & 0xFF;
	}

	/** Takes what {@link #peek} saw. */
	private void take(int c) {
		at++;
		position++;
		if (c == '\n') {
			number++;
			column = 0;
		} else {
			column++;
		}
	}

	private void keep(int c) {
		if (tooLong || length == limit) {
			tooLong = true;
			length = 0;
			return;
		}
		if (length == record.length) {
			record = Arrays.copyOf(record, (int) Math.min(limit, record.length * 2L));
		}
		record[length++] = (byte) c;
	}

	/** Goes to the next record. @return whether there is one */
	public boolean next() throws IOException {
		length = 0;
		tooLong = false;
		if (ended || !skipToRecord()) {
			ended = true;
			return false;
		}
		line = number;
		read(column == 0);
		return true;
	}

	/** White space, commas between elements, the brackets of the array, a byte order mark. */
	private boolean skipToRecord() throws IOException {
		for (int c = peek(); c >= 0; c = peek()) {
			boolean mark = position < 3 && (c == 0xEF || c == 0xBB || c == 0xBF);
			if (!begun && c == '[') {
				begun = true;
				array = true;
				take(c);
			} else if (array && c == ']') {
				take(c);
				array = false; // what follows is one record after another
			} else if (c <= ' ' && c != 0 || mark || begun && c == ',') {
				take(c);
				if (mark) {
					column = 0;
				}
			} else {
				begun = true;
				return true;
			}
		}
		return false;
	}

	private void read(boolean atLineStart) throws IOException {
		int depth = 0;
		boolean string = false;
		boolean escaped = false;
		boolean torn = false;
		boolean any = false;
		int c = peek();
		boolean open = c == '{' || c == '[';
		for (; c >= 0; c = peek()) {
			if (any && column == 0 && depth > 0 && (lines || atLineStart) && beginsRecord()) {
				torn = true;
				break;
			}
			if (!open && !string && any && (c == ',' || c == '\n' || c == ']' || c == '{')) {
				break; // a number, a word or rubbish ends where something else begins
			}
			if (string && c == '\n') {
				string = false; // no string of JSON goes over a line
				torn = true;
				if (lines || !open) {
					break;
				}
			}
			take(c);
			keep(c);
			any = true;
			if (string) {
				string = escaped || c != '"';
				escaped = !escaped && c == '\\';
			} else if (c == '"') {
				string = true;
				escaped = false;
			} else if (c == '{' || c == '[') {
				depth++;
			} else if ((c == '}' || c == ']') && --depth <= 0) {
				break;
			}
		}
		while (!open && length > 0 && record[length - 1] <= ' ' && record[length - 1] > 0) {
			length--;
		}
		lines |= atLineStart && !torn && depth <= 0 && line == number && open;
		state = tooLong ? State.TOO_LONG : torn || depth > 0 || string ? State.TORN : State.WHOLE;
	}

	/** Whether the line begins as a record of JSON Lines does. */
	private boolean beginsRecord() throws IOException {
		if (peek() != '{') {
			return false;
		}
		if (at + 1 == filled) {
			byte last = buffer[at];
			int more = in.read(buffer, 1, buffer.length - 1);
			buffer[0] = last;
			at = 0;
			filled = 1 + Math.max(0, more);
		}
		return at + 1 < filled && buffer[at + 1] == '"';
	}

	/** @return the line, from 1, where the record begins */
	public int line() {
		return line;
	}

	/** @return how the record ended */
	public State state() {
		return state;
	}

	/** @return the array that holds the record from 0 to {@link #length()}; valid until the next one */
	public byte[] bytes() {
		return record;
	}

	/** @return length of the record, in bytes */
	public int length() {
		return length;
	}

	/** @return bytes of the file that were read so far */
	public long position() {
		return position;
	}
}
