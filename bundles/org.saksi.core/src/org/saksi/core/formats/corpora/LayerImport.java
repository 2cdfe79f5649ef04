package org.saksi.core.formats.corpora;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.MappedImport;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Layer;

/** Imports a file that holds the text and the annotations of one annotator. */
public final class LayerImport {

	/** Whose layer it is where neither path nor options say. */
	public static final String UNKNOWN = "import";

	private LayerImport() {
	}

	/**
	 * Hands article and layer to the target.
	 *
	 * @param document what the file holds, in any order
	 * @param named    article and annotator
	 * @param charset  IANA name of the encoding
	 * @param bytes    of the file
	 * @param account  is closed
	 */
	public static void add(ForeignDocument document, AnnotatedFile named, String format, String charset, byte[] bytes,
			ImportSource source, ImportOptions options, ImportTarget target, MappedImport mapped, Account account) throws CorpusException {
		Article article = PlainArticles.article(named.article(), document.text(), format, mapped.language());
		if (!named.shared()) {
			PlainArticles.setSource(article, source.name(), bytes, charset);
		}
		ImportedArticle imported = null;
		if (LayerFiles.NOBODY.equals(named.annotator()) && document.marks().isEmpty()) {
			imported = new ImportedArticle(article, !named.shared(), named.shared() ? null : bytes, List.of());
		} else {
			String annotator = named.annotator() != null ? named.annotator() : options.annotator() != null ? options.annotator() : UNKNOWN;
			Layer layer = mapped.maker().make(document.numbered(), named.article(), annotator, account);
			mapped.prepare(List.of(annotator));
			imported = new ImportedArticle(article, !named.shared(), named.shared() ? null : bytes, List.of(layer));
		}
		account.close();
		target.add(imported, source, 0);
	}
}
