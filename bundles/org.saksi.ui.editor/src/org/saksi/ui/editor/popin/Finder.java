package org.saksi.ui.editor.popin;

import java.util.List;

import org.saksi.core.names.NameSearch;
import org.saksi.model.scheme.Tag;

/**
 * What a pop-in searches and makes.
 *
 * @param <T> what is found
 */
interface Finder<T> {

	/** What to type, localized; also the accessible name of the text field. */
	String prompt();

	/** How wide the pop-in is, in pixels. */
	default int width() {
		return 420;
	}

	/** The entries that fit, best first. */
	List<NameSearch.Match<T>> find(String typed);

	/** The name of an entry. */
	String name(T entry);

	/** What tells it from others of its name; may be empty. */
	String detail(T entry);

	/** Takes an entry. */
	void choose(T entry);

	/** Whether new entries can be made. */
	default boolean creates() {
		return false;
	}

	/** The types that a new entry can have, in the order of the scheme; may be empty. */
	default List<Tag> types() {
		return List.of();
	}

	/** The accessible name of the choice of types. */
	default String typePrompt() {
		return ""; //$NON-NLS-1$
	}

	/** The id of the type that the typed text suggests, or {@code null}. */
	default String guess(@SuppressWarnings("unused") String typed) {
		return null;
	}

	/** What a new entry is made of where nothing is typed; empty where none can be. */
	default String unnamed() {
		return ""; //$NON-NLS-1$
	}

	/** What a new entry will be called, localized. */
	default String created(String typed) {
		return typed;
	}

	/** Makes an entry. */
	@SuppressWarnings("unused")
	default void create(String typed, String type) {
		// only where creates() says so
	}
}
