package org.saksi.core.corrections;

/** What a correction does to the corpus. */
public sealed interface Edit permits LayerEdit, EntryEdit {

	/** @return id of the article that it is about, or {@code null} */
	String article();
}
