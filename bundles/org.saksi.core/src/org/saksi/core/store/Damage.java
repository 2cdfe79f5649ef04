package org.saksi.core.store;

import java.nio.file.Path;

import org.saksi.core.CorpusException;

/**
 * A file that cannot be used: damaged, foreign or newer than this program. It stays as it is, and nothing is written over it
 * before {@link CorpusStore#setAside} renames it.
 *
 * @param path    the file
 * @param line    line from 1, or 0
 * @param message what is wrong, localized
 */
public record Damage(Path path, int line, String message) {

	static Damage of(CorpusException problem, Path fallback) {
		return new Damage(problem.path() == null ? fallback : problem.path(), problem.line(), problem.getMessage());
	}

	/** {@code PATH:LINE: message}. */
	public String located() {
		return path + (line > 0 ? ":" + line : "") + ": " + message;
	}
}
