package org.saksi.formats.office.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.formats.office.sheets.xml.RowBytes;
import org.saksi.formats.office.sheets.xml.SharedTexts;
import org.saksi.formats.office.zip.Deflating;
import org.saksi.formats.office.zip.EntryData;
import org.saksi.formats.office.zip.PackageZip;

/**
 * The file of a workbook: POI's, but with the rows of the sheets and the shared texts from here.
 *
 * @param workbook whose sheets have no rows
 * @param rows     name of a sheet's entry to its rows
 */
record WorkbookFile(XSSFWorkbook workbook, Map<String, EntryData> rows, SharedTexts texts) {

	private static final String SHARED = "xl/sharedStrings.xml";
	private static final String NO_ROWS = "<sheetData/>";

	/** Writes it; the stream stays open. */
	void write(OutputStream stream, Deflating deflating, IProgressMonitor monitor) throws IOException {
		texts.data().close();
		long all = texts.data().compressedSize() + rows.values().stream().mapToLong(EntryData::compressedSize).sum();
		SubMonitor progress = SubMonitor.convert(monitor, (int) (all >> 10) + 1);
		PackageZip zip = new PackageZip(stream, deflating, bytes -> {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.worked((int) (bytes >> 10));
		});
		ByteArrayOutputStream frame = new ByteArrayOutputStream();
		workbook.write(frame);
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				add(zip, entry.getName(), entries.readAllBytes());
			}
		}
		zip.finish();
	}

	private void add(PackageZip zip, String name, byte[] bytes) throws IOException {
		EntryData data = rows.get(name);
		if (data != null) {
			String xml = new String(bytes, StandardCharsets.UTF_8);
			int at = xml.indexOf(NO_ROWS);
			if (at < 0) {
				throw new IllegalStateException(name + " has rows of its own");
			}
			zip.add(name, data, (xml.substring(0, at) + RowBytes.HEAD).getBytes(StandardCharsets.UTF_8),
					(RowBytes.TAIL + xml.substring(at + NO_ROWS.length())).getBytes(StandardCharsets.UTF_8));
		} else if (SHARED.equals(name)) {
			zip.add(name, texts.data(), texts.head(), SharedTexts.tail());
		} else {
			zip.add(name, bytes);
		}
	}
}
