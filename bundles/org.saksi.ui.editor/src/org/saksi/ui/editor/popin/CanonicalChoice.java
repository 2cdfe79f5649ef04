package org.saksi.ui.editor.popin;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;

/**
 * The canonical claim that was chosen: an existing one, or a new one to be made.
 *
 * @param id   of the existing canonical claim; {@code null} for a new one
 * @param text of the new canonical claim; of an existing one, its text
 * @param kind of the new canonical claim, a tag of the scheme; or {@code null}
 */
public record CanonicalChoice(String id, String text, String kind) {

	/** Gives the id of the canonical claim; makes it in a gesture where it is new. */
	public String idIn(Marking marking) throws CorpusException {
		return id == null ? marking.createCanonical(text, kind).getId() : id;
	}
}
