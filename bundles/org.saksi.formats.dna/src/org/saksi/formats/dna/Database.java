package org.saksi.formats.dna;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/**
 * An SQLite file of a stranger, for reading. The file is opened as immutable: nothing is locked or written, no file appears
 * beside it. Where a journal or a write-ahead log lies beside it, which another program left or still uses, both are copied and
 * the copy is read, so that what the log holds is seen. Views are no tables, functions of the schema do not run, long values
 * are refused.
 */
final class Database implements AutoCloseable {

	/** The first bytes of every SQLite file. */
	static final byte[] MAGIC = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

	/** Longest value that is read, in bytes. */
	static final int MAX_VALUE = 64 << 20;

	/** Work between two looks at the monitor, in instructions of SQLite's machine. */
	private static final int STEPS = 100_000;

	private final Path path;
	private final Path copy;
	private final Connection connection;
	private final Map<String, Set<String>> columns = new HashMap<>();

	/** What is done with each row of an answer. */
	@FunctionalInterface
	interface Row {
		/** Takes the row at the cursor. */
		void take(ResultSet row) throws SQLException, CorpusException, IOException;
	}

	private Database(Path path, Path copy, Connection connection) {
		this.path = path;
		this.copy = copy;
		this.connection = connection;
	}

	/**
	 * Opens a database.
	 *
	 * @param monitor asked while long questions are answered, or {@code null}
	 * @throws CorpusException if it is no database, or damaged so that not even its tables are known
	 */
	static Database open(Path path, IProgressMonitor monitor) throws CorpusException, IOException {
		NativeLibrary.prepare();
		Path copy = hasLog(path) ? copy(path) : null;
		Database database = null;
		try {
			Connection connection = connect(copy == null ? path : copy.resolve(path.getFileName()), copy == null);
			database = new Database(path, copy, connection);
			database.prepare(monitor);
			return database;
		} catch (SQLException e) {
			if (database != null) {
				database.close();
			} else {
				delete(copy);
			}
			throw damaged(path, e);
		}
	}

	private static boolean hasLog(Path path) throws IOException {
		for (String suffix : List.of("-wal", "-journal")) {
			Path log = path.resolveSibling(path.getFileName() + suffix);
			if (Files.isRegularFile(log) && Files.size(log) > 0) {
				return true;
			}
		}
		return false;
	}

	private static Path copy(Path path) throws IOException {
		Path folder = Files.createTempDirectory("saksi-dna-");
		try {
			for (String suffix : List.of("", "-wal", "-journal")) {
				Path each = path.resolveSibling(path.getFileName() + suffix);
				if (Files.isRegularFile(each)) {
					Files.copy(each, folder.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
				}
			}
			return folder;
		} catch (IOException e) {
			delete(folder);
			throw e;
		}
	}

	private static void delete(Path folder) {
		if (folder == null) {
			return;
		}
		try (Stream<Path> inside = Files.walk(folder)) {
			for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		} catch (IOException e) {
			// a temporary folder: the system removes what could not be
		}
	}

	private static Connection connect(Path path, boolean immutable) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setBusyTimeout(2000);
		if (immutable) {
			config.setReadOnly(true);
		}
		URI uri = path.toAbsolutePath().toUri();
		String name = "file:" + uri.getRawPath().replace("?", "%3f") + (immutable ? "?immutable=1&mode=ro" : "");
		return JDBC.createConnection(JDBC.PREFIX + name, config.toProperties());
	}

	private void prepare(IProgressMonitor monitor) throws SQLException {
		((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MAX_VALUE);
		ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
			@Override
			protected int progress() {
				return monitor != null && monitor.isCanceled() ? 1 : 0;
			}
		});
		try (Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA trusted_schema = OFF");
			statement.execute("PRAGMA cell_size_check = ON");
			statement.execute("PRAGMA query_only = ON");
		}
		Set<String> tables = new HashSet<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		for (String table : tables) {
			Set<String> names = new HashSet<>();
			try (PreparedStatement statement = connection.prepareStatement("SELECT name FROM pragma_table_info(?)")) {
				statement.setString(1, table);
				try (ResultSet rows = statement.executeQuery()) {
					while (rows.next()) {
						names.add(rows.getString(1).toUpperCase(Locale.ROOT));
					}
				}
			}
			columns.put(table.toUpperCase(Locale.ROOT), names);
		}
	}

	/** @return whether there is a table, not a view, of that name with these columns, all in upper case */
	boolean has(String table, String... names) {
		Set<String> there = columns.get(table);
		return there != null && there.containsAll(List.of(names));
	}

	/**
	 * Asks a question.
	 *
	 * @param sql   a query
	 * @param value what stands for its {@code ?}, or {@code null} if it has none
	 * @throws CorpusException            if the database is damaged where the answer lies
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	void ask(String sql, Long value, Row row) throws CorpusException, IOException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			if (value != null) {
				statement.setLong(1, value);
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					row.take(rows);
				}
			}
		} catch (SQLException e) {
			if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
				throw new OperationCanceledException();
			}
			throw damaged(path, e);
		}
	}

	private static CorpusException damaged(Path path, SQLException e) {
		return new CorpusException(NLS.bind(Messages.Database_damaged, e.getMessage()), path, 0, e);
	}

	@Override
	public void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			// it was only read
		}
		delete(copy);
	}
}
