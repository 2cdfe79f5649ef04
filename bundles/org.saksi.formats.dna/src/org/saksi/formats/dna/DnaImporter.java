package org.saksi.formats.dna;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.TextNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.Registries;
import org.saksi.core.files.Ids;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.PlainArticles;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.MappedImport;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.core.formats.mapping.MappingProposal;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.formats.mapping.edit.AttributeTargets;
import org.saksi.core.formats.mapping.edit.WordTarget;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.xmi.XmlText;
import org.saksi.formats.dna.Tables.Entity;
import org.saksi.formats.dna.Tables.Statement;
import org.saksi.formats.dna.Tables.Variable;
import org.saksi.model.article.Article;
import org.saksi.model.article.Metadata;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.marks.Layer;

/**
 * Imports a database of DNA 3: each document is an article, each coder an annotator with a layer on the documents where the coder has
 * statements. The mapping {@code dna} holds unless another is given. The file is only read.
 */
public final class DnaImporter implements Importer, Mappable, AttributeTargets {

	/** Id of the format. */
	public static final String FORMAT = "dna";

	private static final String MAPPING = "dna.json";

	/** Needed by the extension registry. */
	public DnaImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		byte[] head = source.head();
		if (head.length < Database.MAGIC.length || !Arrays.equals(Database.MAGIC, Arrays.copyOf(head, Database.MAGIC.length))) {
			return 0;
		}
		boolean named = source.extension().equals("dna");
		return new String(head, StandardCharsets.ISO_8859_1).contains("STATEMENTTYPES") ? 95 : named ? 80 : 10;
	}

	private static Mapping mapping(ImportOptions options) throws CorpusException, IOException {
		if (options.mapping() != null) {
			return MappingRegistry.get().resolve(options.mapping(), FORMAT);
		}
		try (InputStream in = DnaImporter.class.getResourceAsStream(MAPPING)) {
			return MappingFiles.read(in.readAllBytes(), Path.of(MAPPING));
		}
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		Mapping mapping = mapping(options);
		try (Database database = Database.open(source.path(), monitor)) {
			new Run(source, options, target, database, mapping).read(monitor);
		}
	}

	@Override
	public List<WordTarget> attributeTargets() {
		return List.of(new WordTarget(Roles.SOURCE, Messages.Importer_asSource), new WordTarget(Roles.CLAIM, Messages.Importer_asClaim),
				new WordTarget(Roles.STANCE, Messages.Importer_asStance));
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = mapping(options);
		MappingProposal proposal = new MappingProposal();
		try (Database database = Database.open(source.path(), null)) {
			Tables tables = new Tables(database);
			Account account = new Account(new Report(), source.path(), null);
			StatementMarks marks = new StatementMarks(tables, new Roles(Mapping.AUTOMATIC, scheme), new Entries(
					new Registries(List.of())), account);
			ForeignDocument document = new ForeignDocument(FORMAT, "");
			tables.statements.values().stream().filter(each -> tables.types.containsKey(each.type()))
					.forEach(each -> marks.add(each, document));
			proposal.add(document);
		}
		return proposal.mapping(base, FORMAT, scheme);
	}

	/** One file. */
	private static final class Run {

		private final ImportSource source;
		private final ImportOptions options;
		private final ImportTarget target;
		private final Database database;
		private final Tables tables;
		private final Roles roles;
		private final Entries entries;
		private final MappedImport mapped;
		private final Account account;
		private final Map<Long, String> annotators = new LinkedHashMap<>();
		private final Set<Long> documents = new HashSet<>();
		private final Set<String> annotatorsWithMarks = new HashSet<>();
		private final Corpus record = CorpusFactory.eINSTANCE.createCorpus();
		private int statements;

		Run(ImportSource source, ImportOptions options, ImportTarget target, Database database, Mapping mapping)
				throws CorpusException, IOException {
			this.source = source;
			this.options = options;
			this.target = target;
			this.database = database;
			account = new Account(target.report(), source.path(), null);
			tables = new Tables(database);
			roles = new Roles(mapping, new SchemeIndex(target.corpus().scheme()));
			entries = new Entries(target.corpus().registries());
			mapped = new MappedImport(roles.mapping(tables), target);
		}

		void read(IProgressMonitor monitor) throws CorpusException, IOException {
			SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, tables.count("DOCUMENTS")));
			coders();
			entities();
			String columns = column("AUTHOR", "Author") + column("SOURCE", "Source") + column("SECTION", "Section")
					+ column("NOTES", "Notes") + column("TYPE", "Type") + column("DATE", "Date") + column("CODER", "Coder");
			database.ask("SELECT ID, Title, Text" + columns + " FROM DOCUMENTS ORDER BY ID", null, row -> {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				document(row);
				progress.worked(1);
			});
			summary();
		}

		private String column(String name, String sql) {
			return database.has("DOCUMENTS", name) ? ", " + sql : ", NULL";
		}

		/** Every coder is an annotator, those without statements too. */
		private void coders() {
			Set<String> names = new HashSet<>();
			tables.coders.forEach((id, name) -> {
				String free = XmlText.clean(name).isBlank() ? "coder " + id : XmlText.clean(name).strip();
				String unique = names.add(free) ? free : free + " (" + id + ")";
				annotators.put(id, unique);
				Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
				annotator.setId(unique);
				annotator.setName(unique);
				record.getAnnotators().add(annotator);
			});
			entries.added().setAnnotator(options.annotator() != null ? options.annotator()
					: annotators.isEmpty() ? "import" : annotators.values().iterator().next());
		}

		private void entities() throws CorpusException {
			int blank = 0;
			Set<Long> used = new HashSet<>();
			tables.statements.values().forEach(statement -> used.addAll(statement.entities().values()));
			for (Entity entity : tables.entities.values()) {
				Variable variable = tables.variables.get(entity.variable());
				String label = variable == null ? null : tables.types.get(variable.type());
				var rule = label == null ? null : roles.attribution(label);
				String role = rule == null ? null : Roles.role(rule, variable.name());
				if (entity.value().isBlank()) {
					blank++;
				} else if (Roles.SOURCE.equals(role)) {
					entries.agent(entity, roles.agentType(variable.name()));
				} else if (Roles.CLAIM.equals(role)) {
					entries.claim(entity);
				} else if (!used.contains(entity.id())) {
					account.count(Report.Kind.LEFT_OUT, Messages.Importer_unusedEntity, 0);
				} else if (!entity.attributes().isEmpty()) {
					account.count(Report.Kind.LEFT_OUT, Messages.Importer_attributes, 0);
				}
			}
			tables.entities.values().forEach(entries::parent);
			if (blank > 0) {
				account.tell(Report.Kind.NOTED, 0, NLS.bind(Messages.Importer_blankEntities, blank));
			}
			target.add(record, entries.added());
		}

		private void document(ResultSet row) throws SQLException, CorpusException {
			long id = row.getLong(1);
			documents.add(id);
			String text = row.getString(3) == null ? "" : row.getString(3);
			String articleId = source.stem() + '-' + id;
			Article article = PlainArticles.article(articleId, text, FORMAT, mapped.language());
			if (!text.isBlank()) {
				article.setSha256(Ids.sha256(text.getBytes(StandardCharsets.UTF_8)));
			}
			article.setSourceFile(source.name());
			metadata(article.getMetadata(), row);
			Account own = new Account(target.report(), source.path(), articleId);
			List<Layer> layers = layers(id, article, own);
			own.close();
			mapped.prepare(layers.stream().map(Layer::getAnnotator).toList());
			target.add(new ImportedArticle(article, true, null, layers), source, 0);
		}

		private void metadata(Metadata metadata, ResultSet row) throws SQLException {
			metadata.setHeadline(orNull(row.getString(2)));
			metadata.setAuthor(orNull(row.getString(4)));
			metadata.setMedium(orNull(row.getString(5)));
			metadata.setSection(orNull(row.getString(6)));
			keep(metadata, "notes", row.getString(7));
			keep(metadata, "type", row.getString(8));
			long seconds = row.getLong(9);
			if (!row.wasNull()) {
				metadata.setPublished(date(seconds));
			}
			keep(metadata, "coder", annotators.get(row.getLong(10)));
		}

		private static String orNull(String text) {
			return text == null || text.isEmpty() ? null : XmlText.clean(text);
		}

		private static void keep(Metadata metadata, String key, String value) {
			if (value != null && !value.isEmpty()) {
				metadata.getExtras().put("dna_" + key, new TextNode(XmlText.clean(value)).toString());
			}
		}

		/** Seconds of a local time; midnight is what DNA has where only the day is known. */
		private static String date(long seconds) {
			try {
				LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
				return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
			} catch (DateTimeException e) {
				return null;
			}
		}

		private List<Layer> layers(long document, Article article, Account own) {
			Map<String, ForeignDocument> byAnnotator = new LinkedHashMap<>();
			Map<String, StatementMarks> marks = new HashMap<>();
			for (Statement statement : tables.byDocument.getOrDefault(document, List.of())) {
				if (!tables.types.containsKey(statement.type())) {
					own.tell(Report.Kind.REFUSED, 0, NLS.bind(Messages.Marks_type, statement.id(), statement.type()));
					continue;
				}
				statements++;
				String unnamed = options.annotator() == null ? "import" : options.annotator();
				String annotator = annotators.getOrDefault(statement.coder(), unnamed);
				marks.computeIfAbsent(annotator, key -> new StatementMarks(tables, roles, entries, own)).add(statement,
						byAnnotator.computeIfAbsent(annotator, key -> new ForeignDocument(FORMAT, article.getText())));
			}
			List<Layer> layers = new ArrayList<>();
			byAnnotator.forEach((annotator, foreign) -> {
				annotatorsWithMarks.add(annotator);
				Layer layer = mapped.maker().make(foreign, article.getId(), annotator, own);
				marks.get(annotator).name(layer);
				layers.add(layer);
			});
			return layers;
		}

		/** What the file holds, and what of it has no place here. */
		private void summary() throws CorpusException, IOException {
			for (Map.Entry<Long, List<Statement>> entry : tables.byDocument.entrySet()) {
				if (!documents.contains(entry.getKey())) {
					for (Statement statement : entry.getValue()) {
						account.tell(Report.Kind.REFUSED, 0, NLS.bind(Messages.Marks_document, statement.id(), entry.getKey()));
					}
				}
			}
			account.tell(Report.Kind.NOTED, 0, NLS.bind(Messages.Importer_summary, new Object[] { documents.size(), statements,
					tables.coders.size(), annotatorsWithMarks.size(), entries.added().getAgents().size(),
					entries.added().getCanonicalClaims().size(), tables.entities.size(), tables.attributes }));
			left(Messages.Importer_settings, tables.count("SETTINGS"));
			left(Messages.Importer_regexes, tables.count("REGEXES"));
			left(Messages.Importer_relations, tables.count("CODERRELATIONS"));
			left(Messages.Importer_links, tables.count("VARIABLELINKS"));
			left(Messages.Importer_coders, tables.coders.size());
			left(Messages.Importer_colours, tables.types.size());
			account.close();
		}

		private void left(String what, int number) {
			if (number > 0) {
				account.tell(Report.Kind.LEFT_OUT, 0, NLS.bind(what, number));
			}
		}
	}
}
