package org.saksi.formats.office.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a column in a group of rows, and the pages that they become
 * (<a href="https://parquet.apache.org/docs/file-format/data-pages/encodings/">encodings</a>): {@code PLAIN}, or a dictionary and
 * indexes into it where texts repeat; which cells are blank stands in front, as definition levels of one bit. Each text is held
 * once.
 */
final class Values {

	/** Texts repeat if there are at most half as many different ones as cells with a text. */
	private static final int REPEATED = 2;
	/** About how many bytes a text takes besides its characters: string, array, entry of the map. */
	private static final int TEXT = 112;

	private final Type type;
	private final BitSet present = new BitSet();
	private final Map<String, Integer> texts = new LinkedHashMap<>();
	/** Bits of the values that are there; of texts their indexes. */
	private long[] bits = new long[64];
	private int size;
	private int cells;

	Values(Type type) {
		this.type = type;
	}

	/**
	 * Takes a cell.
	 *
	 * @param value as the type has it, {@code null} for a blank
	 * @return about how many bytes it takes here
	 */
	int add(Object value) {
		if (value == null) {
			cells++;
			return 1;
		}
		int before = texts.size();
		present.set(cells++);
		if (size == bits.length) {
			bits = Arrays.copyOf(bits, size * 2);
		}
		bits[size++] = switch (type) {
		case FLAG -> (Boolean) value ? 1 : 0;
		case WHOLE -> (Long) value;
		case NUMBER -> Double.doubleToRawLongBits((Double) value);
		case TEXT -> index((String) value);
		};
		return Long.BYTES + (texts.size() > before ? TEXT + 2 * ((String) value).length() : 0);
	}

	private int index(String text) {
		Integer known = texts.putIfAbsent(text, texts.size());
		return known == null ? texts.size() - 1 : known;
	}

	/** @return number of cells */
	int cells() {
		return cells;
	}

	/** @return whether the pages are a dictionary and indexes */
	boolean hasDictionary() {
		return !texts.isEmpty() && texts.size() * REPEATED <= size;
	}

	/** @return number of values in the dictionary */
	int dictionarySize() {
		return texts.size();
	}

	/** @return the page of the dictionary */
	byte[] dictionary() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(out, texts.keySet());
		return out.toByteArray();
	}

	/** @return the page of the data */
	byte[] data() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] levels = levels();
		out.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
		out.writeBytes(levels);
		switch (type) {
		case FLAG -> out.writeBytes(packed(bits, size, 1));
		case WHOLE, NUMBER -> {
			ByteBuffer plain = little(size * Long.BYTES);
			plain.asLongBuffer().put(bits, 0, size);
			out.writeBytes(plain.array());
		}
		case TEXT -> {
			if (hasDictionary()) {
				int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(texts.size() - 1));
				out.write(width);
				run(out, bits, size, width);
			} else {
				List<String> all = List.copyOf(texts.keySet());
				write(out, Arrays.stream(bits, 0, size).mapToObj(index -> all.get((int) index)).toList());
			}
		}
		}
		return out.toByteArray();
	}

	private byte[] levels() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (size == cells) {
			Thrift.varint(out, (long) cells << 1); // all of them are 1
			out.write(1);
		} else {
			long[] levels = new long[cells];
			present.stream().forEach(i -> levels[i] = 1);
			run(out, levels, cells, 1);
		}
		return out.toByteArray();
	}

	/** One run of bit-packed numbers, a multiple of eight of them: those behind the last do not count. */
	private static void run(ByteArrayOutputStream out, long[] numbers, int count, int width) {
		int groups = (count + 7) / 8;
		Thrift.varint(out, (long) groups << 1 | 1);
		out.writeBytes(Arrays.copyOf(packed(numbers, count, width), groups * width));
	}

	/** Numbers of some bits each, one behind the other, from the lowest bit of the first byte. */
	private static byte[] packed(long[] numbers, int count, int width) {
		byte[] packed = new byte[(int) (((long) count * width + 7) / 8)];
		for (int i = 0; i < count; i++) {
			for (int b = 0; b < width; b++) {
				long at = (long) i * width + b;
				packed[(int) (at >> 3)] |= (byte) ((numbers[i] >> b & 1) << (at & 7));
			}
		}
		return packed;
	}

	private static void write(ByteArrayOutputStream out, Collection<String> plain) {
		for (String text : plain) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			out.writeBytes(little(Integer.BYTES).putInt(bytes.length).array());
			out.writeBytes(bytes);
		}
	}

	private static ByteBuffer little(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
