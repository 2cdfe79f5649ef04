package org.saksi.core.session;

import java.nio.file.Path;

import org.saksi.core.CorpusException;
import org.saksi.core.journal.Journal;
import org.saksi.core.files.Locks;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.article.Article;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.Corpus;

/** What editing needs from the store. */
public interface SessionHost {

	/** The folder of the corpus. */
	Path root();

	/** Files and clock. */
	StoreOptions options();

	/** Who writes what. */
	Locks locks();

	/** The journal, opened when first needed. */
	Journal journal();

	/** The article of a layer that is in no session, to carry its spans. */
	Article articleOf(String id) throws CorpusException;

	/** The corpus record as it is now. */
	Corpus corpus();

	/** Who acts in gestures that are not about one annotator's layer; {@code null} may do everything. */
	String actor();

	/** Refuses to write over a file that is damaged. */
	void checkWritable(String file) throws CorpusException;

	/** A place to put files that are to be written together: all of them or none. */
	BulkFiles bulk();

	/**
	 * A file that is in no session is about to be written.
	 *
	 * @param root what it will hold
	 * @return to be run when it was written
	 */
	Runnable writing(String file, Versioned root);

	/** Files of articles were written, by the ids of these. */
	void written(java.util.Set<String> articles);

	/** A file was written. */
	void saved(Document document);

	/** The model of a file that is held for the whole store changed. */
	void changed(Document document);

	/** A file was read again: its root is another object now. */
	void replaced(Document document, Versioned oldRoot);
}
