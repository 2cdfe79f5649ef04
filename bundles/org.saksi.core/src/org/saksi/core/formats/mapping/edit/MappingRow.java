package org.saksi.core.formats.mapping.edit;

import java.util.List;

/**
 * Something that files have, or a mapping names, and what becomes of it.
 *
 * @param kind     what it is
 * @param path     where it belongs: names of what it is part of, and its own; unique among the rows of a mapping
 * @param name     what the files call it
 * @param when     values that the annotation must have for this rule, {@code kind=x}; empty for any
 * @param target   id of what it becomes; {@code null}: it is left out
 * @param state    who says so
 * @param found    whether the files have it
 * @param children what belongs to it
 */
public record MappingRow(Kind kind, List<String> path, String name, String when, String target, State state, boolean found,
		List<MappingRow> children) {

	/** What a row is about. */
	public enum Kind {
		/** A type of annotation; becomes a mark type. */
		TYPE,
		/** An attribute of a type; becomes an attribute. */
		ATTRIBUTE,
		/** A value of an attribute or column; becomes a value. */
		VALUE,
		/** A role of a type; becomes a role. */
		ROLE,
		/** An attribute that all marks of a rule get; becomes a value. */
		SET,
		/** A column of a table; becomes what it means. */
		COLUMN,
		/** What else is to be known of a column; becomes a word. */
		OPTION
	}

	/** Who says what becomes of it. */
	public enum State {
		/** A rule of the mapping. */
		RULE,
		/** No rule: it keeps its name, and is matched by it. */
		BY_NAME,
		/** No rule, and the mapping leaves out what no rule names. */
		NO_RULE
	}

	/** Keeps unmodifiable copies. */
	public MappingRow {
		path = List.copyOf(path);
		children = List.copyOf(children);
	}

	/** @return whether it is left out */
	public boolean isLeftOut() {
		return target == null;
	}
}
