package org.saksi.formats.dna;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;

/** All of a database but the texts of its documents. */
final class Tables {

	/** More rows than that in all are not held. */
	private static final int MAX_ROWS = 5_000_000;

	/** A variable of a type of statement. */
	record Variable(long id, String name, String dataType, long type) {
	}

	/** A value of short texts, with its attributes. */
	record Entity(long id, long variable, String value, String colour, long parent, Map<String, String> attributes) {
	}

	/** A statement with its values by variable; those of short texts are ids of entities. */
	record Statement(long id, long type, long document, int start, int stop, long coder, Map<Long, String> values,
			Map<Long, Long> entities) {
	}

	private static final Map<String, String[]> NEEDED = Map.of("CODERS", new String[] { "ID", "NAME" }, "DOCUMENTS",
			new String[] { "ID", "TITLE", "TEXT" }, "STATEMENTS",
			new String[] { "ID", "STATEMENTTYPEID", "DOCUMENTID", "START", "STOP", "CODER" }, "STATEMENTTYPES",
			new String[] { "ID", "LABEL" }, "VARIABLES", new String[] { "ID", "VARIABLE", "DATATYPE", "STATEMENTTYPEID" },
			"ENTITIES", new String[] { "ID", "VARIABLEID", "VALUE" }, "DATASHORTTEXT",
			new String[] { "STATEMENTID", "VARIABLEID", "ENTITY" });

	final Map<Long, String> coders = new LinkedHashMap<>();
	final Map<Long, String> types = new LinkedHashMap<>();
	final Map<Long, Variable> variables = new LinkedHashMap<>();
	final Map<Long, Entity> entities = new LinkedHashMap<>();
	final Map<Long, List<Statement>> byDocument = new LinkedHashMap<>();
	final Map<Long, Statement> statements = new LinkedHashMap<>();
	int attributes;

	private final Database database;
	private int rows;

	/** @throws CorpusException if it is no database of DNA 3, or damaged */
	Tables(Database database) throws CorpusException, IOException {
		this.database = database;
		for (Map.Entry<String, String[]> needed : NEEDED.entrySet()) {
			if (!database.has(needed.getKey(), needed.getValue())) {
				throw new CorpusException(NLS.bind(Messages.Tables_none, needed.getKey()));
			}
		}
		ask("SELECT ID, Name FROM CODERS ORDER BY ID", row -> coders.put(row.getLong(1), text(row, 2)));
		ask("SELECT ID, Label FROM STATEMENTTYPES ORDER BY ID", row -> types.put(row.getLong(1), text(row, 2)));
		ask("SELECT ID, Variable, DataType, StatementTypeId FROM VARIABLES ORDER BY ID", row -> variables.put(row.getLong(1),
				new Variable(row.getLong(1), text(row, 2), text(row, 3), row.getLong(4))));
		entities();
		ask("SELECT ID, StatementTypeId, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY DocumentId, Start, ID", row -> {
			Statement statement = new Statement(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getInt(5),
					row.getLong(6), new LinkedHashMap<>(), new LinkedHashMap<>());
			statements.put(statement.id(), statement);
			byDocument.computeIfAbsent(statement.document(), key -> new ArrayList<>()).add(statement);
		});
		for (String table : List.of("DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT")) {
			if (database.has(table, "STATEMENTID", "VARIABLEID", "VALUE")) {
				ask("SELECT StatementId, VariableId, Value FROM " + table + " ORDER BY rowid", row -> {
					Statement statement = statements.get(row.getLong(1));
					if (statement != null) {
						statement.values().put(row.getLong(2), text(row, 3));
					}
				});
			}
		}
		ask("SELECT StatementId, VariableId, Entity FROM DATASHORTTEXT ORDER BY rowid", row -> {
			Statement statement = statements.get(row.getLong(1));
			if (statement != null) {
				statement.entities().put(row.getLong(2), row.getLong(3));
			}
		});
	}

	private void entities() throws CorpusException, IOException {
		boolean coloured = database.has("ENTITIES", "RED", "GREEN", "BLUE");
		boolean nested = database.has("ENTITIES", "CHILDOF");
		ask("SELECT ID, VariableId, Value, " + (coloured ? "Red, Green, Blue" : "0, 0, 0") + ", " + (nested ? "ChildOf" : "0")
				+ " FROM ENTITIES ORDER BY ID",
				row -> entities.put(row.getLong(1), new Entity(row.getLong(1), row.getLong(2), text(row, 3), colour(row),
						row.getLong(7), new LinkedHashMap<>())));
		if (database.has("ATTRIBUTEVARIABLES", "ID", "ATTRIBUTEVARIABLE")
				&& database.has("ATTRIBUTEVALUES", "ENTITYID", "ATTRIBUTEVARIABLEID", "ATTRIBUTEVALUE")) {
			Map<Long, String> names = new LinkedHashMap<>();
			ask("SELECT ID, AttributeVariable FROM ATTRIBUTEVARIABLES ORDER BY ID", row -> names.put(row.getLong(1), text(row, 2)));
			ask("SELECT EntityId, AttributeVariableId, AttributeValue FROM ATTRIBUTEVALUES ORDER BY rowid", row -> {
				Entity entity = entities.get(row.getLong(1));
				attributes++;
				if (entity != null && names.containsKey(row.getLong(2)) && !text(row, 3).isEmpty()) {
					entity.attributes().put(names.get(row.getLong(2)), text(row, 3));
				}
			});
		}
	}

	/** @return {@code #rrggbb}, or {@code null} for black, which is what DNA gives to what has no colour */
	private static String colour(ResultSet row) throws SQLException {
		int rgb = (row.getInt(4) & 255) << 16 | (row.getInt(5) & 255) << 8 | row.getInt(6) & 255;
		return rgb == 0 ? null : String.format("#%06x", rgb);
	}

	private static String text(ResultSet row, int column) throws SQLException {
		String text = row.getString(column);
		return text == null ? "" : text;
	}

	private void ask(String sql, Database.Row row) throws CorpusException, IOException {
		database.ask(sql, null, each -> {
			if (++rows > MAX_ROWS) {
				throw new CorpusException(NLS.bind(Messages.Tables_tooMany, MAX_ROWS));
			}
			row.take(each);
		});
	}

	/** @return number of rows of a table that is not read; 0 if there is no such table */
	int count(String table) throws CorpusException, IOException {
		int[] count = new int[1];
		if (database.has(table)) {
			database.ask("SELECT count(*) FROM " + table, null, row -> count[0] = row.getInt(1));
		}
		return count[0];
	}
}
