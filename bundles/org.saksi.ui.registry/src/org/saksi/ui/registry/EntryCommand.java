package org.saksi.ui.registry;

/** What can be done with entries; each is a command whose id ends in {@link #id()}. */
public enum EntryCommand {
	/** Makes a new entry. */
	CREATE("create"),
	/** Changes the name. */
	RENAME("rename"),
	/** Makes one entry of several. */
	MERGE("merge"),
	/** Makes a new entry of some uses. */
	SPLIT("split"),
	/** Gives uses to another entry. */
	REASSIGN("reassign"),
	/** Adds an alias. */
	ALIAS("alias"),
	/** Links two canonical claims. */
	LINK("link"),
	/** Finds entries that may be one. */
	DUPLICATES("duplicates"),
	/** Removes unused entries. */
	REMOVE("remove");

	/** What the ids of the commands begin with. */
	public static final String PREFIX = "org.saksi.ui.registry.command."; //$NON-NLS-1$

	private final String id;

	EntryCommand(String id) {
		this.id = id;
	}

	/** @return the end of the command's id */
	public String id() {
		return id;
	}

	/** @return the command of an id, or {@code null} */
	static EntryCommand of(String commandId) {
		for (EntryCommand each : values()) {
			if (commandId.equals(PREFIX + each.id)) {
				return each;
			}
		}
		return null;
	}
}
