package org.saksi.formats.office.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.saksi.formats.office.folder.TypedSheet;
import org.saksi.formats.office.sheets.Column;

/**
 * A Parquet file: columns may all be blank, texts are UTF-8, pages are compressed by GZIP, which every reader knows. Rows are
 * written in groups of a few MB; no more than that is held.
 */
final class ParquetSheet extends TypedSheet {

	private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
	/** About how many bytes of cells a group of rows has. */
	static final int GROUP = 4 << 20;

	private static final int PLAIN = 0;
	private static final int RLE = 3;
	private static final int DICTIONARY = 8;
	private static final int GZIP = 2;

	/** What is known of a column of a group that is written. */
	private record Chunk(boolean dictionary, int values, long start, long dataStart, long size, long compressed) {
	}

	private record Group(List<Chunk> chunks, int rows) {
	}

	private final OutputStream out;
	private final int limit;
	private final List<Values> cells = new ArrayList<>();
	private final List<Group> groups = new ArrayList<>();
	private long written;
	private long held;
	private boolean closed;

	/** @param file does not exist */
	ParquetSheet(Path file, List<Column> columns) throws IOException {
		this(file, columns, GROUP);
	}

	/** A file with other groups of rows, for tests. */
	ParquetSheet(Path file, List<Column> columns, int limit) throws IOException {
		super(columns);
		this.limit = limit;
		begin();
		out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
		write(MAGIC);
	}

	private void begin() {
		held = 0;
		cells.clear();
		columns().forEach(column -> cells.add(new Values(Type.of(column))));
	}

	private void write(byte[] bytes) throws IOException {
		out.write(bytes);
		written += bytes.length;
	}

	@Override
	protected void row(Object[] row) throws IOException {
		for (int i = 0; i < row.length; i++) {
			held += cells.get(i).add(row[i]);
		}
		if (held >= limit) {
			writeGroup();
		}
	}

	private void writeGroup() throws IOException {
		List<Chunk> chunks = new ArrayList<>();
		for (Values column : cells) {
			chunks.add(chunk(column));
		}
		groups.add(new Group(chunks, cells.get(0).cells()));
		begin();
	}

	private Chunk chunk(Values column) throws IOException {
		long start = written;
		long size = 0;
		if (column.hasDictionary()) {
			Thrift header = new Thrift();
			size += page(header, 2, column.dictionary(),
					() -> header.begin(7).i32(1, column.dictionarySize()).i32(2, PLAIN).end());
		}
		long dataStart = written;
		Thrift header = new Thrift();
		size += page(header, 0, column.data(), () -> header.begin(5).i32(1, column.cells())
				.i32(2, column.hasDictionary() ? DICTIONARY : PLAIN).i32(3, RLE).i32(4, RLE).end());
		return new Chunk(column.hasDictionary(), column.cells(), start, dataStart, size, written - start);
	}

	/** Writes a page with its header; gives the size that it would have without compression. */
	private long page(Thrift header, int type, byte[] content, Runnable more) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(content);
		}
		header.i32(1, type).i32(2, content.length).i32(3, compressed.size());
		more.run();
		byte[] head = header.bytes();
		write(head);
		write(compressed.toByteArray());
		return head.length + content.length;
	}

	/** Ends the file, once. */
	@Override
	public void close() throws IOException {
		if (closed) {
			return;
		}
		closed = true;
		try (out) {
			writeLast();
			if (!cells.isEmpty() && cells.get(0).cells() > 0) {
				writeGroup();
			}
			byte[] footer = footer();
			write(footer);
			write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
			write(MAGIC);
		}
	}

	/** The struct {@code FileMetaData} of parquet.thrift. */
	private byte[] footer() {
		Thrift footer = new Thrift();
		footer.i32(1, 1).list(2, Thrift.STRUCT, columns().size() + 1);
		footer.begin().text(4, "schema").i32(5, columns().size()).end();
		for (Column column : columns()) {
			Type type = Type.of(column);
			footer.begin().i32(1, type.code()).i32(3, 1).text(4, column.name());
			if (type == Type.TEXT) {
				footer.i32(6, 0).begin(10).begin(1).end().end();
			}
			footer.end();
		}
		footer.i64(3, rows()).list(4, Thrift.STRUCT, groups.size());
		for (Group group : groups) {
			footer.begin().list(1, Thrift.STRUCT, group.chunks().size());
			for (int i = 0; i < group.chunks().size(); i++) {
				chunk(footer, columns().get(i), group.chunks().get(i));
			}
			footer.i64(2, group.chunks().stream().mapToLong(Chunk::size).sum()).i64(3, group.rows()).end();
		}
		footer.text(6, "saksi");
		return footer.bytes();
	}

	private static void chunk(Thrift footer, Column column, Chunk chunk) {
		footer.begin().i64(2, chunk.start()).begin(3).i32(1, Type.of(column).code());
		footer.list(2, Thrift.I32, chunk.dictionary() ? 3 : 2).i32(PLAIN).i32(RLE);
		if (chunk.dictionary()) {
			footer.i32(DICTIONARY);
		}
		footer.list(3, Thrift.BINARY, 1).text(column.name()).i32(4, GZIP).i64(5, chunk.values()).i64(6, chunk.size())
				.i64(7, chunk.compressed()).i64(9, chunk.dataStart());
		if (chunk.dictionary()) {
			footer.i64(11, chunk.start());
		}
		footer.end().end();
	}
}
