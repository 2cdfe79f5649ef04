package org.saksi.formats.office.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries all have one fixed time. */
public final class PackageZip {

	/** Far enough from the first day of DOS that no time zone needs an extra field for it. */
	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	private final ZipArchiveOutputStream zip;
	private final Deflating deflating;
	private final LongConsumer progress;

	/** @param progress gets the number of compressed bytes as they are written, and may throw */
	public PackageZip(OutputStream out, Deflating deflating, LongConsumer progress) {
		this.zip = new ZipArchiveOutputStream(out);
		this.deflating = deflating;
		this.progress = progress;
	}

	/** Adds an entry. */
	public void add(String name, byte[] bytes) throws IOException {
		add(name, new EntryData(deflating, null), bytes, new byte[0]);
	}

	/** Adds an entry: {@code head}, then the data, then {@code tail}. */
	public void add(String name, EntryData data, byte[] head, byte[] tail) throws IOException {
		EntryData.Whole whole = data.within(head, tail);
		ZipArchiveEntry entry = new ZipArchiveEntry(name);
		entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
		entry.setMethod(ZipEntry.DEFLATED);
		entry.setSize(whole.size());
		entry.setCompressedSize(whole.compressedSize());
		entry.setCrc(Integer.toUnsignedLong(whole.crc()));
		try (InputStream bytes = counted(whole.bytes())) {
			zip.addRawArchiveEntry(entry, bytes);
		}
	}

	private InputStream counted(InputStream bytes) {
		return new FilterInputStream(bytes) {
			@Override
			public int read(byte[] to, int offset, int length) throws IOException {
				int read = super.read(to, offset, length);
				progress.accept(Math.max(0, read));
				return read;
			}
		};
	}

	/** Writes the directory, without which it is no zip file; the stream stays open. */
	public void finish() throws IOException {
		zip.finish();
	}
}
