package org.saksi.formats.text;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.formats.text.page.PageAnalysis;
import org.saksi.formats.text.page.PageAnalyzer;
import org.saksi.formats.text.page.PageHints;
import org.saksi.formats.text.page.PageMetadata;
import org.saksi.formats.text.page.PageMetadata.Field;
import org.saksi.formats.text.page.ZoneRange;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.Zone;
import org.saksi.model.corpus.Corpus;

/** Imports one page that was saved as text, the format {@code text}: one file is one article. */
public final class TextPageImporter implements Importer {

	/** Name of the format. */
	public static final String FORMAT = "text";
	/** The option that overrides the detection of the encoding. */
	public static final String CHARSET = "charset";

	private static final Set<String> EXTENSIONS = Set.of("txt", "text");
	/** Sure enough by the name; other formats that recognize the content are surer. */
	private static final int BY_NAME = 60;
	private static final int BY_CONTENT = 5;

	private static final Map<Field, BiConsumer<Metadata, String>> SETTERS = Map.of(Field.MEDIUM, Metadata::setMedium, Field.HEADLINE,
			Metadata::setHeadline, Field.AUTHOR, Metadata::setAuthor, Field.EDITOR, Metadata::setEditor, Field.PUBLISHED,
			Metadata::setPublished, Field.PLACE, Metadata::setPlace, Field.SECTION, Metadata::setSection, Field.LANGUAGE,
			Metadata::setLanguage, Field.URL, Metadata::setUrl);

	/** Needed by the extension registry. */
	public TextPageImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		if (EXTENSIONS.contains(source.extension())) {
			return BY_NAME;
		}
		try {
			TextDecoder.decode(source.head(), null);
			return source.extension().isEmpty() ? BY_CONTENT : 0;
		} catch (TextRefusedException e) {
			return 0;
		}
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Corpus corpus = target.corpus() == null ? null : target.corpus().corpus();
		byte[] bytes;
		DecodedText decoded;
		try {
			TextDecoder.refuseSize(source.size());
			bytes = source.bytes(TextDecoder.MAX_BYTES);
			decoded = TextDecoder.decode(bytes, options.values().get(CHARSET));
		} catch (TextRefusedException e) {
			throw new CorpusException(e.getMessage(), source.path(), 0, e);
		}
		Article article = article(decoded, bytes, source, corpus == null ? null : corpus.getLanguage());
		if (decoded.replaced() > 0) {
			target.report().add(Report.Kind.ADJUSTED, source.path(), line(decoded), article.getId(),
					NLS.bind(Messages.TextPageImporter_Replaced, decoded.replaced()));
		}
		target.add(new ImportedArticle(article, true, bytes, List.of()), source, 0);
	}

	/**
	 * Makes the article of a decoded page.
	 *
	 * @param language the corpus' language, for pages too short to tell; may be null
	 */
	private static Article article(DecodedText decoded, byte[] bytes, ImportSource source, String language) {
		PageAnalysis analysis = PageAnalyzer.analyze(decoded.text(), new PageHints(source.name(), null, language));
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(source.stem());
		article.setSourceFile(source.name());
		article.setSourceExtension(source.extension().isEmpty() ? "txt" : source.extension());
		article.setFormat(FORMAT);
		article.setCharset(decoded.charset());
		article.setSha256(sha256(bytes));
		article.setText(decoded.text());
		article.setMetadata(metadata(analysis.metadata()));
		for (ZoneRange range : analysis.zones()) {
			Zone zone = ArticleFactory.eINSTANCE.createZone();
			zone.setKind(range.kind().tag());
			zone.setStart(range.start());
			zone.setEnd(range.end());
			article.getZones().add(zone);
		}
		return article;
	}

	private static Metadata metadata(PageMetadata found) {
		Metadata metadata = ArticleFactory.eINSTANCE.createMetadata();
		SETTERS.forEach((field, setter) -> {
			if (found.get(field) != null) {
				setter.accept(metadata, found.get(field));
			}
		});
		return metadata;
	}

	/** The line, from 1, of the first replaced character. */
	private static int line(DecodedText decoded) {
		return 1 + (int) decoded.text().substring(0, decoded.firstReplaced()).chars().filter(c -> c == '\n').count();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}
}
