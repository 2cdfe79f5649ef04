package org.saksi.formats.uima;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.testing.fuzz.HostileFiles;
import org.saksi.testing.fuzz.Sample;

/** What the parsers of CASes must bear. */
class HostileCasTest {

	@TempDir
	Path folder;

	@Test
	void cutAndWithNulBytes() throws Exception {
		byte[] xmi = Sample.of(new XmiExporter(), true, ".xmi").get(0).bytes();
		HostileFiles.bear(new XmiImporter(), folder.resolve("x.xmi"), HostileFiles.damaged(xmi));
		HostileFiles.bear(new JsonImporter(), folder.resolve("x.json"), HostileFiles.damaged(Sample.of(new JsonExporter(), true, ".json").get(0).bytes()));
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(zip)) {
			out.putNextEntry(new ZipEntry("x.xmi"));
			out.write(xmi);
		}
		Files.delete(folder.resolve("x.xmi"));
		HostileFiles.bear(new XmiImporter(), folder.resolve("x.zip"), HostileFiles.damaged(zip.toByteArray()));
	}

	@Test
	void twoHundredMegabytesOfOneLine() throws Exception {
		Path xmi = HostileFiles.longLine(folder.resolve("x.xmi"), "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" a=\"", "\"/>");
		assertFalse(HostileFiles.bear(new XmiImporter(), xmi).isEmpty());
		Files.delete(xmi);
		Path json = HostileFiles.longLine(folder.resolve("x.json"), "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaString\": \"", "\"}]}");
		assertFalse(HostileFiles.bear(new JsonImporter(), json).isEmpty());
	}

	@Test
	void numbersAndNamesBeyondAllBounds() throws Exception {
		Path json = folder.resolve("x.json");
		for (String number : List.of("1e999999999", "-1e-999999999", "1e99999999999999", "9".repeat(100_000), "-1")) {
			Files.writeString(json, "{\"%TYPES\": {\"x.A\": {\"%NAME\": \"x.A\", \"%SUPER_TYPE\": \"uima.tcas.Annotation\"}}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\","
					+ " \"sofaNum\": " + number + ", \"sofaID\": \"_InitialView\", \"sofaString\": \"text\"}, {\"%ID\": " + number + ", \"%TYPE\": \"x.A\", \"@sofa\": 1, \"begin\": "
					+ number + ", \"end\": " + number + "}]}");
			HostileFiles.bear(new JsonImporter(), json);
		}
	}
}
