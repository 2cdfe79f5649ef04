package org.saksi.formats.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.formats.mapping.edit.ColumnTargets;
import org.saksi.core.formats.mapping.edit.WordTarget;
import org.saksi.core.formats.preview.SheetPreview;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.tables.TableColumns.Column;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Split;
import org.saksi.model.registry.RegistryFactory;

/**
 * Imports tables: a row is an article. What the columns mean is proposed from header and content, or given by a mapping. Rows are read as a stream; one that
 * cannot be used is refused with its line, the others come.
 */
public abstract class TableImporter implements Importer, Mappable, ColumnTargets {

	/** Rows of a sheet that tell what its columns mean. */
	private static final int SAMPLE = 400;
	private static final int MOST_TOLD = 1000;

	private final String format;

	/** @param format id of the format */
	protected TableImporter(String format) {
		this.format = format;
	}

	/**
	 * Opens a file.
	 *
	 * @param options of the mapping and the import: {@code charset}, {@code delimiter}, {@code quote}, {@code sheet} …
	 */
	protected abstract TableSource open(ImportSource source, Map<String, String> options) throws CorpusException, IOException;

	private static Map<String, String> options(Mapping mapping, ImportOptions options) {
		Map<String, String> all = new HashMap<>(mapping.options());
		options.values().forEach((key, value) -> {
			if (!value.isBlank()) {
				all.put(key, value);
			}
		});
		return all;
	}

	/** What is known of a file before its rows are read. */
	private record Plan(Mapping mapping, TableSource table, Map<String, TableColumns> sheets, List<String> others) {
	}

	/** The first rows of each sheet. */
	private static Map<String, List<TableRow>> samples(TableSource table, IProgressMonitor monitor) throws CorpusException, IOException {
		Map<String, List<TableRow>> samples = new LinkedHashMap<>();
		table.read(new TableSink() {
			@Override
			public boolean row(TableRow row) {
				if (monitor != null && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				List<TableRow> rows = samples.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>());
				if (rows.size() < SAMPLE) {
					rows.add(row);
				}
				return !row.sheet().isEmpty() || rows.size() < SAMPLE;
			}

			@Override
			public void bad(String sheet, int line, String why) {
				// told when the rows are read
			}
		});
		return samples;
	}

	private Plan plan(ImportSource source, ImportOptions options, IProgressMonitor monitor) throws CorpusException, IOException {
		Mapping mapping = MappingRegistry.get().resolve(options.mapping(), format);
		TableSource table = open(source, options(mapping, options));
		Map<String, List<TableRow>> samples = samples(table, monitor);
		Map<String, TableColumns> sheets = new LinkedHashMap<>();
		List<String> others = new ArrayList<>();
		Map<String, TableLayout> layouts = TableLayout.of(samples, table.columns());
		for (String sheet : samples.keySet()) {
			TableColumns columns = layouts.containsKey(sheet) ? new TableColumns(layouts.get(sheet), mapping) : null;
			boolean article = columns != null && !(columns.of(Meaning.TEXT).isEmpty() && columns.of(Meaning.HEADLINE).isEmpty()
					&& columns.of(Meaning.URL).isEmpty());
			if (article) {
				sheets.put(sheet, columns);
			} else {
				others.add(sheet);
			}
		}
		if (sheets.isEmpty()) {
			throw new CorpusException(NLS.bind(Messages.TableImporter_noText, Meaning.TEXT.id()), source.path(), 0, null);
		}
		return new Plan(mapping, table, sheets, others);
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = MappingRegistry.get().resolve(options.mapping(), format);
		TableSource table = open(source, options(base, options));
		Map<String, ColumnRule> rules = new LinkedHashMap<>();
		base.columns().forEach(rule -> rules.put(rule.column(), rule));
		for (TableLayout layout : TableLayout.of(samples(table, null), table.columns()).values()) {
			new TableColumns(layout, base).columns().forEach(column -> rules.putIfAbsent(column.rule().column(), column.rule()));
		}
		if (rules.isEmpty()) {
			throw new CorpusException(NLS.bind(Messages.TableImporter_noText, Meaning.TEXT.id()), source.path(), 0, null);
		}
		return new Mapping(base.id(), base.name(), base.description(), base.formats().isEmpty() ? List.of(format) : base.formats(), base.scheme(),
				base.unmapped(), base.marks(), List.copyOf(rules.values()), base.options());
	}

