package org.saksi.core.formats;

import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.MarkType;

/** Where an importer puts what it reads. Nothing reaches the corpus before the whole import is committed. */
public interface ImportTarget {

	/** The corpus as it was before the import. */
	CorpusView corpus();

	/** The report of the import. */
	Report report();

	/**
	 * Adds what is not part of an article: annotators, events, stories, utterances and splits of {@code record}, and the
	 * entries of {@code registry}. An entry that is there already with the same content is skipped.
	 *
	 * @throws CorpusException if an entry is there with different content and replacing was not asked for
	 */
	void add(Corpus record, Registry registry) throws CorpusException;

	/**
	 * Adds mark types, and attributes of mark types, that the scheme lacks and the marks of this import have. What is there already
	 * stays as it is.
	 *
	 * @param types new types, and types of the scheme with new attributes
	 * @throws CorpusException if the scheme cannot be written
	 */
	default void extend(List<MarkType> types) throws CorpusException {
		// a target that only looks at articles needs no scheme
	}

	/**
	 * Adds an article with its layers. That it is there already, with the same or other content, is dealt with and
	 * reported here.
	 *
	 * @return whether it was added (or replaced); {@code false} if it was skipped or refused
	 */
	boolean add(ImportedArticle imported, ImportSource source, int line) throws CorpusException;
}
