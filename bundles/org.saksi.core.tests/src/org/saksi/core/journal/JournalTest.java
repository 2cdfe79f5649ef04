package org.saksi.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.journal.Change.Kind;

class JournalTest {

	private static final String LAYER = "layers/ani/f5/a1.layer";

	@TempDir
	Path folder;

	private Journal open() {
		return Journal.open(folder, new DiskFileStore(), Clock.systemUTC(), problem -> {
			throw new AssertionError(problem);
		});
	}

	private static List<FileChanges> changes(int number) {
		Snapshot snapshot = new Snapshot("marks.Claim", "_x" + number,
				Map.of("id", "c" + number, "canonical", List.of("K1", "K2"), "text", "tab\tline\nquote\" \uD83D\uDE00"));
		return List.of(new FileChanges(LAYER, 3, List.of(new Change(Kind.ADD, "_r", "claims", null, number, null, snapshot),
				new Change(Kind.SET, "_x" + number, "attributes", "claim.kind", -1, null, "factual"))));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		List<FileChanges> written = changes(7);
		try (Journal journal = open()) {
			journal.about(JournalEntry.Kind.BASE, LAYER, "hash");
			JournalEntry gesture = journal.gesture("Klaim \"7\"\n", written, LAYER);
			journal.again(JournalEntry.Kind.UNDO, gesture, List.of(LAYER));
			assertFalse(journal.history(LAYER).isDirty());
		}
		try (Journal journal = open()) {
			FileHistory history = journal.history(LAYER);
			assertEquals("hash", history.savedHash());
			assertEquals(2, history.unsaved().size());
			assertEquals(0, history.applied().size());
			JournalEntry gesture = history.lastUndone();
			assertEquals("Klaim \"7\"\n", gesture.label());
			assertEquals(written, gesture.fileChanges());
			assertEquals(List.of(), journal.notices());
		}
	}

	@Test
	void everyChangeHasAnInverse() {
		for (Change change : List.of(new Change(Kind.SET, "_a", "id", null, -1, "x", null),
				new Change(Kind.ADD, "_a", "canonical", null, 2, null, "K"), new Change(Kind.REMOVE, "_a", "canonical", null, 2, "K", null),
				new Change(Kind.MOVE, "_a", "claims", null, 3, "1", "_c"))) {
			assertEquals(change, change.inverse().inverse());
			assertFalse(change.equals(change.inverse()));
		}
	}

	@Test
	void aTornLastLineIsDropped() throws IOException {
		try (Journal journal = open()) {
			journal.gesture("one", changes(1), null);
			journal.gesture("two", changes(2), null);
		}
		Path log = folder.resolve("journal-1.log");
		byte[] whole = Files.readAllBytes(log);
		int second = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
		for (int length = second; length < whole.length; length += 7) {
			Files.write(log, java.util.Arrays.copyOf(whole, length));
			try (Journal journal = open()) {
				assertEquals(List.of("one"), journal.history(LAYER).applied().stream().map(JournalEntry::label).toList());
				assertEquals(List.of(), journal.notices());
				journal.gesture("three", changes(3), null);
			}
			try (Journal journal = open()) {
				assertEquals(2, journal.history(LAYER).applied().size());
			}
		}
		assertTrue(Files.list(folder).noneMatch(each -> each.toString().contains("damaged")));
	}

	@Test
	void aDamagedLineInTheMiddleIsReportedAndTheFileKept() throws IOException {
		try (Journal journal = open()) {
			for (int i = 1; i <= 3; i++) {
				journal.gesture("g" + i, changes(i), null);
			}
		}
		Path log = folder.resolve("journal-1.log");
		String text = Files.readString(log);
		Files.writeString(log, text.replace("\"g2\"", "\"gX\""));
		try (Journal journal = open()) {
			assertEquals(List.of("g1", "g3"), journal.history(LAYER).applied().stream().map(JournalEntry::label).toList());
			assertEquals(1, journal.notices().size());
			assertTrue(journal.notices().get(0).contains("2"), journal.notices().get(0));
		}
		try (var names = Files.list(folder)) {
			Path kept = names.filter(each -> each.toString().contains(".damaged-")).findFirst().orElseThrow();
			assertTrue(Files.readString(kept).contains("gX"));
		}
		try (Journal journal = open()) {
			assertEquals(List.of(), journal.notices());
		}
	}

