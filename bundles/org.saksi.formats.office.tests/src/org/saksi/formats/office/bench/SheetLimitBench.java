package org.saksi.formats.office.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.formats.office.sheets.Column;
import org.saksi.formats.office.sheets.Limits;
import org.saksi.formats.office.sheets.SheetWriter;
import org.saksi.formats.office.sheets.StreamedWorkbookWriter;
import org.saksi.formats.office.sheets.WorkbookWriter;

/**
 * Writes more rows than a sheet of Excel holds, with its real limits, and reads them back from the file: the sheet must be
 * full to the last row and go on in another one. Prints a line of JSON.
 */
public final class SheetLimitBench {

	private static final int MORE = 10;

	private SheetLimitBench() {
	}

	/** Runs it. @param args a folder for the file (the temporary one if absent) */
	public static void main(String[] args) throws IOException, XMLStreamException {
		Path folder = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir"));
		Path file = Files.createTempFile(folder, "saksi-bench-", ".xlsx");
		int rows = Limits.EXCEL.rows() - 1 + MORE;
		try {
			long start = System.nanoTime();
			write(file, rows);
			double seconds = (System.nanoTime() - start) / 1e9;
			try (ZipFile zip = new ZipFile(file.toFile())) {
				String first = area(zip, "xl/worksheets/sheet1.xml");
				String second = area(zip, "xl/worksheets/sheet2.xml");
				boolean ok = first.equals("A1:B1048576 A1048576 1048576 rows") && second.equals("A1:B11 A11 11 rows");
				System.out.println(String.format(Locale.ROOT,
						"{\"bench\": \"sheet-limit\", \"rows\": %d, \"seconds\": %.1f, \"first\": \"%s\", \"second\": \"%s\", \"ok\": %b}", rows,
						seconds, first, second, ok));
			}
		} finally {
			Files.delete(file);
		}
	}

	private static void write(Path file, int rows) throws IOException {
		try (WorkbookWriter workbook = new StreamedWorkbookWriter(file.toAbsolutePath().getParent(), Limits.EXCEL)) {
			SheetWriter sheet = workbook.sheet("claims", List.of(new Column("claim_id", Column.Kind.ID), new Column("n", Column.Kind.INTEGER)));
			for (int i = 0; i < rows; i++) {
				sheet.beginRow();
				sheet.text("c" + i);
				sheet.number(i);
				sheet.endRow();
			}
			workbook.write(file, new NullProgressMonitor());
		}
	}

	/** @return the dimension of a sheet, the first cell of its last row, and how many rows there are */
	private static String area(ZipFile zip, String entry) throws IOException, XMLStreamException {
		String dimension = "";
		String last = "";
		int rows = 0;
		boolean firstOfRow = false;
		try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
			XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					switch (xml.getLocalName()) {
					case "dimension" -> dimension = xml.getAttributeValue(null, "ref");
					case "row" -> {
						rows++;
						firstOfRow = true;
					}
					case "c" -> {
						last = firstOfRow ? xml.getAttributeValue(null, "r") : last;
						firstOfRow = false;
					}
					default -> {
						// Nothing else is counted.
					}
					}
				}
			}
		}
		return dimension + ' ' + last + ' ' + rows + " rows";
	}
}
