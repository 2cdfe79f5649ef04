package org.saksi.formats.dna;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.testing.SharedData;
import org.saksi.testing.fuzz.HostileFiles;

class HostileFilesTest {

	@TempDir
	Path folder;

	@Test
	void cutAndWithNulBytes() throws Exception {
		byte[] sample = Files.readAllBytes(SharedData.require("data/dna/sample.dna"));
		HostileFiles.bear(new DnaImporter(), folder.resolve("x.dna"), HostileFiles.damaged(sample));
	}

	@Test
	void twoHundredMegabytesAfterItsFirstBytes() throws Exception {
		assertFalse(HostileFiles.bear(new DnaImporter(), HostileFiles.longLine(folder.resolve("x.dna"), "SQLite format 3\0", "")).isEmpty());
	}
}
