package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.LongConsumer;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip file of a workbook: all entries have one fixed time, and the shared texts take the place of the empty part that
 * POI would write.
 */
final class PackageZip extends ZipArchiveOutputStream {

	/** Deflate level: measured, 6 makes files 2 % smaller and writing a quarter slower, 4 makes them 8 % larger. */
	private static final int LEVEL = 5;
	private static final String SHARED = "xl/sharedStrings.xml";
	/** Far enough from the first day of DOS that no time zone needs an extra field for it. */
	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	private final SharedTexts texts;
	private final LongConsumer progress;
	private boolean skipping;
	private boolean open;

	/**
	 * @param large    whether an entry may have more than 4 GB
	 * @param progress gets the number of uncompressed bytes as they are written, and may throw
	 */
	PackageZip(OutputStream out, SharedTexts texts, boolean large, LongConsumer progress) {
		super(out);
		this.texts = texts;
		this.progress = progress;
		setLevel(LEVEL);
		setUseZip64(large ? Zip64Mode.Always : Zip64Mode.AsNeeded);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
		fixed.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
		super.putArchiveEntry(fixed);
		open = true;
		if (SHARED.equals(entry.getName())) {
			texts.write(this);
			skipping = true;
		}
	}

	@Override
	public void closeArchiveEntry() throws IOException {
		skipping = false;
		super.closeArchiveEntry();
		open = false;
	}

	/** After a failure within an entry there is nothing to finish, and to say so would hide the failure. */
	@Override
	public void finish() throws IOException {
		if (!open) {
			super.finish();
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (!skipping) {
			super.write(bytes, offset, length);
			progress.accept(length);
		}
	}
}
