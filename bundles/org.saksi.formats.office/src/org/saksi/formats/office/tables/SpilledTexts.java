package org.saksi.formats.office.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Texts that would take too much memory, in a file that goes when it is closed. All are added before the first is asked for. */
final class SpilledTexts implements AutoCloseable {

	private static final int WINDOW = 1 << 18;

	private final Path file;
	private final OutputStream out;
	private FileChannel in;
	private long[] ends = new long[1024];
	private int count;
	private long windowAt;
	private byte[] window = new byte[0];

	SpilledTexts() throws IOException {
		file = Files.createTempFile("saksi-texts", ".bin");
		out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
	}

	/** Adds a text behind the others; UTF-16 keeps what is no whole character. */
	void add(String text) throws IOException {
		byte[] bytes = new byte[2 * text.length()];
		for (int i = 0; i < text.length(); i++) {
			bytes[2 * i] = (byte) (text.charAt(i) >> 8);
			bytes[2 * i + 1] = (byte) text.charAt(i);
		}
		out.write(bytes);
		ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
		ends[count] = (count == 0 ? 0 : ends[count - 1]) + bytes.length;
		count++;
	}

	/** @return number of texts */
	int size() {
		return count;
	}

	/** @return the text of a number from 0; what follows it is read along, since rows mostly follow the order of the texts */
	String get(int number) throws IOException {
		if (in == null) {
			out.close();
			in = FileChannel.open(file, StandardOpenOption.READ);
		}
		long from = number == 0 ? 0 : ends[number - 1];
		int length = (int) (ends[number] - from);
		if (from < windowAt || from + length > windowAt + window.length) {
			window = new byte[(int) Math.min(Math.max(WINDOW, length), ends[count - 1] - from)];
			windowAt = from;
			ByteBuffer buffer = ByteBuffer.wrap(window);
			while (buffer.hasRemaining() && in.read(buffer, windowAt + buffer.position()) >= 0) {
				continue;
			}
		}
		char[] text = new char[length / 2];
		int at = (int) (from - windowAt);
		for (int i = 0; i < text.length; i++) {
			text[i] = (char) ((window[at + 2 * i] & 0xff) << 8 | window[at + 2 * i + 1] & 0xff);
		}
		return new String(text);
	}

	@Override
	public void close() throws IOException {
		out.close();
		if (in != null) {
			in.close();
		}
		Files.deleteIfExists(file);
	}
}
