package org.saksi.formats.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.edit.ColumnTargets;

/**
 * Finds the header of a sheet and proposes what its columns mean: by the words of the header, in English and Indonesian, else by what
 * stands in them.
 *
 * @param header    the header, or a name for each column where there is none: {@code #1}, {@code #2} …
 * @param line      its line; 0 where there is none
 * @param rules     a rule for each column that has anything
 * @param legend    what stands in a row above the header beside the name of a column
 * @param headed    whether there is a header
 */
record TableLayout(List<String> header, int line, List<ColumnRule> rules, Map<String, String> legend, boolean headed) {

	/** Key of a column's options: whose layer its labels go to. */
	static final String ANNOTATOR = ColumnTargets.ANNOTATOR;
	/** Key of a column's options: name of the mark type. */
	static final String TYPE = ColumnTargets.TYPE;
	/** Key of a column's options: name of the attribute. */
	static final String ATTRIBUTE = ColumnTargets.ATTRIBUTE;

	private static final int HEADER_WITHIN = 30;
	private static final int LONG = 60;
	private static final int MOST_LABELS = 12;
	private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+");
	private static final Pattern RATER = Pattern.compile(
			"(?:r|rater|annotator|anotator|penilai|coder|labeler|labeller|pelabel|ann|a|p|reviewer|juri|expert|pakar|label|annotation|anotasi)\\d{1,3}|"
					+ "(?:rater|annotator|anotator|penilai|coder|labeler|pelabel|reviewer)\\p{L}{1,20}");
	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|www\\.\\S+");
	private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}.*");

	/**
	 * The layouts of the sheets of a file, by its first rows; sheets with the same header are looked at together.
	 *
	 * @param sheets  first rows by the name of the sheet, in order
	 * @param columns names of the columns where every row says which they are, or {@code null}
	 * @return by the name of the sheet; one that holds no table is not there
	 */
	static Map<String, TableLayout> of(Map<String, List<TableRow>> sheets, List<String> columns) {
		Map<String, TableLayout> bare = new LinkedHashMap<>();
		Map<List<String>, List<TableRow>> data = new HashMap<>();
		sheets.forEach((sheet, rows) -> {
			int at = columns != null ? -1 : headerRow(rows);
			List<TableRow> below = rows.subList(at + 1, rows.size()).stream().filter(row -> !row.isEmpty()).toList();
			if (!below.isEmpty()) {
				TableLayout layout = bare(rows, at, columns);
				bare.put(sheet, layout);
				data.computeIfAbsent(layout.header, header -> new ArrayList<>()).addAll(below);
			}
		});
		Map<List<String>, List<ColumnRule>> rules = new HashMap<>();
		Map<String, TableLayout> layouts = new LinkedHashMap<>();
		bare.forEach((sheet, layout) -> layouts.put(sheet, new TableLayout(layout.header, layout.line,
				rules.computeIfAbsent(layout.header, header -> layout.propose(data.get(header))), layout.legend, layout.headed)));
		return layouts;
	}

	private static TableLayout bare(List<TableRow> rows, int at, List<String> columns) {
		int width = columns != null ? columns.size() : width(rows, at);
		List<String> header = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			String name = columns != null ? columns.get(i) : at < 0 ? "" : rows.get(at).cell(i).strip();
			String unique = name.isEmpty() ? "#" + (i + 1) : name;
			header.add(header.contains(unique) ? unique + " (" + (i + 1) + ')' : unique);
		}
		Map<String, String> legend = new LinkedHashMap<>();
		for (int i = 0; i < at; i++) {
			String key = rows.get(i).cell(0).strip();
			if (!key.isEmpty() && header.contains(key) && !rows.get(i).cell(1).isBlank()) {
				legend.put(key, rows.get(i).cell(1).strip());
			}
		}
		return new TableLayout(header, at < 0 ? 0 : rows.get(at).line(), List.of(), legend, at >= 0 || columns != null);
	}

	/** As wide as the header, and as further columns that many rows have. */
	private static int width(List<TableRow> rows, int at) {
		int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		int width = at < 0 ? most : rows.get(at).cells().size();
		List<TableRow> below = rows.subList(at + 1, rows.size());
		while (width < most) {
			int column = width;
			if (below.stream().filter(row -> !row.cell(column).isBlank()).count() * 5 <= below.size()) {
				return width;
			}
			width++;
		}
		return width;
	}

	/** The row of the first ones that has most words that headers have, or that is short words over longer ones; -1 for none. */
	private static int headerRow(List<TableRow> rows) {
		int best = -1;
		double most = 0.9;
		for (int i = 0; i < Math.min(rows.size() - 1, HEADER_WITHIN); i++) {
			TableRow row = rows.get(i);
			long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
			if (filled == 0 || row.cells().stream().anyMatch(cell -> cell.length() > LONG || ADDRESS.matcher(cell).matches())
					|| row.cells().stream().filter(cell -> !cell.isBlank()).distinct().count() < filled) {
				continue;
			}
			long known = row.cells().stream().filter(TableLayout::isKnown).count();
			long numbers = row.cells().stream().filter(cell -> cell.strip().matches("[\\d.,%-]+")).count();
			double score = known + (filled > 1 && numbers == 0 && known > 0 ? 0.1 * filled : 0) - numbers;
			if (score > most) {
				best = i;
				most = score;
			}
		}
		return best < 0 && (isHeaderByLength(rows) || isHeaderByForm(rows)) ? 0 : best;
	}

	/** Names of variables in the first row, and nothing of that form below. */
	private static boolean isHeaderByForm(List<TableRow> rows) {
		return rows.size() > 1 && rows.get(0).cells().stream().allMatch(cell -> VARIABLE.matcher(cell.strip()).matches())
				&& rows.subList(1, rows.size()).stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> VARIABLE.matcher(cell.strip()).matches());
	}

	/** Short words in the first row, and much longer text below one of them. */
	private static boolean isHeaderByLength(List<TableRow> rows) {
		if (rows.size() < 2 || rows.get(0).cells().size() < 2) {
			return false;
		}
		for (String cell : rows.get(0).cells()) {
			if (cell.isBlank() || cell.length() > 40 || cell.strip().matches("[\\d.,%/-]+") || ADDRESS.matcher(cell.strip()).matches()) {
				return false;
			}
		}
		for (int i = 0; i < rows.get(0).cells().size(); i++) {
			int column = i;
			double average = rows.subList(1, rows.size()).stream().mapToInt(row -> row.cell(column).length()).average().orElse(0);
			if (average > 30 && average > 3.0 * rows.get(0).cell(i).length()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isKnown(String cell) {
		String plain = Meaning.plain(cell);
		return Meaning.ofHeader(cell) != null || RATER.matcher(plain).matches();
	}

	/** What stands in a column. */
	private static final class Content {
		private int filled;
		private long characters;
		private long words;
		private int addresses;
		private int dates;
		private int longest;
		private final Map<String, Map<String, Integer>> values = new HashMap<>();

		void add(String cell) {
			String text = cell.strip();
			if (text.isEmpty()) {
				return;
			}
			filled++;
			characters += text.length();
			words += text.split("\\s+", 50).length;
			longest = Math.max(longest, text.length());
			addresses += ADDRESS.matcher(text).matches() ? 1 : 0;
			dates += text.length() <= 40 && DATE.matcher(text).matches() ? 1 : 0;
			if (text.length() <= 40 && values.size() <= 10_000) {
				values.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> new HashMap<>()).merge(text, 1, Integer::sum);
			}
		}

		boolean isLabel() {
			return filled > 1 && longest <= 40 && values.size() <= Math.max(2, Math.min(MOST_LABELS, filled / 2));
		}

		/** Few words again and again, no numbers: labels, even if no header says so. */
		boolean isPlainLabel() {
			return filled >= 4 && values.size() * 2 <= filled && isLabel() && values.keySet().stream().noneMatch(value -> value.matches("[\\d.,%-]+"));
		}

		/** Short sentences, as in collections of claims. */
		boolean isSentences() {
			return filled > 0 && words * 2 >= 5L * filled && characters >= 15L * filled && addresses == 0 && !isLabel();
		}

		double average() {
			return filled == 0 ? 0 : (double) characters / filled;
		}
	}

	private List<ColumnRule> propose(List<TableRow> data) {
		List<Content> contents = new ArrayList<>();
		List<Meaning> meanings = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			Content content = new Content();
			for (TableRow row : data) {
				content.add(row.cell(i));
			}
			contents.add(content);
			meanings.add(headed ? named(header.get(i), content, data.size()) : null);
		}
		byContent(contents, meanings, data.size());
		raters(contents, meanings);
		Map<String, Set<String>> spellings = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			if (isLabel(meanings.get(i))) {
				contents.get(i).values.forEach((key, seen) -> spellings.computeIfAbsent(key, k -> new HashSet<>()).addAll(seen.keySet()));
			}
		}
		boolean fold = spellings.values().stream().anyMatch(seen -> seen.size() > 1);
		List<ColumnRule> rules = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			if (contents.get(i).filled > 0 || meanings.get(i) != Meaning.EXTRA) {
				rules.add(rule(i, contents.get(i), meanings.get(i), fold));
			}
		}
		return rules;
	}

	private static Meaning named(String name, Content content, int rows) {
		Meaning meaning = Meaning.ofHeader(name);
		if (meaning == Meaning.ID && (content.filled < rows || content.values.size() < rows && content.longest <= 40)) {
			return Meaning.EXTRA; // what repeats names no article
		}
		if (meaning == Meaning.MEDIUM && content.filled > 0 && content.addresses * 2 > content.filled) {
			return Meaning.URL;
		}
		if ((meaning == Meaning.LABEL || meaning == Meaning.GOLD) && content.average() > LONG) {
			return null;
		}
		if (meaning == Meaning.TEXT && content.isLabel() && content.average() < 20 && content.filled > 20) {
			return null;
		}
		return meaning;
	}

	/** The longest column is the text where no header says so; addresses, dates and few values tell themselves. */
	private static void byContent(List<Content> contents, List<Meaning> meanings, int rows) {
		int text = -1;
		for (int i = 0; i < contents.size(); i++) {
			Content content = contents.get(i);
			if (meanings.get(i) != null || content.filled == 0) {
				continue;
			}
			if (content.addresses * 10 >= content.filled * 9 && !meanings.contains(Meaning.URL)) {
				meanings.set(i, Meaning.URL);
			} else if (content.dates * 10 >= content.filled * 9 && !meanings.contains(Meaning.PUBLISHED)) {
				meanings.set(i, Meaning.PUBLISHED);
			} else if (content.average() > 40 && content.addresses == 0 && (text < 0 || content.average() > contents.get(text).average())) {
				text = i;
			}
		}
		if (text < 0 && Stream.of(Meaning.TEXT, Meaning.HEADLINE, Meaning.URL).noneMatch(meanings::contains)) {
			text = IntStream.range(0, contents.size()).filter(i -> meanings.get(i) == null && contents.get(i).isSentences()).boxed()
					.max(Comparator.comparingDouble(i -> contents.get(i).average())).orElse(-1);
		}
		if (text >= 0 && !meanings.contains(Meaning.TEXT)) {
			meanings.set(text, Meaning.TEXT);
		}
		for (int i = 0; i < contents.size(); i++) {
			if (meanings.get(i) == null) {
				meanings.set(i, contents.get(i).isPlainLabel() && contents.get(i).filled * 2 > rows ? Meaning.LABEL : Meaning.EXTRA);
			}
		}
	}

	/** Two columns or more with the same few values are raters, if their headers can be names of raters. */
	private void raters(List<Content> contents, List<Meaning> meanings) {
		List<Integer> raters = new ArrayList<>();
		for (int i = 0; i < contents.size(); i++) {
			String plain = Meaning.plain(header.get(i));
			if (contents.get(i).isLabel() && headed && RATER.matcher(plain).matches()
					&& (meanings.get(i) == Meaning.LABEL || meanings.get(i) == Meaning.EXTRA)) {
				raters.add(i);
			}
		}
		if (raters.size() < 2) {
			return;
		}
		Set<String> shared = contents.get(raters.get(0)).values.keySet();
		for (int i : raters) {
			if (contents.get(i).values.keySet().stream().anyMatch(shared::contains)) {
				meanings.set(i, Meaning.RATER);
			}
		}
	}

	private static boolean isLabel(Meaning meaning) {
		return meaning == Meaning.RATER || meaning == Meaning.GOLD || meaning == Meaning.LABEL;
	}

	/** @return what rules call a column: its header, or its number */
	String name(int i) {
		return headed && !header.get(i).startsWith("#") ? header.get(i) : "#" + (i + 1);
	}

	/** @param fold whether labels are written with capitals and without, so that both are one */
	private ColumnRule rule(int i, Content content, Meaning meaning, boolean fold) {
		Map<String, String> values = new LinkedHashMap<>();
		Map<String, String> options = new LinkedHashMap<>();
		String name = header.get(i);
		if (isLabel(meaning)) {
			if (fold) {
				content.values.forEach((key, spellings) -> spellings.keySet().stream().filter(s -> !s.equals(key)).forEach(s -> values.put(s, key)));
			}
			options.put(ATTRIBUTE, meaning == Meaning.LABEL && headed ? name : "label");
			options.put(TYPE, "label");
			if (meaning != Meaning.LABEL) {
				options.put(ANNOTATOR, name);
			}
		}
		return new ColumnRule(name(i), meaning.id(), new java.util.TreeMap<>(values), options);
	}
}
