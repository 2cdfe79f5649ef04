package org.saksi.formats.office.card;

import java.util.List;
import java.util.stream.Collectors;

/** Text in Markdown, line by line. */
final class Markdown {

	private final StringBuilder text = new StringBuilder();

	/** Adds a line as it is. */
	Markdown line(String line) {
		text.append(line).append('\n');
		return this;
	}

	/** Adds a heading of the second level between empty lines. */
	Markdown heading(String heading) {
		return line("").line("## " + heading).line("");
	}

	/** Begins a table. */
	Markdown head(String... cells) {
		row((Object[]) cells);
		return line("|" + " --- |".repeat(cells.length));
	}

	/** Adds a row of a table; {@code null} is an empty cell. */
	Markdown row(Object... cells) {
		return line(java.util.Arrays.stream(cells).map(cell -> cell == null ? "" : plain(String.valueOf(cell)))
				.collect(Collectors.joining(" | ", "| ", " |")));
	}

	Markdown row(List<?> cells) {
		return row(cells.toArray());
	}

	/** Text that no sign of which formats anything, in one line. */
	static String plain(String text) {
		return text.replaceAll("[\\r\\n\\t]+", " ").replaceAll("([\\\\`*<>|\\[\\]#]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}]))", "\\\\$1");
	}

	/** A block of code. */
	Markdown code(String language, String code) {
		return line("```" + language).line(code).line("```");
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
