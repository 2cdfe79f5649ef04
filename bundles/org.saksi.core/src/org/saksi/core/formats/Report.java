package org.saksi.core.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What happened to each input: an import or export tells here what came, what was adjusted and what was refused. */
public final class Report {

	/** How serious an entry is. */
	public enum Kind {
		/** Came in, or was written. */
		DONE,
		/** Was there already and is the same. */
		SKIPPED,
		/** Something was adjusted; nothing is lost. */
		ADJUSTED,
		/** Was refused, with the reason. */
		REFUSED
	}

	/**
	 * One thing that happened.
	 *
	 * @param kind    how serious
	 * @param path    the file, or {@code null}
	 * @param line    line from 1, or 0
	 * @param article id of the article, or {@code null}
	 * @param message localized, without the place
	 */
	public record Entry(Kind kind, Path path, int line, String article, String message) {

		/** {@code PATH:LINE: message}, as far as path and line are known. */
		public String located() {
			return (path == null ? "" : line > 0 ? path + ":" + line + ": " : path + ": ") + message;
		}
	}

	private final List<Entry> entries = new ArrayList<>();

	/** Adds an entry. */
	public synchronized void add(Kind kind, Path path, int line, String article, String message) {
		entries.add(new Entry(kind, path, line, article, message));
	}

	/** @return a copy of the entries, in order */
	public synchronized List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** @return number of entries of the kind */
	public synchronized int count(Kind kind) {
		return Collections.frequency(entries.stream().map(Entry::kind).toList(), kind);
	}
}
