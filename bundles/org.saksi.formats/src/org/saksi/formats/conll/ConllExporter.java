package org.saksi.formats.conll;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.formats.mapping.LayerReader;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.ArticleText;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.tokens.TokenGrid;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.MarkType;

/**
 * Exports one file in CoNLL form: a column of tokens, then one for each annotator and type of mark, or one for each annotator where a
 * token plays one role at most. Sentences are those of the zones.
 */
public final class ConllExporter implements Exporter {

	/** Needed by the extension registry. */
	public ConllExporter() {
	}

	private static String option(ExportRequest request, String key, String byDefault, String... allowed) throws CorpusException {
		String value = request.values().getOrDefault(key, byDefault);
		if (value.isEmpty()) {
			return byDefault;
		}
		if (!List.of(allowed).contains(value)) {
			throw new CorpusException(NLS.bind(Messages.Exporter_option, new Object[] { key, String.join(", ", allowed), value }));
		}
		return value;
	}

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor)
			throws CorpusException, IOException {
		String wanted = request.values().get(ExportRequest.MAPPING);
		Mapping mapping = MappingRegistry.get().resolve(wanted == null ? null : Path.of(wanted), Conll.FORMAT);
		boolean byType = option(request, Conll.LAYERS, corpus.scheme().isUnivocal() ? "annotators" : "types", "types", "annotators")
				.equals("types");
		boolean biolu = option(request, Conll.TAGS, "bio", "bio", "biolu").equals("biolu");
		boolean comments = option(request, Conll.COMMENTS, "true", "true", "false").equals("true");
		LayerReader reader = new LayerReader(mapping, Conll.FORMAT, new SchemeIndex(corpus.scheme()), corpus.registries(),
				MarkType::getId);
		SubMonitor progress = SubMonitor.convert(monitor, corpus.articleIds().size() * 2);
		List<String> columns = columns(corpus, reader, byType, progress);
		try (BufferedWriter lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
			if (comments) {
				lines.append("# ").append(Conll.COLUMNS).append(" = ").append(Conll.TOKEN);
				for (String column : columns) {
					lines.append(' ').append(column);
				}
				lines.append('\n');
			}
			Writer writer = new Writer(corpus, reader, columns, byType, biolu, comments, lines, report);
			for (String id : corpus.articleIds()) {
				look(progress);
				writer.article(id);
			}
		}
		report.add(Report.Kind.NOTED, null, 0, null, NLS.bind(Messages.Exporter_columns, Conll.TOKEN + ' ' + String.join(" ", columns)));
	}

	private static void look(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		progress.worked(1);
	}

	private static String column(String annotator, String type, boolean byType) {
		return byType ? Conll.encoded(annotator) + '/' + Conll.encoded(type) : Conll.encoded(annotator);
	}

	/** The columns that the whole corpus needs, in order. */
	private static List<String> columns(CorpusView corpus, LayerReader reader, boolean byType, SubMonitor progress)
			throws CorpusException {
		Set<String> columns = new TreeSet<>(CodePointOrder.INSTANCE);
		for (String id : corpus.articleIds()) {
			look(progress);
			String text = TextVersions.current(corpus.article(id));
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				if (layer != null && byType) {
					reader.read(layer, text, new Account(new Report(), null, id)).marks().stream().filter(mark -> !mark.segments().isEmpty())
							.forEach(mark -> columns.add(column(annotator, mark.type(), true)));
				}
				if (layer != null && !byType) {
					columns.add(column(annotator, null, false));
				}
			}
		}
		return new ArrayList<>(columns);
	}

	/** Writes the articles. */
	private static final class Writer {

		private final CorpusView corpus;
		private final LayerReader reader;
		private final List<String> columns;
		private final boolean byType;
		private final boolean biolu;
		private final boolean comments;
		private final BufferedWriter lines;
		private final Report report;

		Writer(CorpusView corpus, LayerReader reader, List<String> columns, boolean byType, boolean biolu, boolean comments,
				BufferedWriter lines, Report report) {
			this.corpus = corpus;
			this.reader = reader;
			this.columns = columns;
			this.byType = byType;
			this.biolu = biolu;
			this.comments = comments;
			this.lines = lines;
			this.report = report;
		}

		void article(String id) throws CorpusException, IOException {
			Article article = corpus.article(id);
			Account account = new Account(report, null, id);
			TokenGrid grid = new TokenGrid(new ArticleText(article));
			Set<String> annotators = new HashSet<>();
			corpus.annotators(id).forEach(annotator -> annotators.add(Conll.encoded(annotator)));
			for (String column : columns) {
				String annotator = byType ? column.substring(0, column.indexOf('/')) : column;
				grid.column(column, annotators.contains(annotator) ? TokenGrid.OUTSIDE : Conll.NONE);
			}
			for (String annotator : corpus.annotators(id)) {
				Layer layer = corpus.layer(id, annotator);
				if (layer != null) {
					account.count(Report.Kind.LEFT_OUT, Messages.Exporter_status, 0);
					String own = Conll.encoded(annotator);
					if (columns.stream().noneMatch(column -> column.equals(own) || column.startsWith(own + '/'))) {
						account.count(Report.Kind.LEFT_OUT, Messages.Exporter_empty, 0);
					}
					layer(reader.read(layer, TextVersions.current(article), account), annotator, grid, account);
				}
			}
			left(article, account);
			account.close();
			write(id, grid);
		}

		private static void left(Article article, Account account) {
			article.getZones().forEach(zone -> account.count(Report.Kind.LEFT_OUT, Messages.Exporter_zones, 0));
			account.count(Report.Kind.LEFT_OUT, Messages.Exporter_metadata, 0);
			if (!article.getEdits().isEmpty()) {
				account.count(Report.Kind.LEFT_OUT, Messages.Exporter_edits, 0);
			}
		}

		/** Longer marks come first, so that of two that overlap the one that says more stays. */
		private void layer(ForeignDocument document, String annotator, TokenGrid grid, Account account) {
			List<ForeignMark> marks = new ArrayList<>(document.marks());
			marks.sort(Comparator.comparingInt(mark -> -mark.segments().stream().mapToInt(Segment::length).sum()));
			for (ForeignMark mark : marks) {
				mark.attributes().keySet()
						.forEach(name -> left(account, NLS.bind(Messages.Exporter_attribute, name, mark.type())));
				mark.links().keySet().forEach(role -> left(account, NLS.bind(Messages.Exporter_link, role, mark.type())));
				if (mark.segments().isEmpty()) {
					left(account, NLS.bind(Messages.Exporter_place, mark.type()));
					continue;
				}
				List<Integer> runs = new ArrayList<>();
				TokenGrid.Placed placed = grid.place(column(annotator, mark.type(), byType), Conll.encoded(mark.type()), mark.segments(),
						biolu, runs);
				if (placed == TokenGrid.Placed.NOWHERE || placed == TokenGrid.Placed.TAKEN) {
					left(account, NLS.bind(placed == TokenGrid.Placed.TAKEN ? Messages.Exporter_overlap : Messages.Exporter_place, mark.type()));
				}
				if (placed == TokenGrid.Placed.WIDENED) {
					account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.Exporter_words, mark.type()), 0);
				}
				if (runs.size() > 1) {
					account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.Exporter_pieces, mark.type()), 0);
				}
			}
			document.notes().forEach(note -> left(account, Messages.Exporter_note));
		}

		private static void left(Account account, String what) {
			account.count(Report.Kind.LEFT_OUT, what, 0);
		}

		private void write(String id, TokenGrid grid) throws IOException {
			if (comments) {
				lines.append("# ").append(Conll.DOCUMENT).append(" = ").append(Conll.encoded(id)).append('\n');
			} else {
				lines.append(Conll.DOCSTART);
				for (int i = 0; i < columns.size(); i++) {
					lines.append('\t').append(TokenGrid.OUTSIDE);
				}
				lines.append("\n\n");
			}
			for (int i = 0; i < grid.size(); i++) {
				if (grid.beginsSentence(i)) {
					lines.append('\n');
				}
				lines.append(grid.token(i));
				for (String column : columns) {
					lines.append('\t').append(grid.cell(column, i));
				}
				lines.append('\n');
			}
			lines.append('\n');
		}
	}
}
