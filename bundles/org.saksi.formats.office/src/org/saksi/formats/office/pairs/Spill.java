package org.saksi.formats.office.pairs;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Texts that are needed again later but not held: a temporary file that goes when this is closed. */
public final class Spill implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
	private FileChannel file;
	private long written;

	/**
	 * Keeps texts.
	 *
	 * @param texts without {@code null}
	 * @return where they are, for {@link #read}
	 */
	public long add(List<String> texts) throws IOException {
		long at = written + buffer.size();
		List<byte[]> all = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
		DataOutputStream out = new DataOutputStream(buffer);
		out.writeInt(all.stream().mapToInt(bytes -> Integer.BYTES + bytes.length).sum());
		for (byte[] bytes : all) {
			out.writeInt(bytes.length);
			out.write(bytes);
		}
		if (buffer.size() >= BUFFER) {
			flush();
		}
		return at;
	}

	private void flush() throws IOException {
		if (file == null) {
			Path path = Files.createTempFile("saksi-", ".texts");
			file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		}
		ByteBuffer bytes = ByteBuffer.wrap(buffer.toByteArray());
		while (bytes.hasRemaining()) {
			written += file.write(bytes, written);
		}
		buffer.reset();
	}

	/** @return the texts that were kept at a place */
	public List<String> read(long at) throws IOException {
		if (buffer.size() > 0) {
			flush();
		}
		ByteBuffer head = bytes(at, Integer.BYTES);
		ByteBuffer body = bytes(at + Integer.BYTES, head.getInt());
		List<String> texts = new ArrayList<>();
		while (body.hasRemaining()) {
			byte[] text = new byte[body.getInt()];
			body.get(text);
			texts.add(new String(text, StandardCharsets.UTF_8));
		}
		return texts;
	}

	private ByteBuffer bytes(long at, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (file.read(bytes, at + bytes.position()) < 0) {
				throw new EOFException();
			}
		}
		return bytes.flip();
	}

	@Override
	public void close() throws IOException {
		if (file != null) {
			file.close();
		}
	}
}
