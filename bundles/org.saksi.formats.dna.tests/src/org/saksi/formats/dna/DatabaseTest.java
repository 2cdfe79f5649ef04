package org.saksi.formats.dna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.sqlite.JDBC;

class DatabaseTest {

	private static final String ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

	@TempDir
	private Path folder;

	private static void make(Path file, String... statements) throws SQLException {
		NativeLibrary.prepare();
		try (Connection made = JDBC.createConnection("jdbc:sqlite:" + file, new Properties())) {
			for (String sql : statements) {
				try (Statement statement = made.createStatement()) {
					statement.execute(sql);
				}
			}
		}
	}

	private static List<String> texts(Database database, String sql) throws CorpusException, IOException {
		List<String> texts = new ArrayList<>();
		database.ask(sql, null, row -> texts.add(row.getString(1)));
		return texts;
	}

	@Test
	void whatIsInIsReadAndNothingIsWritten() throws Exception {
		Path made = folder.resolve("made");
		make(made, "CREATE TABLE T(A TEXT)", "INSERT INTO T VALUES ('b'), ('a')", "CREATE VIEW V AS SELECT A FROM T");
		Path file = Files.move(made, folder.resolve("with %3f # ? space.dna"));
		byte[] before = Files.readAllBytes(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		try (Database database = Database.open(file, null)) {
			assertEquals(List.of("a", "b"), texts(database, "SELECT A FROM T ORDER BY A"));
			assertTrue(database.has("T", "A"));
			assertFalse(database.has("T", "B"));
			assertFalse(database.has("V"));
			assertThrows(CorpusException.class, () -> texts(database, "INSERT INTO T VALUES ('c') RETURNING A"));
		} finally {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> inside = Files.list(folder)) {
			assertEquals(1, inside.count());
		}
	}

	@Test
	void whatAnotherProgramHasOnlyInItsLogIsSeen() throws Exception {
		Path file = folder.resolve("open.dna");
		make(file, "PRAGMA journal_mode = WAL", "CREATE TABLE T(A TEXT)");
		try (Connection open = JDBC.createConnection("jdbc:sqlite:" + file, new Properties())) {
			try (Statement statement = open.createStatement()) {
				statement.execute("INSERT INTO T VALUES ('late')");
			}
			byte[] log = Files.readAllBytes(folder.resolve("open.dna-wal"));
			assertTrue(log.length > 0);
			try (Database database = Database.open(file, null)) {
				assertEquals(List.of("late"), texts(database, "SELECT A FROM T"));
			}
			assertArrayEquals(log, Files.readAllBytes(folder.resolve("open.dna-wal")));
		}
	}

	@Test
	void whatIsNoDatabaseIsRefusedWithItsName() throws Exception {
		Path file = Files.writeString(folder.resolve("text.dna"), "SQLite format 3, or so".repeat(100));
		CorpusException e = assertThrows(CorpusException.class, () -> Database.open(file, null));
		assertEquals(file, e.path());
		assertTrue(e.getMessage().contains("not a database"), e::getMessage);
		Path empty = Files.write(folder.resolve("cut.dna"), Database.MAGIC);
		assertThrows(CorpusException.class, () -> Database.open(empty, null));
	}

	@Test
	void aDamagedPageIsRefusedWhereItIsRead() throws Exception {
		Path file = folder.resolve("damaged.dna");
		make(file, "CREATE TABLE T(A TEXT)", "CREATE TABLE U(A TEXT)", "INSERT INTO T VALUES ('" + "x".repeat(3000) + "')",
				"INSERT INTO U VALUES ('whole')");
		byte[] bytes = Files.readAllBytes(file);
		int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("xxxx") / 4096 * 4096;
		Arrays.fill(bytes, at, at + 4096, (byte) 0x5A);
		Files.write(file, bytes);
		try (Database database = Database.open(file, null)) {
			assertThrows(CorpusException.class, () -> texts(database, "SELECT A FROM T"));
			assertEquals(List.of("whole"), texts(database, "SELECT A FROM U"));
		}
	}

	@Test
	void whatNeverEndsCanBeCancelled() throws Exception {
		Path file = folder.resolve("small.dna");
		make(file, "CREATE TABLE T(A TEXT)");
		NullProgressMonitor monitor = new NullProgressMonitor();
		try (Database database = Database.open(file, monitor)) {
			monitor.setCanceled(true);
			assertThrows(OperationCanceledException.class, () -> texts(database, ENDLESS));
		}
	}
}
