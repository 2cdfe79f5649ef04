package org.saksi.formats.conll;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.MappedImport;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingProposal;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.formats.json.RecordArticles;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;

/**
 * Imports CoNLL. Every column of tags is a layer; a comment {@code global.columns} names columns {@code ANNOTATOR} or {@code
 * ANNOTATOR/TYPE}, a mapping can name them by header or number. The text is made of the tokens, unless the corpus has the article: then
 * its layers are added to that, if its text has the tokens in their order.
 */
public final class ConllImporter implements Importer, Mappable {

	private static final int LINES_BETWEEN_LOOKS = 4096;
	private static final Set<String> NAMED = Set.of("conll", "conllu", "conllup", "bio", "iob", "iob2", "bilou");

	/** Needed by the extension registry. */
	public ConllImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		String[] lines = new String(source.head(), StandardCharsets.UTF_8).split("\r\n|\r|\n", 400);
		int tokens = 0;
		int tagged = 0;
		int marked = 0;
		for (String line : lines.length > 1 ? Arrays.copyOf(lines, lines.length - 1) : lines) {
			String[] cells = line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split("\\s+");
			if (!line.isBlank() && line.charAt(0) != '#') {
				Tag tag = cells.length < 2 || cells.length > 500 ? null : Tag.parse(cells[cells.length - 1]);
				tokens++;
				tagged += tag == null ? 0 : 1;
				marked += tag == null || tag.place() == 'O' ? 0 : 1;
			}
		}
		boolean named = NAMED.contains(source.extension());
		if (tokens == 0 || tagged < tokens) {
			return named && tagged > tokens / 2 ? 50 : 0;
		}
		return named ? 95 : marked > 0 && tokens > 3 ? 75 : 0;
	}

	private static Charset charset(ImportOptions options) throws CorpusException {
		String name = options.values().getOrDefault("charset", "UTF-8");
		try {
			return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new CorpusException(NLS.bind(Messages.Importer_charset, name));
		}
	}

	/** Looks at all lines once. */
	private static Columns columns(ImportSource source, Charset charset, IProgressMonitor monitor) throws IOException {
		Columns columns = new Columns();
		try (ConllLines lines = new ConllLines(source.open(), charset)) {
			while (lines.next()) {
				if (lines.number() % LINES_BETWEEN_LOOKS == 0 && monitor != null && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (lines.isComment()) {
					if (lines.comment(Conll.COLUMNS) != null) {
						columns.names(lines.comment(Conll.COLUMNS));
					}
				} else if (!lines.isTooLong() && !lines.isBlank() && !lines.text().startsWith(Conll.DOCSTART)) {
					columns.line(lines.cells());
				}
			}
		}
		return columns;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor);
		new Run(source, options, target, progress).read(progress);
	}

	/** One file. */
	private static final class Run {

		private final ImportSource source;
		private final ImportTarget target;
		private final MappedImport mapped;
		private final Charset charset;
		private final int token;
		private final List<Columns.Layer> layers;
		private final Account account;
		private DocumentReader document;
		private String id;
		private int line;
		private int number;

		Run(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
				throws CorpusException, IOException {
			this.source = source;
			this.target = target;
			mapped = new MappedImport(options, target, Conll.FORMAT);
			charset = charset(options);
			Columns columns = columns(source, charset, monitor);
			Set<String> other = new TreeSet<>();
			layers = columns.layers(mapped.mapping(), options.annotator() == null ? "import" : options.annotator(), other);
			token = columns.token(mapped.mapping());
			account = new Account(target.report(), source.path(), null);
			other.forEach(name -> account.tell(Report.Kind.LEFT_OUT, 0, NLS.bind(Messages.Importer_column, name)));
			document = new DocumentReader(layers);
		}

		void read(IProgressMonitor monitor) throws CorpusException, IOException {
			try (ConllLines lines = new ConllLines(source.open(), charset)) {
				while (lines.next()) {
					if (lines.number() % LINES_BETWEEN_LOOKS == 0 && monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					line(lines);
				}
				endDocument(null);
			}
			account.close();
		}

		private void line(ConllLines lines) throws CorpusException {
			if (lines.isTooLong()) {
				account.tell(Report.Kind.REFUSED, lines.number(), NLS.bind(Messages.Importer_tooLong, ConllLines.MAX_LINE));
			} else if (lines.isBlank()) {
				document.endSentence();
			} else if (lines.text().startsWith(Conll.DOCSTART)) {
				endDocument(null);
			} else if (lines.isComment()) {
				if (lines.comment(Conll.DOCUMENT) != null) {
					endDocument(lines.comment(Conll.DOCUMENT));
				} else if (lines.comment(Conll.COLUMNS) == null) {
					account.count(Report.Kind.LEFT_OUT, Messages.Importer_comment, lines.number());
				}
			} else {
				String[] cells = lines.cells();
				String text = Columns.cell(cells, token);
				if (text.isBlank() || cells.length <= token) {
					account.tell(Report.Kind.REFUSED, lines.number(), NLS.bind(Messages.Importer_noToken, token + 1));
				} else if (document.size() == DocumentReader.MAX_TOKENS) {
					throw new CorpusException(NLS.bind(Messages.Importer_tooMany, DocumentReader.MAX_TOKENS), source.path(),
							lines.number(), null);
				} else {
					line = document.isEmpty() ? lines.number() : line;
					document.token(text, cells, lines.number());
				}
			}
		}

		/** Hands over the document and begins the next. */
		private void endDocument(String next) throws CorpusException {
			document.endSentence();
			if (!document.isEmpty()) {
				number++;
				hand();
			}
			document = new DocumentReader(layers);
			id = next == null || next.isBlank() ? null : Conll.decoded(next);
		}

		private void hand() throws CorpusException {
			Article article = id == null ? null : there();
			int[] starts = article == null ? null : document.align(TextVersions.current(article));
			if (starts == null) {
				String text = document.text();
				article = RecordArticles.article(id, number == 1 ? source.stem() : source.stem() + '-' + number, text, Conll.FORMAT,
						mapped.language());
				article.setSourceFile(source.name());
				starts = document.align(text);
			}
			Account own = new Account(target.report(), source.path(), article.getId());
			List<Layer> made = new ArrayList<>();
			String text = TextVersions.current(article);
			for (Map.Entry<String, ForeignDocument> entry : document.documents(text, starts, own).entrySet()) {
				Layer layer = mapped.maker().make(entry.getValue(), article.getId(), entry.getKey(), own);
				layer.setTextVersion(TextVersions.currentVersion(article));
				made.add(layer);
			}
			own.close();
			mapped.prepare(made.stream().map(Layer::getAnnotator).toList());
			target.add(new ImportedArticle(article, id == null, null, made), source, line);
		}

		/** @return a copy of the article of that id that the corpus has, or {@code null} */
		private Article there() {
			if (!target.corpus().articleIds().contains(id)) {
				return null;
			}
			try {
				return EcoreUtil.copy(target.corpus().article(id));
			} catch (CorpusException e) {
				return null; // damaged: what is imported is compared with it where it is stored
			}
		}
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = MappingRegistry.get().resolve(options.mapping(), Conll.FORMAT);
		Charset charset = charset(options);
		Columns columns = columns(source, charset, null);
		List<Columns.Layer> layers = columns.layers(base, options.annotator() == null ? "import" : options.annotator(), new TreeSet<>());
		int token = columns.token(base);
		DocumentReader document = new DocumentReader(layers);
		try (ConllLines lines = new ConllLines(source.open(), charset)) {
			while (lines.next() && document.size() < DocumentReader.MAX_TOKENS) {
				if (lines.isBlank()) {
					document.endSentence();
				} else if (!lines.isTooLong() && !lines.isComment() && !lines.text().startsWith(Conll.DOCSTART)) {
					document.token(Columns.cell(lines.cells(), token), lines.cells(), lines.number());
				}
			}
		}
		document.endSentence();
		MappingProposal proposal = new MappingProposal();
		String text = document.text();
		document.documents(text, document.align(text), new Account(new Report(), source.path(), null)).values().forEach(proposal::add);
		List<Mapping.ColumnRule> rules = new ArrayList<>(base.columns());
		layers.stream().filter(layer -> base.column(layer.name(), layer.index() + 1) == null).forEach(layer -> rules
				.add(new Mapping.ColumnRule(layer.name(), "tags", Map.of(), Map.of("annotator", layer.annotator()))));
		return proposal.mapping(base, Conll.FORMAT, scheme).withColumns(rules);
	}
}
