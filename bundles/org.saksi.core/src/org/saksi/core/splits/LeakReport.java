package org.saksi.core.splits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * What a check of a written split found.
 *
 * @param articles number of articles
 * @param parts    names of the parts that have articles
 * @param claims   whether shared canonical claims count as leaks too
 * @param leaks    what is in more than one part
 */
public record LeakReport(int articles, List<String> parts, boolean claims, List<Leak> leaks) {

	/** {@link Leak#what} of an article whose rows do not all say the same part. */
	public static final String ROWS = "rows";

	/**
	 * Something that has articles in more than one part.
	 *
	 * @param what  the literal of a {@link Tie.Kind}, or {@link LeakReport#ROWS}
	 * @param id    id of the story, utterance or canonical claim, or name of the sheet; {@code null} for texts
	 * @param parts part to the ids of the articles there
	 */
	public record Leak(String what, String id, Map<String, List<String>> parts) {

		/** Most articles that the words name in a part. */
		private static final int NAMED = 5;

		/** @return one line, localized */
		public String message() {
			String where = parts.entrySet().stream().map(entry -> entry.getKey() + " (" + named(entry.getValue()) + ")")
					.collect(Collectors.joining(", "));
			if (what.equals(ROWS)) {
				return NLS.bind(Messages.LeakReport_rows, id, where);
			}
			Tie.Kind kind = Tie.Kind.valueOf(what.toUpperCase(java.util.Locale.ROOT));
			return NLS.bind(Messages.LeakReport_leak, new Tie(kind, id, List.of(), 1).reason(), where);
		}

		private static String named(List<String> ids) {
			return ids.size() <= NAMED ? String.join(", ", ids) : String.join(", ", ids.subList(0, NAMED)) + ", …";
		}
	}

	/** Keeps unmodifiable copies. */
	public LeakReport {
		parts = List.copyOf(parts);
		leaks = List.copyOf(leaks);
	}
}
