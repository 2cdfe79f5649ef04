package org.saksi.ui.editors;

import org.eclipse.ui.IEditorInput;
import org.saksi.core.store.CorpusStore;

/** What an editor shows of a corpus; its editor is closed before the corpus is. */
public interface CorpusInput extends IEditorInput {

	/** @return the open corpus; {@code null} while it is not open */
	CorpusStore store();
}
