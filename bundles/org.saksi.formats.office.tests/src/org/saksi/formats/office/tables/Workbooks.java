package org.saksi.formats.office.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, such as no program would write them too. */
final class Workbooks {

	private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
			+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
			+ "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
			+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
			+ "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
	private static final String RELATIONSHIPS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	/** Writes a part. */
	@FunctionalInterface
	interface Part {
		void to(OutputStream out) throws IOException;
	}

	private Workbooks() {
	}

	static Part text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Rows of inline strings. */
	static Part sheet(String... rows) {
		StringBuilder xml = new StringBuilder("<worksheet " + MAIN + "><sheetData>");
		for (int i = 0; i < rows.length; i++) {
			xml.append("<row r=\"").append(i + 1).append("\">");
			for (String cell : rows[i].split("\\|")) {
				xml.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
			}
			xml.append("</row>");
		}
		return text(xml + "</sheetData></worksheet>");
	}

	static Part styles(int count) {
		return out -> {
			out.write(("<styleSheet " + MAIN + "><cellXfs>").getBytes(StandardCharsets.UTF_8));
			byte[] style = "<xf numFmtId=\"14\"/>".getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < count; i++) {
				out.write(style);
			}
			out.write("</cellXfs></styleSheet>".getBytes(StandardCharsets.UTF_8));
		};
	}

	static Part strings(String items) {
		return text("<sst " + MAIN + ">" + items + "</sst>");
	}

	static Path write(Path file, Part sheet, Part styles, Part strings) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "[Content_Types].xml", text(TYPES));
			put(zip, "_rels/.rels", text(RELATIONSHIPS + "<Relationship Id=\"r1\" Type=\"" + TYPE + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
			put(zip, "xl/workbook.xml", text("<workbook " + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
					+ "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
			put(zip, "xl/_rels/workbook.xml.rels", text(RELATIONSHIPS + "<Relationship Id=\"r1\" Type=\"" + TYPE + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
					+ "<Relationship Id=\"r2\" Type=\"" + TYPE + "styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"" + TYPE
					+ "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
			put(zip, "xl/worksheets/sheet1.xml", sheet);
			put(zip, "xl/styles.xml", styles);
			put(zip, "xl/sharedStrings.xml", strings);
		}
		return file;
	}

	private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		part.to(zip);
		zip.closeEntry();
	}
}
