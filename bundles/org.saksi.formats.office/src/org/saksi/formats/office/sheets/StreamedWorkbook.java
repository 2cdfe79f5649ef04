package org.saksi.formats.office.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** POI's streaming workbook with our own row data and zip file. */
final class StreamedWorkbook extends SXSSFWorkbook {

	/** How many rows of a sheet are kept before they go to its temporary file. */
	private static final int WINDOW = 8;

	private final SharedTexts texts;
	private SheetDataWriter next;
	private boolean large;
	private transient LongConsumer progress = bytes -> {
	};

	StreamedWorkbook(SharedTexts texts) {
		super(null, WINDOW);
		this.texts = texts;
		setShouldCalculateSheetDimensions(false);
	}

	/** Adds a sheet whose row data goes to {@code file}. */
	SXSSFSheet createSheet(String name, List<Column> columns, Path file) throws IOException {
		next = new RowDataWriter(file, columns, texts);
		return createSheet(name);
	}

	@Override
	protected SheetDataWriter createSheetDataWriter() {
		return next;
	}

	/** Writes the workbook; see {@link PackageZip}. */
	void write(OutputStream out, boolean hasLargeParts, LongConsumer bytesWritten) throws IOException {
		large = hasLargeParts;
		progress = bytesWritten;
		write(out);
	}

	@Override
	protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
		return new PackageZip(out, texts, large, progress);
	}
}
