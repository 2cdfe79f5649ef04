package org.saksi.formats.office.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes structs in Thrift's compact protocol
 * (<a href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">specification</a>), as far as
 * Parquet's metadata needs it. Fields are written by rising id.
 */
final class Thrift {

	/** Element type of a list of 32-bit integers. */
	static final int I32 = 5;
	/** Element type of a list of texts. */
	static final int BINARY = 8;
	/** Element type of a list of structs. */
	static final int STRUCT = 12;

	private static final int I64 = 6;
	private static final int LIST = 9;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final Deque<Integer> outer = new ArrayDeque<>();
	private int last;

	/** A field that is an integer of 32 bits. */
	Thrift i32(int id, int value) {
		field(id, I32);
		varint(Integer.toUnsignedLong(value << 1 ^ value >> 31));
		return this;
	}

	/** A field that is an integer of 64 bits. */
	Thrift i64(int id, long value) {
		field(id, I64);
		varint(value << 1 ^ value >> 63);
		return this;
	}

	/** A field that is a text. */
	Thrift text(int id, String value) {
		field(id, BINARY);
		return text(value);
	}

	/** Begins a field that is a list; its elements follow. */
	Thrift list(int id, int type, int size) {
		field(id, LIST);
		if (size < 15) {
			out.write(size << 4 | type);
		} else {
			out.write(0xF0 | type);
			varint(size);
		}
		return this;
	}

	/** An element that is an integer of 32 bits. */
	Thrift i32(int value) {
		varint(Integer.toUnsignedLong(value << 1 ^ value >> 31));
		return this;
	}

	/** An element that is a text. */
	Thrift text(String value) {
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		varint(bytes.length);
		out.writeBytes(bytes);
		return this;
	}

	/** Begins a field that is a struct. */
	Thrift begin(int id) {
		field(id, STRUCT);
		return begin();
	}

	/** Begins an element that is a struct. */
	Thrift begin() {
		outer.push(last);
		last = 0;
		return this;
	}

	/** Ends a struct that was begun. */
	Thrift end() {
		out.write(0);
		last = outer.pop();
		return this;
	}

	private void field(int id, int type) {
		int delta = id - last;
		if (delta > 0 && delta < 16) {
			out.write(delta << 4 | type);
		} else {
			out.write(type);
			varint(Integer.toUnsignedLong(id << 1 ^ id >> 31));
		}
		last = id;
	}

	private void varint(long value) {
		varint(out, value);
	}

	/** Writes an integer, which counts as unsigned, in groups of seven bits, the low ones first. */
	static void varint(ByteArrayOutputStream out, long value) {
		long left = value;
		while ((left & ~0x7FL) != 0) {
			out.write((int) (left & 0x7F | 0x80));
			left >>>= 7;
		}
		out.write((int) left);
	}

	/** @return the outermost struct, ended */
	byte[] bytes() {
		return Arrays.copyOf(out.toByteArray(), out.size() + 1);
	}
}
