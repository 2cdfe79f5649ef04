package org.saksi.formats.office.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.saksi.formats.office.tables.XlsxImporter;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Feeds broken workbooks to the importer: as bytes, and with broken parts in whole ones. */
public final class XlsxFuzz {

	private static final List<String> WORDS = List.of("<c r=\"ZZZ1\">", "<c t=\"s\"><v>", "</v></c>", "<row r=\"99999999999\">", "</row>", "<si><t>", "</t></si>", "<rPh>", "<!DOCTYPE x>",
			"<xf numFmtId=\"14\"/>", " s=\"-5\" ", " t=\"inlineStr\" ", "_x0000_", "1E308", "&lt;");

	private XlsxFuzz() {
	}

	private static byte[] workbook() throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook()) {
			CellStyle date = book.createCellStyle();
			date.setDataFormat((short) 14);
			Sheet sheet = book.createSheet("Data");
			for (int i = 0; i < 6; i++) {
				Row row = sheet.createRow(i);
				row.createCell(0).setCellValue(i == 0 ? "Judul" : "Judul " + i);
				row.createCell(1).setCellValue(i == 0 ? "Isi" : "Kalimat nomor " + i + " yang cukup panjang.");
				row.createCell(2).setCellValue(i == 0 ? "R1" : i % 2 == 0 ? "ya" : "tidak");
				row.createCell(3).setCellValue(i == 0 ? "R2" : "ya");
				if (i > 0) {
					row.createCell(4).setCellValue(45000.5 + i);
					row.getCell(4).setCellStyle(date);
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			book.write(out);
			return out.toByteArray();
		}
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("xlsx", XlsxFuzz::xlsx).run(arguments);
	}

	private static int xlsx(long seed, long seconds) throws IOException {
		byte[] whole = workbook();
		WorkbookParts parts = WorkbookParts.of(whole);
		int found = new FuzzRun("xlsx", "book.xlsx", new XlsxImporter()).run(List.of(new Sample(whole)), WORDS, seed, Math.max(1, seconds / 4));
		List<String> broken = parts.names(".*(?:sheet1|styles|sharedStrings|workbook)\\.xml|.*workbook\\.xml\\.rels|.*Content_Types.*");
		for (String part : broken) {
			found += new FuzzRun("xlsx " + part, "book.xlsx", new XlsxImporter(), input -> parts.with(part, input))
					.run(List.of(new Sample(parts.get(part))), WORDS, seed, Math.max(1, seconds * 3 / 4 / broken.size()));
		}
		return found;
	}
}
