package org.saksi.formats.json;

/** What is wrong with one record of a JSON file; the rest of the file is none the worse for it. */
public final class BadRecordException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * Something wrong.
	 *
	 * @param line    from 1
	 * @param key     path of the key, e.g. {@code annotations[0].result}, or {@code null}
	 * @param message what was expected, localized
	 */
	public BadRecordException(int line, String key, String message) {
		super(key == null ? message : key + ": " + message);
		this.line = line;
	}

	/** @return the line, from 1 */
	public int line() {
		return line;
	}
}
