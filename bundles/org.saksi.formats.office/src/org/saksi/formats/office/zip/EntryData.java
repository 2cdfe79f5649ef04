package org.saksi.formats.office.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The bytes of an entry, or of its middle, which go to a temporary file deflated. Their writer puts them into the buffer
 * itself: {@link #room}, then {@link #end(int)}. Where blocks end depends on the bytes alone, not on the machine.
 */
public final class EntryData {

	/** From so many bytes on, a block ends where it may. */
	static final int BLOCK = 1 << 18;
	/** How far back deflate refers. */
	private static final int WINDOW = 1 << 15;
	private static final int FIRST = 1 << 13;

	/**
	 * A whole entry, deflated.
	 *
	 * @param bytes          deflated
	 * @param size           how many bytes it is
	 * @param compressedSize how many deflated ones
	 * @param crc            CRC-32 of it
	 */
	record Whole(InputStream bytes, long size, long compressedSize, int crc) {
	}

	private final Deflating deflating;
	private final Path file;
	private final Queue<FutureTask<Block>> blocks = new ArrayDeque<>();
	private OutputStream out;
	private byte[] buffer = new byte[FIRST];
	private int start;
	private int end;
	private long size;
	private long compressedSize;
	private int crc;

	/** @param file a file that does not exist yet; it is made when there is something to write */
	public EntryData(Deflating deflating, Path file) {
		this.deflating = deflating;
		this.file = file;
	}

	/** @return the buffer, with room for {@code length} bytes more at {@link #end()}; another one at each call, perhaps */
	public byte[] room(int length) {
		if (end + length > buffer.length) {
			buffer = Arrays.copyOf(buffer, Math.max(end + length, Math.min(2 * buffer.length, buffer.length + BLOCK)));
		}
		return buffer;
	}

	/** @return the index after the last byte in the buffer */
	public int end() {
		return end;
	}

	/** Adds what stands in the buffer up to {@code newEnd}. */
	public void end(int newEnd) {
		end = newEnd;
	}

	/** Here a block may end. */
	public void mayEnd() throws IOException {
		if (end - start >= BLOCK) {
			endBlock();
		}
	}

	private void endBlock() throws IOException {
		byte[] full = buffer;
		int window = Math.min(WINDOW, end);
		buffer = deflating.buffer(WINDOW + BLOCK + FIRST);
		System.arraycopy(full, end - window, buffer, 0, window);
		blocks.add(deflating.add(full, start, end));
		start = window;
		end = window;
		while (!blocks.isEmpty() && blocks.peek().isDone()) {
			write(blocks.remove());
		}
	}

	private void write(FutureTask<Block> task) throws IOException {
		Block block;
		try {
			block = task.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
		if (out == null) {
			out = deflating.open(file);
		}
		out.write(block.deflated());
		add(block);
	}

	private void add(Block block) {
		crc = Crc.join(crc, block.crc(), block.length());
		size += block.length();
		compressedSize += block.deflated().length;
	}

	/** Writes everything to the file; nothing can be added then. */
	public void close() throws IOException {
		if (buffer == null) {
			return;
		}
		if (end > start) {
			endBlock();
		}
		buffer = null;
		// Those that no one has begun are done here; to run one that is begun or done does nothing.
		blocks.forEach(FutureTask::run);
		while (!blocks.isEmpty()) {
			write(blocks.remove());
		}
		if (out != null) {
			out.close();
		}
	}

	/** @return how many bytes it has in the file */
	public long compressedSize() {
		return compressedSize;
	}

	/** @return the entry that has these bytes between {@code head} and {@code tail} */
	Whole within(byte[] head, byte[] tail) throws IOException {
		close();
		Block first = deflating.deflate(head, false);
		Block last = deflating.deflate(tail, true);
		int joined = Crc.join(Crc.join(first.crc(), crc, size), last.crc(), last.length());
		InputStream middle = out == null ? InputStream.nullInputStream() : Files.newInputStream(file);
		InputStream bytes = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(first.deflated()), middle,
				new ByteArrayInputStream(last.deflated()))));
		return new Whole(bytes, first.length() + size + last.length(),
				first.deflated().length + compressedSize + last.deflated().length, joined);
	}
}
