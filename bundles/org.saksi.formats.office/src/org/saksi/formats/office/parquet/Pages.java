package org.saksi.formats.office.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a column as the bytes of pages
 * (<a href="https://parquet.apache.org/docs/file-format/data-pages/encodings/">encodings</a>): {@code PLAIN}, or a dictionary and
 * indexes into it where texts repeat; which cells are blank stands in front, as definition levels of one bit.
 */
final class Pages {

	/** Texts repeat if there are at most half as many different ones as cells with a text. */
	private static final int REPEATED = 2;

	private final Type type;
	private final List<Object> cells;
	private final List<Object> values = new ArrayList<>();
	private final Map<Object, Integer> dictionary = new LinkedHashMap<>();

	/** @param cells of the column, {@code null} for a blank */
	Pages(Type type, List<Object> cells) {
		this.type = type;
		this.cells = cells;
		for (Object cell : cells) {
			if (cell != null) {
				values.add(cell);
				if (type == Type.TEXT) {
					dictionary.putIfAbsent(cell, dictionary.size());
				}
			}
		}
		if (dictionary.size() * REPEATED > values.size()) {
			dictionary.clear();
		}
	}

	/** @return whether there is a dictionary */
	boolean hasDictionary() {
		return !dictionary.isEmpty();
	}

	/** @return number of values in the dictionary */
	int dictionarySize() {
		return dictionary.size();
	}

	/** @return the page of the dictionary */
	byte[] dictionary() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		plain(out, new ArrayList<>(dictionary.keySet()));
		return out.toByteArray();
	}

	/** @return the page of the data */
	byte[] data() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] levels = levels();
		out.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
		out.writeBytes(levels);
		if (hasDictionary()) {
			int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(dictionary.size() - 1));
			out.write(width);
			packed(out, values.stream().mapToInt(dictionary::get).toArray(), width);
		} else {
			plain(out, values);
		}
		return out.toByteArray();
	}

	private byte[] levels() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (values.size() == cells.size()) {
			Thrift.varint(out, (long) cells.size() << 1); // one run
			out.write(1);
		} else {
			packed(out, cells.stream().mapToInt(cell -> cell == null ? 0 : 1).toArray(), 1);
		}
		return out.toByteArray();
	}

	/** One run of bit-packed numbers, a multiple of eight of them: those behind the last do not count. */
	private static void packed(ByteArrayOutputStream out, int[] numbers, int width) {
		int groups = (numbers.length + 7) / 8;
		Thrift.varint(out, (long) groups << 1 | 1);
		byte[] bits = new byte[groups * width];
		for (int i = 0; i < numbers.length; i++) {
			for (int b = 0; b < width; b++) {
				long at = (long) i * width + b;
				bits[(int) (at >> 3)] |= (byte) ((numbers[i] >> b & 1) << (at & 7));
			}
		}
		out.writeBytes(bits);
	}

	private void plain(ByteArrayOutputStream out, List<Object> plain) {
		switch (type) {
		case FLAG -> {
			byte[] bits = new byte[(plain.size() + 7) / 8];
			for (int i = 0; i < plain.size(); i++) {
				bits[i >> 3] |= (byte) ((Boolean) plain.get(i) ? 1 << (i & 7) : 0);
			}
			out.writeBytes(bits);
		}
		case WHOLE -> plain.forEach(value -> out.writeBytes(little(Long.BYTES).putLong((Long) value).array()));
		case NUMBER -> plain.forEach(value -> out.writeBytes(little(Double.BYTES).putDouble((Double) value).array()));
		case TEXT -> plain.forEach(value -> {
			byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
			out.writeBytes(little(Integer.BYTES).putInt(bytes.length).array());
			out.writeBytes(bytes);
		});
		}
	}

	private static ByteBuffer little(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
