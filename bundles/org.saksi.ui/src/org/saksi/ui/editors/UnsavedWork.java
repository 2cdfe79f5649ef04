package org.saksi.ui.editors;

import org.saksi.core.CorpusException;

/** What an editor gives as an adapter when its unsaved changes can be given up while it stays open. */
@FunctionalInterface
public interface UnsavedWork {

	/** Goes back to what is saved. */
	void discard() throws CorpusException;
}