	@Override
	public List<WordTarget> columnTargets() {
		return Arrays.stream(Meaning.values()).map(meaning -> new WordTarget(meaning.id(), meaning.label())).toList();
	}

	@Override
	public boolean isLabel(String meaning) {
		return Set.of(Meaning.LABEL.id(), Meaning.RATER.id(), Meaning.GOLD.id()).contains(meaning);
	}

	@Override
	public List<SheetPreview> firstRows(ImportSource source, ImportOptions options, int limit) throws CorpusException, IOException {
		TableSource table = open(source, options(MappingRegistry.get().resolve(options.mapping(), format), options));
		Map<String, List<TableRow>> samples = samples(table, null);
		List<SheetPreview> sheets = new ArrayList<>();
		TableLayout.of(samples, table.columns()).forEach((sheet, layout) -> {
			List<List<String>> rows = samples.get(sheet).stream().filter(row -> row.line() > layout.line() && !row.isEmpty()).limit(limit)
					.map(TableRow::cells).toList();
			List<String> names = new ArrayList<>();
			for (int i = 0; i < layout.header().size(); i++) {
				names.add(layout.name(i));
			}
			sheets.add(new SheetPreview(sheet, names, rows, rows.size()));
		});
		return sheets;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor);
		Plan plan = plan(source, options, progress);
		Account account = new Account(target.report(), source.path(), null);
		Map<Column, Set<String>> values = values(plan, progress);
		String nobody = options.annotator() == null ? plan.mapping().options().getOrDefault(TableLayout.ANNOTATOR, format) : options.annotator();
		RowLayers layers = new RowLayers(format, nobody, plan.mapping(), values, target, account);
		annotators(plan, layers, values.keySet(), target);
		String language = target.corpus().corpus() == null ? null : target.corpus().corpus().getLanguage();
		Rows rows = new Rows(source, target, plan, layers, new RowArticles(source, format, plan.table().charset(), language, plan.sheets().size() > 1),
				progress);
		try {
			plan.table().read(rows);
		} finally {
			rows.tell();
			account.close();
		}
	}

	/** All values of the columns with labels: a pass over the whole file, for a tag set must hold them all. */
	private static Map<Column, Set<String>> values(Plan plan, IProgressMonitor monitor) throws CorpusException, IOException {
		Map<Column, Set<String>> values = new LinkedHashMap<>();
		for (TableColumns columns : plan.sheets().values()) {
			for (Meaning meaning : List.of(Meaning.LABEL, Meaning.RATER, Meaning.GOLD)) {
				columns.of(meaning).forEach(column -> values.put(column, new LinkedHashSet<>()));
			}
		}
		if (values.isEmpty()) {
			return values;
		}
		plan.table().read(new TableSink() {
			@Override
			public boolean row(TableRow row) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				TableColumns columns = plan.sheets().get(row.sheet());
				if (columns != null && row.line() > columns.layout().line()) {
					for (Column column : columns.columns()) {
						Set<String> known = values.get(column);
						String value = known == null ? "" : column.mapped(row.cell(column.number()));
						if (!value.isEmpty() && known.size() <= RowLayers.MOST_TAGS) {
							known.add(value);
						}
					}
				}
				return true;
			}

			@Override
			public void bad(String sheet, int line, String why) {
				// told when the rows are read
			}
		});
		return values;
	}

	private static void annotators(Plan plan, RowLayers layers, Set<Column> columns, ImportTarget target) throws CorpusException {
		Map<String, String> names = new TreeMap<>();
		for (Column column : columns) {
			String annotator = layers.annotator(column);
			plan.sheets().values().forEach(sheet -> names.merge(annotator, sheet.layout().legend().getOrDefault(column.header(), annotator),
					(a, b) -> a.equals(annotator) ? b : a));
		}
		if (names.isEmpty()) {
			return;
		}
		Corpus record = CorpusFactory.eINSTANCE.createCorpus();
		names.forEach((id, name) -> {
			Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setId(id);
			annotator.setName(name);
			record.getAnnotators().add(annotator);
		});
		var registry = RegistryFactory.eINSTANCE.createRegistry();
		registry.setAnnotator(names.keySet().iterator().next());
		target.add(record, registry);
	}

	/** Makes an article of each row and hands it on. */
	private static final class Rows implements TableSink {

		private final ImportSource source;
		private final ImportTarget target;
		private final Plan plan;
		private final RowLayers layers;
		private final RowArticles articles;
		private final IProgressMonitor monitor;
		private final Map<String, Integer> made = new LinkedHashMap<>();
		private final Map<String, Integer> empty = new HashMap<>();
		private final Map<String, List<String>> splits = new TreeMap<>();
		private int bad;

		Rows(ImportSource source, ImportTarget target, Plan plan, RowLayers layers, RowArticles articles, IProgressMonitor monitor) {
			this.source = source;
			this.target = target;
			this.plan = plan;
			this.layers = layers;
			this.articles = articles;
			this.monitor = monitor;
		}

		@Override
		public boolean row(TableRow row) throws CorpusException {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			TableColumns columns = plan.sheets().get(row.sheet());
			if (columns == null || row.line() <= columns.layout().line()) {
				return true;
			}
			if (row.isEmpty()) {
				empty.merge(row.sheet(), 1, Integer::sum);
				return true;
			}
			if (row.cells().size() > columns.layout().header().size()
					&& row.cells().subList(columns.layout().header().size(), row.cells().size()).stream().anyMatch(cell -> !cell.isBlank())) {
				bad(row.sheet(), row.line(), NLS.bind(Messages.TableImporter_width, row.cells().size(), columns.layout().header().size()));
				return true;
			}
			Article article = articles.article(row, columns);
			if (article == null) {
				bad(row.sheet(), row.line(), Messages.TableImporter_noContent);
				return true;
			}
			boolean named = columns.of(Meaning.ID).stream().anyMatch(column -> article.getId().equals(row.cell(column.number()).strip()));
			if (target.add(new ImportedArticle(article, false, null, layers.layers(row, columns, article)), source, row.line()) || named) {
				made.merge(row.sheet(), 1, Integer::sum);
				String split = article.getMetadata().getExtras().get("split");
				if (split != null) {
					splits.computeIfAbsent(split, name -> new ArrayList<>()).add(article.getId());
				}
			}
			return true;
		}

		@Override
		public void bad(String sheet, int line, String why) {
			if (bad++ < MOST_TOLD) {
				target.report().add(Report.Kind.REFUSED, source.path(), line, null, sheet.isEmpty() ? why : sheet + ": " + why);
			}
		}

		/** Says in numbers what came, and what the columns were taken for. */
		void tell() throws CorpusException {
			Report report = target.report();
			Set<String> told = new LinkedHashSet<>();
			plan.sheets().forEach((sheet, columns) -> {
				String place = sheet.isEmpty() ? "" : sheet + ": ";
				report.add(Report.Kind.NOTED, source.path(), columns.layout().line(), null, place
						+ NLS.bind(Messages.TableImporter_rows, made.getOrDefault(sheet, 0), empty.getOrDefault(sheet, 0)));
				if (told.add(columns.summary())) {
					report.add(Report.Kind.NOTED, source.path(), columns.layout().line(), null, place
							+ NLS.bind(Messages.TableImporter_columns, columns.summary()));
				}
				columns.left().forEach((why, names) -> report.add(Report.Kind.LEFT_OUT, source.path(), columns.layout().line(), null,
						place + NLS.bind(why, String.join(", ", names))));
				if (columns.layout().line() > 1) {
					report.add(Report.Kind.NOTED, source.path(), 1, null, place + NLS.bind(Messages.TableImporter_above, columns.layout().line() - 1));
				}
			});
			if (!plan.others().isEmpty()) {
				report.add(Report.Kind.LEFT_OUT, source.path(), 0, null, NLS.bind(Messages.TableImporter_otherSheets, String.join(", ", plan.others())));
			}
			if (bad > MOST_TOLD) {
				report.add(Report.Kind.NOTED, source.path(), 0, null, NLS.bind(Messages.TableImporter_moreBad, bad - MOST_TOLD));
			}
			if (!splits.isEmpty()) {
				Corpus record = CorpusFactory.eINSTANCE.createCorpus();
				splits.forEach((name, ids) -> {
					Split split = CorpusFactory.eINSTANCE.createSplit();
					split.setName(name);
					split.getArticles().addAll(ids);
					record.getSplits().add(split);
				});
				var registry = RegistryFactory.eINSTANCE.createRegistry();
				registry.setAnnotator("import");
				target.add(record, registry);
			}
		}
	}
}
