package org.saksi.core.scheme.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.files.FaultyFiles;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.CorpusSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;

/** The end of the process, or a full disk, at every step of a migration and of its undo: all files are old, or all are new. */
class SchemeFaultTest {

	private static final SchemePath PREDICTION = new SchemePath("claim", "kind", "prediction");

	@TempDir
	Path temporary;

	private CorpusStore reopen(Path folder) throws Exception {
		try (var names = Files.list(folder.resolve("corpus"))) {
			for (Path staging : names.filter(each -> each.getFileName().toString().startsWith(".staging-")).toList()) {
				String[] parts = staging.getFileName().toString().split("-");
				Files.move(staging, staging.resolveSibling(parts[0] + "-" + parts[1] + "-" + Integer.MAX_VALUE + "-" + parts[3]));
			}
		}
		return CorpusStore.open(folder.resolve("corpus"),
				TestCorpora.options(folder).withClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5))), null);
	}

	private static boolean isNew(CorpusStore store, String message) throws CorpusException {
		Map<String, Long> kinds = MigrationFixture.kinds(store);
		boolean renamed = kinds.containsKey("forecast");
		assertEquals(renamed ? Map.of("factual", 3L, "demand", 3L, "forecast", 3L) : Map.of("factual", 3L, "demand", 3L, "prediction", 3L),
				kinds, message);
		assertEquals(renamed, PREDICTION.in(store.scheme()) == null, message);
		return renamed;
	}

	@Test
	void anEndAtAnyStepLeavesAllOldOrAllNew() throws Exception {
		for (boolean undo : new boolean[] { false, true }) {
			int old = 0;
			int renamed = 0;
			boolean ended = true;
			for (int step = 0; ended; step++) {
				Path folder = Files.createDirectory(temporary.resolve(undo + "-" + step));
				FaultyFiles files = new FaultyFiles(folder.resolve("corpus"));
				CorpusStore store = MigrationFixture.create(folder, TestCorpora.options(folder, files), 2);
				CorpusSession session = store.corpusSession();
				var begin = MigrationFixture.files(folder);
				ArticleSession open = store.session("a0", "ani");
				if (undo) {
					MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), PREDICTION, "forecast"));
				}
				files.crashAt(step);
				try {
					if (undo) {
						session.undo();
					} else {
						MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), PREDICTION, "forecast"));
					}
					ended = false;
					files.die();
				} catch (FaultyFiles.Crash e) {
					assertTrue(files.isDead());
				}
				String message = undo + " " + step;
				try (CorpusStore next = reopen(folder)) {
					assertEquals(List.of(), next.damage(), message);
					boolean isNew = isNew(next, message);
					renamed += isNew ? 1 : 0;
					old += isNew ? 0 : 1;
					CorpusSession again = next.corpusSession();
					assertEquals(isNew, PREDICTION.in(again.scheme()) == null, message);
					assertFalse(again.isDirty(), message);
					assertEquals(java.util.Set.of(), next.unsavedFiles(), message);
					try (ArticleSession recovered = next.session("a0", "ani")) {
						assertEquals(null, recovered.recovery(), message);
						assertEquals(List.of(), recovered.notices(), message);
					}
					if (isNew) {
						assertTrue(again.canUndo(), message);
						again.undo();
					}
					assertEquals(begin, MigrationFixture.files(folder), message);
				}
				assertTrue(open != null);
			}
			assertTrue(old >= 8 && renamed >= 8, old + " " + renamed);
		}
	}

	/** What waits to be written to the journal is written line by line; the process can end between any two of them. */
	@Test
	void theJournalMayEndBeforeItSaysWhatTheFilesWillBe() throws Exception {
		Path folder = null;
		Path journal = null;
		SortedMap<String, String> begin = null;
		for (int step = 0; journal == null; step++) { // the first end that comes after the journal has been told
			folder = Files.createDirectory(temporary.resolve("cut-at-" + step));
			FaultyFiles files = new FaultyFiles(folder.resolve("corpus"));
			CorpusStore store = MigrationFixture.create(folder, TestCorpora.options(folder, files), 2);
			begin = MigrationFixture.files(folder);
			CorpusSession session = store.corpusSession();
			files.crashAt(step);
			assertThrows(FaultyFiles.Crash.class,
					() -> MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), PREDICTION, "forecast")));
			journal = journal(folder);
		}
		int lines = Files.readAllLines(journal).size();
		int cuts = 0;
		for (int kept = lines; kept > 0; kept--) {
			Path copy = temporary.resolve("cut-" + kept);
			copy(folder, copy);
			Path cut = copy.resolve(folder.relativize(journal));
			Files.write(cut, Files.readAllLines(cut).subList(0, kept));
			try (CorpusStore next = reopen(copy)) {
				CorpusSession again = next.corpusSession();
				assertFalse(again.isDirty(), "kept " + kept);
				assertEquals(java.util.Set.of(), next.unsavedFiles(), "kept " + kept);
				assertTrue(PREDICTION.in(again.scheme()) != null, "kept " + kept);
				assertEquals(begin, MigrationFixture.files(copy), "kept " + kept);
			}
			cuts++;
		}
		assertTrue(cuts > 3, "lines " + lines);
	}

	/** The journal that says what the files will be, if one does so within half a second, twice the time it may wait. */
	private static Path journal(Path folder) throws Exception {
		for (int i = 0; i < 10; i++) {
			try (var all = Files.walk(folder)) {
				for (Path each : all.filter(Files::isRegularFile).filter(file -> file.toString().contains("journal")).toList()) {
					if (Files.readString(each, StandardCharsets.ISO_8859_1).contains("SAVING")) {
						Thread.sleep(300);
						return each;
					}
				}
			}
			Thread.sleep(50);
		}
		return null;
	}

	private static void copy(Path from, Path to) throws Exception {
		try (var all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Path target = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else {
					Files.copy(each, target);
				}
			}
		}
	}

	@Test
	void aFullDiskAtAnyStepChangesNothing() throws Exception {
		int failures = 0;
		for (int step = 0; step < 60; step += 2) {
			Path folder = Files.createDirectory(temporary.resolve("full-" + step));
			FaultyFiles files = new FaultyFiles(folder.resolve("corpus"));
			try (CorpusStore store = MigrationFixture.create(folder, TestCorpora.options(folder, files), 2)) {
				CorpusSession session = store.corpusSession();
				var begin = MigrationFixture.files(folder);
				files.fullAt(step);
				try {
					MigrationFixture.run(session, SchemeMigrations.rename(session.scheme(), PREDICTION, "forecast"));
				} catch (CorpusException e) {
					failures++;
					files.fullAt(-1);
					var after = MigrationFixture.files(folder);
					after.keySet().removeIf(name -> name.startsWith(".staging"));
					assertEquals(begin, after, "step " + step);
					assertFalse(session.isDirty());
				}
			}
		}
		assertTrue(failures >= 5, "failures " + failures);
	}
}