	@Test
	void rubbishIsNoJournal() throws IOException {
		Files.write(folder.resolve("journal-1.log"), new byte[] { 0, 1, 2, '\n', 'x', '\n' });
		try (Journal journal = open()) {
			assertTrue(journal.histories().all().isEmpty());
			journal.gesture("one", changes(1), null);
		}
		try (Journal journal = open()) {
			assertEquals(1, journal.history(LAYER).applied().size());
		}
	}

	@Test
	void aSecondProcessHasAFileOfItsOwnAndIsTakenInLater() {
		Journal first = open();
		Journal second = open();
		first.gesture("first", changes(1), null);
		second.gesture("second", List.of(new FileChanges("layers/ani/ff/b.layer", 0, List.of())), null);
		assertEquals(0, first.history("layers/ani/ff/b.layer").applied().size());
		second.close();
		first.close();
		assertTrue(Files.exists(folder.resolve("journal-2.log")));
		try (Journal third = open()) {
			assertEquals(1, third.history(LAYER).applied().size());
			assertEquals(1, third.history("layers/ani/ff/b.layer").applied().size());
			assertFalse(Files.exists(folder.resolve("journal-2.log")));
		}
		try (Journal fourth = open()) {
			assertEquals(1, fourth.history("layers/ani/ff/b.layer").applied().size());
		}
	}

	@Test
	void linesAreForcedWithinAQuarterOfASecond() throws Exception {
		AtomicInteger forced = new AtomicInteger();
		List<byte[]> lines = new ArrayList<>();
		DiskFileStore.Appender out = new DiskFileStore.Appender() {
			@Override
			public long size() {
				return 0;
			}

			@Override
			public synchronized void write(byte[] bytes) {
				lines.add(bytes);
			}

			@Override
			public void force() {
				forced.set(lines.size());
			}

			@Override
			public void truncate(long size) {
				lines.clear();
			}

			@Override
			public void close() {
				// nothing to close
			}
		};
		JournalWriter writer = new JournalWriter(out, problem -> {
			throw new AssertionError(problem);
		});
		writer.write(new byte[1]);
		long start = System.nanoTime();
		while (forced.get() < 1 && System.nanoTime() - start < 5_000_000_000L) {
			Thread.sleep(1);
		}
		assertEquals(1, forced.get());
		assertTrue(JournalWriter.DELAY < 250);
		writer.write(new byte[1]);
		writer.write(new byte[1]);
		writer.flush();
		assertEquals(3, forced.get());
		writer.close();
	}

	@Test
	void whatCannotBeWrittenIsTriedAgain() throws Exception {
		AtomicInteger failures = new AtomicInteger(2);
		AtomicInteger told = new AtomicInteger();
		DiskFileStore.Appender disk = new DiskFileStore().append(folder.resolve("x"));
		DiskFileStore.Appender out = new DiskFileStore.Appender() {
			@Override
			public long size() throws IOException {
				return disk.size();
			}

			@Override
			public void write(byte[] bytes) throws IOException {
				if (failures.getAndDecrement() > 0) {
					disk.write(java.util.Arrays.copyOf(bytes, 2));
					throw new IOException("No space left on device");
				}
				disk.write(bytes);
			}

			@Override
			public void force() throws IOException {
				disk.force();
			}

			@Override
			public void truncate(long size) throws IOException {
				disk.truncate(size);
			}

			@Override
			public void close() throws IOException {
				disk.close();
			}
		};
		JournalWriter writer = new JournalWriter(out, problem -> told.incrementAndGet());
		writer.write("one\n".getBytes());
		writer.write("two\n".getBytes());
		long start = System.nanoTime();
		while (Files.size(folder.resolve("x")) < 8 && System.nanoTime() - start < 20_000_000_000L) {
			Thread.sleep(10);
		}
		writer.close();
		assertEquals("one\ntwo\n", Files.readString(folder.resolve("x")));
		assertTrue(told.get() >= 1);
	}

	@Test
	void onlyTheLastGesturesOfAFileCanBeUndone() {
		try (Journal journal = open()) {
			for (int i = 0; i < FileHistory.LIMIT + 20; i++) {
				journal.gesture("g" + i, changes(i), null);
			}
			assertEquals(FileHistory.LIMIT, journal.history(LAYER).applied().size());
			assertEquals("g20", journal.history(LAYER).applied().get(0).label());
		}
	}

