package org.saksi.core.jsonl;

/**
 * Unknown keys of objects that have no model object of their own (the outer object of line 1, the target of a stance) are
 * kept with the object around them, as {@code /part/key}. A key that begins with a slash cannot be told from these and goes
 * into the part of that name.
 */
final class Nested {

	/** The outer object of line 1. */
	static final String LINE = "line";
	/** The target of a stance. */
	static final String TARGET = "target";

	private Nested() {
	}

	static String key(String part, String key) {
		return '/' + part + '/' + key;
	}

	static boolean isNested(String key) {
		return key.startsWith(key(LINE, "")) || key.startsWith(key(TARGET, ""));
	}

	/** @return the key within {@code part}, or {@code null} if the key is not of that part */
	static String keyIn(String part, String key) {
		String prefix = key(part, "");
		return key.startsWith(prefix) ? key.substring(prefix.length()) : null;
	}
}
