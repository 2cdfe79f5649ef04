package org.saksi.core.formats.mapping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;

/**
 * Counts what happens to the parts of one file or article, so that the report has one entry for each kind of thing instead of one
 * for each annotation. For one thread.
 */
public final class Account {

	private record Key(Report.Kind kind, String what) {
	}

	private static final class Count {
		private int number;
		private int line;
	}

	private final Report report;
	private final Path path;
	private final String article;
	private final Map<Key, Count> counts = new LinkedHashMap<>();

	/**
	 * An empty account.
	 *
	 * @param path    the file to name, or {@code null}
	 * @param article id of the article to name, or {@code null}
	 */
	public Account(Report report, Path path, String article) {
		this.report = report;
		this.path = path;
		this.article = article;
	}

	/** Tells of one thing at once, with its line. */
	public void tell(Report.Kind kind, int line, String message) {
		report.add(kind, path, line, article, message);
	}

	/**
	 * Counts one thing.
	 *
	 * @param what what happened and to what, localized: {@code attribute "x" of type "y": …}
	 * @param line where, from 1, or 0; the first is told
	 */
	public void count(Report.Kind kind, String what, int line) {
		Count count = counts.computeIfAbsent(new Key(kind, what), key -> new Count());
		count.number++;
		count.line = count.line == 0 ? line : count.line;
	}

	/** Tells what was counted, and forgets it. */
	public void close() {
		counts.forEach((key, count) -> report.add(key.kind(), path, count.line, article,
				count.number == 1 ? key.what() : NLS.bind(Messages.Account_times, key.what(), count.number)));
		counts.clear();
	}
}