	@Test
	void aLongJournalLosesItsBeginningButNothingUnsaved() {
		List<JournalEntry> entries = new ArrayList<>();
		String other = "layers/ani/00/b.layer";
		entries.add(JournalEntry.about(JournalEntry.Kind.BASE, 0, LAYER, "h0"));
		for (int i = 1; i <= 100; i++) {
			entries.add(new JournalEntry(JournalEntry.Kind.GESTURE, i, i, "g" + i, List.of(LAYER), null, null, new byte[1000]));
			if (i == 90) {
				entries.add(JournalEntry.about(JournalEntry.Kind.SAVING, i, LAYER, "h90"));
				entries.add(JournalEntry.about(JournalEntry.Kind.SAVED, i, LAYER, "h90"));
				entries.add(JournalEntry.about(JournalEntry.Kind.BASE, i, other, "o"));
			}
		}
		assertEquals(entries, Compaction.shorten(entries, 1 << 20, 1 << 10));
		List<JournalEntry> kept = Compaction.shorten(entries, 50_000, 2_000);
		Histories histories = new Histories();
		kept.forEach(histories::accept);
		FileHistory history = histories.of(LAYER);
		assertEquals("h90", history.savedHash());
		assertEquals(10, history.unsaved().size());
		assertTrue(history.isDirty());
		assertTrue(kept.size() < 20, "" + kept.size());
		entries.add(JournalEntry.about(JournalEntry.Kind.SAVING, 101, LAYER, "h100"));
		entries.add(JournalEntry.about(JournalEntry.Kind.SAVED, 101, LAYER, "h100"));
		kept = Compaction.shorten(entries, 50_000, 20_000);
		histories = new Histories();
		kept.forEach(histories::accept);
		assertFalse(histories.of(LAYER).isDirty());
		assertEquals("h100", histories.of(LAYER).savedHash());
		assertTrue(histories.of(LAYER).applied().size() >= 10);
		assertEquals("g100", histories.of(LAYER).lastApplied().label());
	}

	@Test
	void copiesOfSavedFilesAreKeptWhileWorkStandsOnThem() throws Exception {
		Path file = folder.resolve("file");
		Files.writeString(file, "content");
		String hash = org.saksi.core.files.Ids.sha256("content".getBytes());
		try (Journal journal = open()) {
			journal.keepBase(hash, file);
			journal.about(JournalEntry.Kind.BASE, LAYER, hash);
			journal.gesture("one", changes(1), null);
			journal.flush();
			assertEquals("content", new String(journal.base(hash)));
		}
		try (Journal journal = open()) {
			assertNotNull(journal.base(hash));
			journal.about(JournalEntry.Kind.DISCARD, LAYER, null);
		}
		try (Journal journal = open()) {
			assertNull(journal.base(hash));
		}
	}

	@Test
	void aJournalThatCannotBeOpenedIsDoneWithout() throws IOException {
		Path file = folder.resolve("file");
		Files.writeString(file, "x", StandardOpenOption.CREATE);
		try (Journal journal = Journal.open(file.resolve("journal"), new DiskFileStore(), Clock.systemUTC(), problem -> {
			throw new AssertionError(problem);
		})) {
			assertEquals(1, journal.notices().size());
			journal.gesture("one", changes(1), null);
			assertEquals(1, journal.history(LAYER).applied().size());
		}
	}

	@Test
	void theStateFolderIsWhereTheSystemHasIt() {
		Properties linux = system("Linux", "/home/ani");
		assertEquals(Path.of("/home/ani/.local/state/saksi"), StateFolder.of(Map.of(), linux));
		assertEquals(Path.of("/s/saksi"), StateFolder.of(Map.of("XDG_STATE_HOME", "/s"), linux));
		assertEquals(Path.of("/home/ani/.local/state/saksi"), StateFolder.of(Map.of("XDG_STATE_HOME", "relative"), linux));
		assertEquals(Path.of("/x"), StateFolder.of(Map.of("SAKSI_STATE", "/x", "XDG_STATE_HOME", "/s"), linux));
		assertEquals(Path.of("/Users/ani/Library/Application Support/Saksi/state"),
				StateFolder.of(Map.of(), system("Mac OS X", "/Users/ani")));
		assertEquals(Path.of("/local/Saksi/state"), StateFolder.of(Map.of("LOCALAPPDATA", "/local"), system("Windows 11", "/u")));
	}

	private static Properties system(String os, String home) {
		Properties system = new Properties();
		system.setProperty("os.name", os);
		system.setProperty("user.home", home);
		return system;
	}
}
