package org.saksi.formats.office.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** The files within a workbook, of which one can be replaced. */
public final class WorkbookParts {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private WorkbookParts() {
	}

	/** Takes a workbook apart. */
	public static WorkbookParts of(byte[] workbook) throws IOException {
		WorkbookParts parts = new WorkbookParts();
		Path file = Files.write(Files.createTempFile("saksi-parts", ".zip"), workbook);
		try (ZipFile zip = new ZipFile(file.toFile())) { // workbooks that are written as a stream tell the sizes only at their end
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		} finally {
			Files.delete(file);
		}
		return parts;
	}

	/** @return the names of the parts that match, in their order */
	public List<String> names(String pattern) {
		return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
	}

	/** @return the bytes of a part */
	public byte[] get(String name) {
		return parts.get(name);
	}

	/** @return the workbook with other bytes in this part */
	public byte[] with(String replaced, byte[] by) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, byte[]> each : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getKey().equals(replaced) ? by : each.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}
}
