package org.saksi.formats.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.formats.html.page.Origin;
import org.saksi.formats.html.page.WebPage;
import org.saksi.formats.html.page.WebPageAnalyzer;
import org.saksi.formats.text.DecodedText;
import org.saksi.formats.text.TextDecoder;
import org.saksi.formats.text.TextRefusedException;
import org.saksi.formats.text.page.PageHints;
import org.saksi.formats.text.page.PageMetadata.Field;
import org.saksi.formats.text.page.ZoneRange;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.Zone;
import org.saksi.model.corpus.Corpus;

/**
 * Imports a saved web page, the format {@code html}: HTML, MHTML or either compressed with gzip. One file is one article; its bytes are kept as
 * they are. Scripts never run, nothing is fetched.
 */
public final class HtmlImporter implements Importer {

	/** Name of the format. */
	public static final String FORMAT = "html";

	private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml", "mht", "mhtml");
	private static final Pattern SIGNS = Pattern.compile(
			"(?is)^[\\s\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]{0,200}(?:<\\?xml[^>]{0,200}>\\s{0,100})?(?:<!--.{0,2000}?-->\\s{0,100})*<(?:!doctype\\s+html|html|head|body|title|meta)[\\s>/]");
	private static final int CERTAIN = 95;
	private static final int BY_NAME = 60;
	private static final int BY_CONTENT = 80;
	/** A page with more tags than that is no page. */
	private static final int MAX_TAGS = 400_000;

	private static final Map<Field, BiConsumer<Metadata, String>> SETTERS = Map.of(Field.MEDIUM, Metadata::setMedium, Field.HEADLINE,
			Metadata::setHeadline, Field.AUTHOR, Metadata::setAuthor, Field.EDITOR, Metadata::setEditor, Field.PUBLISHED,
			Metadata::setPublished, Field.PLACE, Metadata::setPlace, Field.SECTION, Metadata::setSection, Field.LANGUAGE,
			Metadata::setLanguage, Field.URL, Metadata::setUrl);

	private final int limit;

	/** Needed by the extension registry. */
	public HtmlImporter() {
		this(TextDecoder.MAX_BYTES);
	}

	/** @param limit largest page in bytes, uncompressed */
	HtmlImporter(int limit) {
		this.limit = limit;
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		if (isPartOfSavedPage(source.path())) {
			return 0;
		}
		byte[] head = HtmlFile.head(source.head());
		boolean named = EXTENSIONS.contains(extension(source));
		if (HtmlFile.isMime(head)) {
			String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
			return named || text.contains("multipart/related") ? CERTAIN : 0;
		}
		String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
		if (SIGNS.matcher(text).find()) {
			return named ? CERTAIN : BY_CONTENT;
		}
		return named && text.indexOf('<') >= 0 && text.indexOf('>') > 0 ? BY_NAME : 0;
	}

	/** Browsers put what belongs to {@code page.html} into a folder {@code page_files} beside it. */
	private static boolean isPartOfSavedPage(Path path) {
		for (Path folder = path.toAbsolutePath().getParent(); folder != null && folder.getFileName() != null; folder = folder.getParent()) {
			String name = folder.getFileName().toString();
			int cut = Math.max(name.lastIndexOf('_'), name.lastIndexOf('-'));
			if (cut > 0 && name.substring(cut + 1).toLowerCase(Locale.ROOT).matches("files|dateien|fichiers|archivos|file|berkas|bestanden|arquivos")
					&& (Files.exists(folder.resolveSibling(name.substring(0, cut) + ".html"))
							|| Files.exists(folder.resolveSibling(name.substring(0, cut) + ".htm")))) {
				return true;
			}
		}
		return false;
	}

	private static String stem(ImportSource source) {
		String stem = source.stem();
		int dot = stem.lastIndexOf('.');
		return source.extension().equals("gz") && dot > 0 && EXTENSIONS.contains(stem.substring(dot + 1).toLowerCase(Locale.ROOT))
				? stem.substring(0, dot) : stem;
	}

	private static String extension(ImportSource source) {
		String stem = source.stem();
		int dot = stem.lastIndexOf('.');
		return source.extension().equals("gz") && dot > 0 ? stem.substring(dot + 1).toLowerCase(Locale.ROOT) : source.extension();
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		byte[] bytes = source.bytes(HtmlFile.maximum(source.head(), limit));
		HtmlFile file = HtmlFile.read(source, bytes, limit);
		DecodedText decoded;
		try {
			decoded = PageDecoder.decode(file.html(), options.values().get(ImportRequest.CHARSET), file.charset());
		} catch (TextRefusedException e) {
			throw new CorpusException(e.getMessage(), source.path(), 0, e);
		}
		long tags = decoded.text().chars().filter(c -> c == '<').count();
		if (tags > MAX_TAGS) {
			throw new CorpusException(NLS.bind(Messages.HtmlImporter_tags, tags, MAX_TAGS), source.path(), 0, null);
		}
		Corpus corpus = target.corpus() == null ? null : target.corpus().corpus();
		WebPage page = WebPageAnalyzer.analyze(decoded.text(), file.address(),
				new PageHints(source.name(), null, corpus == null ? null : corpus.getLanguage()));
		if (page.text().isBlank()) {
			throw new CorpusException(Messages.HtmlImporter_noText, source.path(), 0, null);
		}
		Article article = article(page, decoded, source);
		report(page, decoded, target.report(), source.path(), article.getId());
		target.add(new ImportedArticle(article, true, bytes, List.of()), source, 0);
	}

	private static Article article(WebPage page, DecodedText decoded, ImportSource source) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(stem(source));
		article.setSourceFile(source.name());
		article.setSourceExtension(source.extension().isEmpty() ? "html"
				: source.extension().equals("gz") ? extension(source) + ".gz" : source.extension());
		article.setFormat(FORMAT);
		article.setCharset(decoded.charset());
		article.setText(page.text());
		Metadata metadata = ArticleFactory.eINSTANCE.createMetadata();
		page.metadata().forEach((field, value) -> SETTERS.get(field).accept(metadata, value));
		article.setMetadata(metadata);
		for (ZoneRange range : page.zones()) {
			Zone zone = ArticleFactory.eINSTANCE.createZone();
			zone.setKind(range.kind().tag());
			zone.setStart(range.start());
			zone.setEnd(range.end());
			article.getZones().add(zone);
		}
		return article;
	}

	private static void report(WebPage page, DecodedText decoded, Report report, Path path, String id) {
		int replaced = Math.max(page.replaced(), decoded.replaced());
		if (replaced > 0) {
			report.add(Report.Kind.ADJUSTED, path, 0, id, NLS.bind(Messages.HtmlImporter_replaced, replaced));
		}
		Map<String, List<String>> unseen = new TreeMap<>();
		page.origins().forEach((field, origin) -> {
			if (origin != Origin.SHOWN) {
				unseen.computeIfAbsent(origin.label(), label -> new ArrayList<>()).add(field.name().toLowerCase(Locale.ROOT));
			}
		});
		if (!unseen.isEmpty()) {
			List<String> parts = new ArrayList<>();
			unseen.forEach((label, fields) -> parts.add(String.join(", ", fields) + " (" + label + ")"));
			report.add(Report.Kind.NOTED, path, 0, id, NLS.bind(Messages.HtmlImporter_unseen, String.join("; ", parts)));
		}
	}
}
