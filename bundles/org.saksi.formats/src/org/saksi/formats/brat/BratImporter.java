package org.saksi.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.corpora.ExportNames;
import org.saksi.core.formats.corpora.PlainArticles;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.MappedImport;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingProposal;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.text.DecodedText;
import org.saksi.formats.text.TextDecoder;
import org.saksi.formats.text.TextRefusedException;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;

/**
 * Imports brat standoff. An {@code .ann} file is one layer of the article of the {@code .txt} that belongs to it; an article has a layer
 * for each of its {@code .ann} files. The annotator is what follows the article's name in {@code ARTICLE_ANNOTATOR.ann}, else that of the option
 * {@code --annotator}, else the name of the folder. What the mapping names of {@code annotation.conf} joins the scheme.
 */
public final class BratImporter implements Importer, Mappable {

	private static final Pattern LINE = Pattern.compile("\\A\uFEFF?\\s*(?:[TERAMN#][^\\t\\n ]*|\\*)\\t\\S");
	private static final Set<String> DISPLAY = Set.of("visual.conf", "tools.conf", "kb_shortcuts.conf");
	private static final long MAX_ANN = 64L << 20;
	private static final long MAX_CONFIGURATION = 4L << 20;
	private static final int SURE = 95;
	private static final int BESIDE = 90;

	/** Needed by the extension registry. */
	public BratImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		switch (source.extension()) {
		case "ann":
			if (source.size() == 0) {
				return BratFiles.pair(source.path()) == null ? 0 : SURE;
			}
			return LINE.matcher(new String(source.head(), StandardCharsets.UTF_8)).find() ? SURE : 1;
		case "txt":
			Path ann = source.path().resolveSibling(source.stem() + ".ann");
			return Files.isRegularFile(ann) ? BESIDE : 0;
		case "conf":
			return source.name().equals(Brat.CONFIGURATION) || DISPLAY.contains(source.name()) ? BESIDE : 0;
		default:
			return 0;
		}
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (source.extension().equals("conf")) {
			if (source.name().equals(Brat.CONFIGURATION)) {
				schema(source, new MappedImport(options, target, Brat.FORMAT), target);
			} else {
				target.report().add(Report.Kind.LEFT_OUT, source.path(), 0, null, Messages.BratImporter_display);
			}
			return;
		}
		if (!source.extension().equals("ann") && !source.extension().equals("txt")) {
			target.report().add(Report.Kind.SKIPPED, source.path(), 0, null, Messages.BratImporter_other);
			return;
		}
		MappedImport mapped = new MappedImport(options, target, Brat.FORMAT);
		Path path = source.extension().equals("ann") ? text(source).text() : source.path();
		ImportSource page = new ImportSource(path);
		byte[] bytes;
		DecodedText decoded;
		try {
			TextDecoder.refuseSize(page.size());
			bytes = page.bytes(TextDecoder.MAX_BYTES);
			String charset = options.values().get("charset");
			decoded = TextDecoder.decode(bytes, charset == null ? "UTF-8" : charset);
		} catch (TextRefusedException e) {
			throw new CorpusException(e.getMessage(), path, 0, e);
		}
		Article article = PlainArticles.article(ExportNames.id(page.stem()), decoded.text(), Brat.FORMAT, mapped.language());
		PlainArticles.setSource(article, page.name(), bytes, decoded.charset());
		if (!source.extension().equals("ann")) {
			target.add(new ImportedArticle(article, true, bytes, List.of()), source, 0);
			return;
		}
		Account account = new Account(target.report(), source.path(), article.getId());
		String annotator = annotator(source, options);
		ForeignDocument document = parse(source, article.getText(), account);
		Layer layer = mapped.maker().make(document, article.getId(), annotator, account);
		account.close();
		mapped.prepare(List.of(annotator));
		target.add(new ImportedArticle(article, true, bytes, List.of(layer)), source, 0);
	}

	private static Configuration configuration(ImportSource source, Report report) throws CorpusException, IOException {
		Configuration configuration = ConfigurationReader.read(new String(source.bytes(MAX_CONFIGURATION), StandardCharsets.UTF_8));
		configuration.problems().forEach(problem -> report.add(problem.leftOut() ? Report.Kind.REFUSED : Report.Kind.ADJUSTED, source.path(), problem.line(), null, problem.message()));
		return configuration;
	}

	/** What the mapping names of a schema joins the scheme, whether a document has it or not. */
	private static void schema(ImportSource source, MappedImport mapped, ImportTarget target) throws CorpusException, IOException {
		Configuration configuration = configuration(source, target.report());
		Set<String> types = configuration.roles().keySet();
		boolean named = false;
		for (Mapping.MarkRule rule : mapped.mapping().marks()) {
			if (types.contains(rule.type()) && rule.as() != null) {
				mapped.maker().declare(rule, configuration.attributes(rule.type()).keySet());
				named = true;
			}
		}
		mapped.prepare(List.of());
		target.report().add(Report.Kind.NOTED, source.path(), 0, null, NLS.bind(named ? Messages.Configuration_read : Messages.BratImporter_schema,
				types.size(), configuration.attributes().size()));
	}

	private static BratFiles.Pair text(ImportSource source) throws CorpusException {
		BratFiles.Pair pair = BratFiles.pair(source.path());
		if (pair == null) {
			throw new CorpusException(NLS.bind(Messages.BratImporter_noText, source.stem() + ".txt"), source.path(), 0, null);
		}
		return pair;
	}

	private static String annotator(ImportSource source, ImportOptions options) throws CorpusException {
		String named = text(source).annotator();
		if (named != null && !named.isBlank()) {
			return ExportNames.id(named);
		}
		if (options.annotator() != null) {
			return options.annotator();
		}
		Path folder = source.path().toAbsolutePath().normalize().getParent().getFileName();
		return folder == null ? Brat.FORMAT : folder.toString();
	}

	private static ForeignDocument parse(ImportSource source, String text, Account account) throws CorpusException, IOException {
		String ann = new String(source.bytes(MAX_ANN), StandardCharsets.UTF_8);
		String lines = ann.startsWith("\uFEFF") ? ann.substring(1) : ann;
		AnnText counted = AnnText.of(text, lines);
		if (counted.counting() != AnnText.Counting.CODE_POINTS) {
			account.tell(Report.Kind.ADJUSTED, 0, switch (counted.counting()) {
			case MARKED -> Messages.BratImporter_marked;
			case LINES -> Messages.BratImporter_lines;
			default -> Messages.BratImporter_utf16;
			});
		}
		return new AnnParser(counted, account).parse(lines);
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = MappingRegistry.get().resolve(options.mapping(), Brat.FORMAT);
		MappingProposal proposal = new MappingProposal();
		if (source.extension().equals("ann")) {
			byte[] bytes = new ImportSource(text(source).text()).bytes(TextDecoder.MAX_BYTES);
			String text = new String(bytes, StandardCharsets.UTF_8);
			proposal.add(parse(source, text, new Account(new Report(), source.path(), null)));
		} else if (source.name().equals(Brat.CONFIGURATION)) {
			Configuration configuration = configuration(source, new Report());
			configuration.roles().forEach((type, roles) -> proposal.declare(type, configuration.attributes(type), roles));
		}
		return proposal.mapping(base, Brat.FORMAT, scheme);
	}
}
