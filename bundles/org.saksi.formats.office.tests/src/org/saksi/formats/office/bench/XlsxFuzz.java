package org.saksi.formats.office.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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
		List<String> names = new ArrayList<>();
		List<byte[]> parts = new ArrayList<>();
		Path file = Files.write(Files.createTempFile("saksi-fuzz", ".xlsx"), whole);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				names.add(entry.getName());
				parts.add(zip.getInputStream(entry).readAllBytes());
			}
		}
		Files.delete(file);
		int found = new FuzzRun("xlsx", "book.xlsx", new XlsxImporter()).run(List.of(new Sample(whole)), WORDS, seed, Math.max(1, seconds / 4));
		List<Integer> broken = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			if (names.get(i).matches(".*(?:sheet1|styles|sharedStrings|workbook)\\.xml|.*workbook\\.xml\\.rels|.*Content_Types.*")) {
				broken.add(i);
			}
		}
		for (int part : broken) {
			found += new FuzzRun("xlsx " + names.get(part), "book.xlsx", new XlsxImporter(), input -> zip(names, parts, part, input))
					.run(List.of(new Sample(parts.get(part))), WORDS, seed, Math.max(1, seconds * 3 / 4 / broken.size()));
		}
		return found;
	}

	private static byte[] zip(List<String> names, List<byte[]> parts, int replaced, byte[] by) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (int i = 0; i < names.size(); i++) {
				zip.putNextEntry(new ZipEntry(names.get(i)));
				zip.write(i == replaced ? by : parts.get(i));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}
}
