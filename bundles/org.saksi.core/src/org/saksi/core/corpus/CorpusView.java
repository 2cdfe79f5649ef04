package org.saksi.core.corpus;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.scheme.Scheme;

/**
 * What readers of a corpus see: exporters, rules, statistics. Articles and layers are read one at a time so that a corpus
 * need not fit into memory; what is returned must not be changed.
 */
public interface CorpusView {

	/** The corpus record. */
	Corpus corpus();

	/** The scheme of the corpus. */
	Scheme scheme();

	/** The union of all registries, merges resolved. */
	Registries registries();

	/** The ids of all articles that can be read, in code point order. */
	List<String> articleIds();

	/**
	 * Reads an article.
	 *
	 * @throws CorpusException if there is none of this id, or its file is damaged or newer than this program
	 */
	Article article(String id) throws CorpusException;

	/** The annotators that have a layer on the article, in code point order. */
	List<String> annotators(String articleId);

	/**
	 * Reads a layer, its spans carried over to the current text version of the article.
	 *
	 * @return the layer, or {@code null} if the annotator has none on the article
	 * @throws CorpusException if the file is damaged or newer than this program
	 */
	Layer layer(String articleId, String annotator) throws CorpusException;
}
