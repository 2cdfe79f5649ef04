package org.saksi.formats.office.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.testing.fuzz.HostileFiles;

/** What the parser of workbooks must bear. */
class HostileWorkbooksTest {

	/** What the heads of entries begin with in a ZIP. */
	private static final int LOCAL = 0x04034b50;
	private static final int CENTRAL = 0x02014b50;

	@TempDir
	Path folder;

	private Path file;
	private byte[] whole;
	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	@BeforeEach
	void workbook() throws Exception {
		file = Workbooks.write(folder.resolve("x.xlsx"), Workbooks.sheet("Judul|Isi", "Satu|Kalimat satu yang panjang.", "Dua|Kalimat dua yang panjang."),
				Workbooks.styles(3), Workbooks.strings("<si><t>a</t></si>"));
		whole = Files.readAllBytes(file);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
	}

	private void write(Map<String, byte[]> content) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> each : content.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue());
			}
		}
		Files.write(file, out.toByteArray());
	}

	private Map<String, byte[]> with(String part, byte[] bytes) {
		Map<String, byte[]> changed = new LinkedHashMap<>(parts);
		changed.put(part, bytes);
		return changed;
	}

	@Test
	void cutAndWithNulBytes() throws Exception {
		assertEquals(List.of(), HostileFiles.bear(new XlsxImporter(), file));
		HostileFiles.bear(new XlsxImporter(), file, HostileFiles.damaged(whole));
	}

	@Test
	void everyPartCutAndWithNulBytes() throws Exception {
		for (String part : parts.keySet()) {
			List<byte[]> damaged = HostileFiles.damaged(parts.get(part));
			for (int i = 0; i < damaged.size(); i += 4) {
				write(with(part, damaged.get(i)));
				HostileFiles.bear(new XlsxImporter(), file);
			}
			Map<String, byte[]> without = new LinkedHashMap<>(parts);
			without.remove(part);
			write(without);
			HostileFiles.bear(new XlsxImporter(), file);
		}
	}

	/** No part may have entities: neither those that lead to other files nor those that double. */
	@Test
	void entitiesInEveryPartAreRefused() throws Exception {
		Path secret = Files.writeString(Files.createDirectory(folder.resolve("secret")).resolve("secret.txt"), "rahasia");
		StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
		}
		for (String part : parts.keySet()) {
			String xml = new String(parts.get(part), StandardCharsets.UTF_8);
			for (String type : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", bomb + "<!ENTITY e \"&e39;\">]>",
					"<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">")) {
				int start = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
				String hostile = xml.substring(0, start) + type + xml.substring(start).replaceFirst("(</[^>]*>)(?=[^<]*$)", type.contains("ENTITY e ") ? "&e;$1" : "$1");
				write(with(part, hostile.getBytes(StandardCharsets.UTF_8)));
				List<String> refused = HostileFiles.bear(new XlsxImporter(), file);
				assertFalse(refused.isEmpty(), part + " " + type);
				assertFalse(refused.toString().contains("rahasia"));
			}
		}
	}

	/** The ZIP format knows of more ways to compress than workbooks use; libraries for some of them are not here. */
	@Test
	void otherWaysToCompressAreRefused() throws Exception {
		for (int way : new int[] { 1, 6, 12, 14, 93, 95, 98, 0xffff }) {
			ByteBuffer changed = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
			for (int i = 0; i < whole.length - 12; i++) {
				int mark = changed.getInt(i);
				if (mark == LOCAL || mark == CENTRAL) {
					changed.putShort(i + (mark == LOCAL ? 8 : 10), (short) way);
				}
			}
			Files.write(file, changed.array());
			assertEquals(1, HostileFiles.bear(new XlsxImporter(), file).size(), "way " + way);
		}
	}

	/** Parts whose names or targets lead out of the package are not followed. */
	@Test
	void targetsThatLeadOutAreNotFollowed() throws Exception {
		String relations = new String(parts.get("xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8);
		for (String target : List.of("../../../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:1/x", "/../x", "\\\\x\\y", "")) {
			for (String mode : List.of("", "\" TargetMode=\"External")) {
				write(with("xl/_rels/workbook.xml.rels", relations.replace("worksheets/sheet1.xml", target + mode).getBytes(StandardCharsets.UTF_8)));
				HostileFiles.bear(new XlsxImporter(), file);
			}
		}
		write(with("../../evil.xml", "x".getBytes(StandardCharsets.UTF_8)));
		HostileFiles.bear(new XlsxImporter(), file);
	}

	@Test
	void twoHundredMegabytesOfOneLine() throws Exception {
		Path line = HostileFiles.longLine(folder.resolve("y.xlsx"), "PK\3\4", "");
		assertFalse(HostileFiles.bear(new XlsxImporter(), line).isEmpty());
	}
}
