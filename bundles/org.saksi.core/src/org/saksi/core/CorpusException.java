package org.saksi.core;

import java.nio.file.Path;

/** Something that people must know of: a message in their language, with the file and the line where there is one. */
public class CorpusException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Path path;
	private final int line;

	/** A problem without a place. */
	public CorpusException(String message) {
		this(message, null, 0, null);
	}

	/** A problem without a place, and its cause. */
	public CorpusException(String message, Throwable cause) {
		this(message, null, 0, cause);
	}

	/**
	 * A problem in a file.
	 *
	 * @param message what is wrong and what was expected, localized, without the place
	 * @param path    the file, or {@code null}
	 * @param line    line from 1, or 0 where there is none
	 * @param cause   the cause, or {@code null}
	 */
	public CorpusException(String message, Path path, int line, Throwable cause) {
		super(message, cause);
		this.path = path;
		this.line = line;
	}

	/** @return the file, or {@code null} */
	public Path path() {
		return path;
	}

	/** @return the line from 1, or 0 */
	public int line() {
		return line;
	}

	/** {@code PATH:LINE: message}, as far as path and line are known. */
	public String located() {
		String place = path == null ? "" : line > 0 ? path + ":" + line + ": " : path + ": ";
		return place + getMessage();
	}
}
