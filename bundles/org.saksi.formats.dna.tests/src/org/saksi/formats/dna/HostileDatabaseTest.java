package org.saksi.formats.dna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.marks.Layer;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;
import org.sqlite.JDBC;

/** Databases as nobody should have them. */
class HostileDatabaseTest {

	private static final List<String> TABLES = List.of("CREATE TABLE CODERS(ID INTEGER, Name TEXT)",
			"CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT)",
			"CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT)",
			"CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)",
			"CREATE TABLE ENTITIES(ID INTEGER, VariableId INTEGER, Value TEXT)",
			"CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER)",
			"CREATE TABLE DATASHORTTEXT(StatementId INTEGER, VariableId INTEGER, Entity INTEGER)");

	@TempDir
	private Path folder;
	private final MemoryCorpus corpus = new MemoryCorpus();
	private final MemoryTarget target = new MemoryTarget(corpus);

	private Path make(String... statements) throws SQLException {
		Path file = folder.resolve("x.dna");
		NativeLibrary.prepare();
		try (Connection made = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
				Statement statement = made.createStatement()) {
			for (String sql : TABLES) {
				statement.execute(sql);
			}
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		return file;
	}

	private void read(Path file) throws CorpusException, IOException {
		new DnaImporter().read(new ImportSource(file), ImportOptions.DEFAULT, target, new NullProgressMonitor());
	}

	private String told() {
		return target.report().entries().stream().map(e -> e.kind() + " " + e.message()).collect(Collectors.joining("\n"));
	}

	@Test
	void whatLeadsNowhereIsRefusedAndTheRestComes() throws Exception {
		read(make("INSERT INTO CODERS VALUES (1, '../../x'), (2, '../../x'), (3, '')", "INSERT INTO DOCUMENTS VALUES (1, NULL, 'Air surut.')",
				"INSERT INTO STATEMENTTYPES VALUES (1, 'Frame')", "INSERT INTO VARIABLES VALUES (1, 'narrator', 'short text', 1)",
				"INSERT INTO ENTITIES VALUES (1, 1, 'Rini'), (2, 99, 'nobody')",
				"INSERT INTO STATEMENTS VALUES (1, 1, 1, 0, 3, 1), (2, 77, 1, 0, 3, 1), (3, 1, 66, 0, 3, 2), (4, 1, 1, 4, 4000, 2), (5, 1, 1, 'a', 'b', 9)",
				"INSERT INTO DATASHORTTEXT VALUES (1, 1, 1), (1, 55, 1), (4, 1, 1234), (4444, 1, 1)"));
		Layer first = corpus.layer("x-1", "../../x");
		assertEquals(1, LayerMarks.all(first).size());
		assertEquals("Rini", first.getMarks().get(0).getAttributes().get("narrator"));
		assertEquals(List.of("../../x", "../../x (2)", "import"), corpus.annotators("x-1"));
		for (String part : List.of("statement 2: its type 77", "statement 3: its document 66", "statement 1: one of its values",
				"statement 4: one of its values", "outside of the text")) {
			assertTrue(told().contains(part), () -> part + " in " + told());
		}
	}

	@Test
	void otherDatabasesAreRefused() throws Exception {
		Path view = make("DROP TABLE DOCUMENTS",
				"CREATE VIEW DOCUMENTS AS WITH RECURSIVE n(ID) AS (SELECT 1 UNION ALL SELECT ID + 1 FROM n) SELECT ID, 'x' Title, 'x' Text FROM n");
		assertTrue(assertThrows(CorpusException.class, () -> read(view)).getMessage().contains("DOCUMENTS"));
		Files.delete(view);
		Path old = make("DROP TABLE ENTITIES");
		assertTrue(assertThrows(CorpusException.class, () -> read(old)).getMessage().contains("ENTITIES"));
	}

	@Test
	void valuesOfAnyTypeAndSizeAreBorne() throws Exception {
		read(make("INSERT INTO DOCUMENTS VALUES (1, x'00ff', 'a' || char(0) || 'b'), ('zwei', 1.5, NULL), (3, 'c', zeroblob(1000))"));
		assertEquals("a\uFFFDb", corpus.article("x-1").getText());
		assertEquals(3, corpus.articleIds().size());
	}

	@Test
	void aValueThatIsTooLongIsRefused() throws Exception {
		Path file = make("INSERT INTO DOCUMENTS VALUES (1, 'a', 'first'), (2, 'b', zeroblob(" + (Database.MAX_VALUE + 10) + "))");
		CorpusException e = assertThrows(CorpusException.class, () -> read(file));
		assertTrue(e.getMessage().contains("TOOBIG") || e.getMessage().contains("too big"), e::getMessage);
	}

	/** Bytes that are changed by chance end in a message, never in anything else. */
	@Test
	void damageByChanceIsReported() throws Exception {
		Path file = make("INSERT INTO DOCUMENTS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) SELECT i, 't' || i, hex(randomblob(500)) FROM n",
				"INSERT INTO STATEMENTTYPES VALUES (1, 'Frame')",
				"INSERT INTO STATEMENTS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT i, 1, i % 40, i, i + 5, 1 FROM n");
		byte[] whole = Files.readAllBytes(file);
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			byte[] bytes = whole.clone();
			for (int j = 0; j < 1 + random.nextInt(20); j++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			Path damaged = Files.write(folder.resolve("damaged.dna"), random.nextInt(5) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
			MemoryTarget fresh = new MemoryTarget(new MemoryCorpus());
			try {
				new DnaImporter().read(new ImportSource(damaged), ImportOptions.DEFAULT, fresh, new NullProgressMonitor());
			} catch (CorpusException e) {
				assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
			}
			assertTrue(fresh.report().entries().stream().noneMatch(e -> e.kind() == Report.Kind.REFUSED && e.message().isBlank()));
		}
	}
}
