package org.saksi.ui.editor.desk;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;

/** Gives the id of an agent or canonical claim within a gesture, which makes the entry where it is new. */
@FunctionalInterface
public interface EntryId {

	/** The id; the entry exists then. */
	String in(Marking marking) throws CorpusException;
}
