package org.saksi.ui.registry;

/** An entry of a registry as a table shows it; never changes. */
public interface EntryRow {

	/** @return the id of the entry */
	String id();

	/** @return its name, or its text */
	String name();

	/** @return how often it is used; {@code null} before that is counted */
	Integer uses();
}
