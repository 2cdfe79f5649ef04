package org.saksi.core.session;

import org.saksi.core.CorpusException;
import org.saksi.model.base.Versioned;

/** Changes the model of one file; for any thread, one file at a time. */
@FunctionalInterface
public interface FileWork {

	/**
	 * Changes the model.
	 *
	 * @param file relative to the corpus
	 * @param root what it holds
	 */
	void change(String file, Versioned root) throws CorpusException;
}
