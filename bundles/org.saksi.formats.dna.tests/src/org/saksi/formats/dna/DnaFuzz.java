package org.saksi.formats.dna;

import java.nio.file.Files;
import java.util.List;

import org.saksi.testing.SharedData;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Breaks a database of DNA and imports it. */
public final class DnaFuzz {

	private static final List<String> WORDS = List.of("SQLite format 3\0", "CREATE TABLE X (A)", "CREATE VIEW DOCUMENTS AS SELECT 1", "DOCUMENTS", "STATEMENTS", "\0\0\0\0", "\u00ff\u00ff");

	private DnaFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		List<Sample> samples = List.of(new Sample(Files.readAllBytes(SharedData.find("data/dna/sample.dna"))));
		new Fuzzing().add("dna", (seed, seconds) -> new FuzzRun("dna", "x.dna", new DnaImporter()).run(samples, WORDS, seed, seconds)).run(arguments);
	}
}
