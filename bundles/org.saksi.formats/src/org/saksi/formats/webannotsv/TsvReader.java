package org.saksi.formats.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.CasNames;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.model.Segment;

/**
 * Reads one file. Sentences are put together as WebAnno does: a sentence begins where its first token does; one line break stands
 * between two sentences, blanks fill what is more. Rows that cannot be read are refused in the report, and the rest comes in.
 */
final class TsvReader {

	/** What versions 1 and 2 have instead of a first line with their number. */
	static final Pattern OLDER = Pattern.compile("(?m)^#id=.*\\R#text=");
	/** The first line; its group is the number of the version after the dot. */
	static final Pattern FORMAT = Pattern.compile("#FORMAT=WebAnno TSV 3\\.([0-9]{1,2})\\s*");

	private static final int MAX_ROW = 4 << 20;
	private static final int MAX_OFFSET = 64 << 20;
	private static final Pattern ROW = Pattern.compile("([0-9]{1,9}-[0-9]{1,9}(?:\\.[0-9]{1,9})?)\t([0-9]{1,9})-([0-9]{1,9})\t.*", Pattern.DOTALL);
	private static final Pattern CHAIN = Pattern.compile("(.*)->([0-9]{1,9})-([0-9]{1,9})", Pattern.DOTALL);

	/** An annotation that grows from unit to unit. */
	private static final class Item {
		private final String type;
		private final String unit;
		private final int line;
		private int begin;
		private int end;
		private final Map<String, String> values = new LinkedHashMap<>();
		private final Map<String, List<String>> roles = new LinkedHashMap<>();
		private final Map<String, List<String>> targets = new LinkedHashMap<>();
		private final Map<String, TsvColumn> slots = new LinkedHashMap<>();
		private String source;
		private String sourceType;
		private ForeignMark mark;

		Item(String type, String unit, int line, int begin, int end) {
			this.type = type;
			this.unit = unit;
			this.line = line;
			this.begin = begin;
			this.end = end;
		}
	}

	private final Account account;
	private final List<TsvColumn> columns = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final List<Item> items = new ArrayList<>();
	private final Map<String, Map<String, List<Item>>> units = new HashMap<>();
	private final Map<String, int[]> places = new HashMap<>();
	private final Map<String, Item> byNumber = new HashMap<>();
	private final Map<String, TreeMap<Integer, Item>> chains = new TreeMap<>();
	private final Map<String, Item> tokens = new LinkedHashMap<>();
	private StringBuilder sentence;
	private boolean java;
	private int sentences;
	private int tokenCount;

	TsvReader(Account account) {
		this.account = account;
	}

	/** @throws CorpusException if it is not of the format */
	ForeignDocument read(String file) throws CorpusException {
		int number = 0;
		int start = 0;
		boolean header = true;
		while (start < file.length()) {
			int end = file.indexOf('\n', start);
			end = end < 0 ? file.length() : end;
			number++;
			String line = file.substring(start, end > start && file.charAt(end - 1) == '\r' ? end - 1 : end);
			start = end + 1;
			if (number == 1) {
				format(line);
			} else if (line.length() > MAX_ROW) {
				account.tell(Report.Kind.REFUSED, number, NLS.bind(Messages.TsvReader_tooLong, MAX_ROW));
			} else if (header && line.startsWith("#T_")) {
				List<TsvColumn> declared = TsvColumn.parse(line);
				if (declared == null) {
					throw new CorpusException(NLS.bind(Messages.TsvReader_header, shown(line)), null, number, null);
				}
				columns.addAll(declared);
			} else if (!line.isBlank()) {
				header = false;
				line(line, number);
			}
		}
		if (number == 0) {
			format("");
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
			text.setLength(text.length() - 1);
		}
		return document();
	}

	private static String shown(String line) {
		return line.length() > 80 ? line.substring(0, 80) + "…" : line;
	}

	private void format(String line) throws CorpusException {
		Matcher matcher = FORMAT.matcher(line);
		if (!matcher.matches()) {
			throw new CorpusException(NLS.bind(Messages.TsvReader_format, shown(line)), null, 1, null);
		}
		java = Integer.parseInt(matcher.group(1)) < 2;
	}

	private void line(String line, int number) {
		if (line.startsWith("#")) {
			if (line.startsWith("#Text=")) {
				sentence = sentence == null ? new StringBuilder() : sentence;
				sentence.append(TsvEscapes.plainText(line.substring("#Text=".length()), java)).append('\n');
			} else if (!line.startsWith("#Sentence.")) {
				account.count(Report.Kind.LEFT_OUT, Messages.TsvReader_comment, number);
			}
			return;
		}
		Matcher row = ROW.matcher(line);
		String[] fields = line.split("\t", -1);
		if (!row.matches() || fields.length < 3 + columns.size()) {
			account.tell(Report.Kind.REFUSED, number,
					NLS.bind(Messages.TsvReader_row, new Object[] { 3 + columns.size(), shown(line) }));
			return;
		}
		int begin = Integer.parseInt(row.group(2));
		int end = Integer.parseInt(row.group(3));
		if (end < begin || end > MAX_OFFSET) {
			account.tell(Report.Kind.REFUSED, number, NLS.bind(Messages.TsvReader_place, shown(line)));
			return;
		}
		String unit = row.group(1);
		if (sentence != null) {
			beginSentence(begin);
		}
		places.putIfAbsent(unit, new int[] { begin, end });
		if (unit.indexOf('.') < 0) {
			tokenCount++;
			tokens.putIfAbsent(unit, new Item(CasNames.TOKEN, unit, number, begin, end));
		}
		for (int i = 0; i < columns.size(); i++) {
			String cell = fields[3 + i];
			if (!cell.equals("_") && !cell.isEmpty()) {
				cell(columns.get(i), cell, unit, number, begin, end);
			}
		}
	}

	private void beginSentence(int begin) {
		if (text.length() > begin && text.length() == begin + 1) {
			text.setLength(begin);
		}
		while (text.length() < begin) {
			text.append(' ');
		}
		text.append(sentence);
		sentence = null;
		sentences++;
	}

	private void cell(TsvColumn column, String cell, String unit, int line, int begin, int end) {
		int index = 0;
		for (String stacked : TsvEscapes.split(cell, '|')) {
			String value = stacked;
			String suffix = null;
			int[] chain = null;
			int open = value.endsWith("]") && column.kind() != TsvColumn.Kind.TARGET
					&& TsvEscapes.lastPlain(value, ']') == value.length() - 1 ? TsvEscapes.lastPlain(value, '[') : -1;
			if (open >= 0) {
				suffix = value.substring(open + 1, value.length() - 1);
				value = value.substring(0, open);
			} else if (column.kind() == TsvColumn.Kind.CHAIN_LINK) {
				Matcher matcher = CHAIN.matcher(value);
				if (matcher.matches()) {
					value = matcher.group(1);
					chain = new int[] { Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)) };
				}
			}
			Item item = item(column, unit, index++, suffix, chain, line, begin, end);
			set(column, item, value, suffix);
		}
	}

	private Item item(TsvColumn column, String unit, int index, String suffix, int[] chain, int line, int begin, int end) {
		List<Item> here = units.computeIfAbsent(unit, key -> new HashMap<>()).computeIfAbsent(column.type(), key -> new ArrayList<>());
		boolean numbered = column.layer().equals("SP") && suffix != null && suffix.matches("[0-9]{1,9}");
		String number = numbered ? column.type() + '\n' + Integer.parseInt(suffix) : null;
		if (index < here.size()) {
			Item known = here.get(index);
			number(number, suffix, known);
			return known;
		}
		Item item = number == null ? null : byNumber.get(number);
		if (item == null && chain != null) {
			item = chains.computeIfAbsent(column.type() + '\n' + chain[0], key -> new TreeMap<>()).get(chain[1]);
		}
		if (item == null) {
			item = new Item(column.type(), unit, line, begin, end);
			items.add(item);
		} else {
			item.begin = Math.min(item.begin, begin);
			item.end = Math.max(item.end, end);
		}
		number(number, suffix, item);
		if (chain != null) {
			chains.computeIfAbsent(column.type() + '\n' + chain[0], key -> new TreeMap<>()).putIfAbsent(chain[1], item);
		}
		here.add(item);
		return item;
	}

	/** Numbers are those of the whole file: what has one is found without its type too. */
	private void number(String number, String suffix, Item item) {
		if (number != null) {
			byNumber.putIfAbsent(number, item);
			byNumber.putIfAbsent("\n" + Integer.parseInt(suffix), item);
		}
	}

	private static void set(TsvColumn column, Item item, String value, String suffix) {
		switch (column.kind()) {
		case VALUE, CHAIN_LINK, CHAIN_TYPE -> {
			if (!value.equals("*")) {
				item.values.putIfAbsent(column.feature(), TsvEscapes.plain(value));
			}
		}
		case ROLE -> {
			item.slots.put(column.feature(), column);
			if (!value.equals("_")) {
				item.roles.putIfAbsent(column.feature(), TsvEscapes.split(value, ';'));
			}
		}
		case TARGET -> {
			item.slots.put(column.feature() + '\n', column);
			if (!value.equals("_")) {
				item.targets.putIfAbsent(column.feature(), TsvEscapes.split(value, ';'));
			}
		}
		case RELATION -> {
			if (!value.equals("*") && !value.equals("_") && item.source == null) {
				item.source = suffix == null ? value : value + '[' + suffix + ']';
				item.sourceType = column.type().equals(CasNames.DEPENDENCY) ? CasNames.TOKEN : column.target();
			}
		}
		default -> {
			// that it is there is all that it says
		}
		}
	}

	private ForeignDocument document() {
		ForeignDocument document = new ForeignDocument(CasNames.FAMILY, text.toString());
		int n = 0;
		for (Item item : items) {
			String id = "a" + ++n;
			int[] place = item.source == null ? null : places.get(item.unit);
			Item dependent = place == null ? null : find(item.sourceType, item.unit, number(item.source, 1));
			int begin = dependent == null ? item.begin : dependent.begin;
			int end = dependent == null ? item.end : dependent.end;
			item.mark = new ForeignMark(id, item.type, List.of(new Segment(begin, end)), item.line);
			item.values.forEach(item.mark::put);
		}
		List<Item> referred = new ArrayList<>();
		for (Item item : List.copyOf(items)) {
			links(item, referred);
		}
		items.forEach(item -> document.marks().add(item.mark));
		referred.forEach(item -> document.marks().add(item.mark));
		chains(document);
		int left = tokenCount - referred.size();
		if (left > 0 || sentences > 0) {
			account.tell(Report.Kind.LEFT_OUT, 0, NLS.bind(Messages.TsvReader_structure, left, sentences));
		}
		return document;
	}

	private void links(Item item, List<Item> referred) {
		item.targets.forEach((feature, targets) -> {
			List<String> roles = item.roles.getOrDefault(feature, List.of());
			TsvColumn column = item.slots.get(feature + '\n');
			for (int i = 0; i < targets.size(); i++) {
				String target = targets.get(i);
				if (target.equals("*") || target.equals("_")) {
					continue;
				}
				String role = i < roles.size() && !roles.get(i).equals("*") ? feature + ':' + TsvEscapes.plain(roles.get(i)) : feature;
				refer(item, role, column.target(), target, 0, referred);
			}
			TsvColumn host = item.slots.get(feature);
			if (host != null && host.target() != null && item.mark.links().keySet().stream().anyMatch(r -> CasNames.feature(r).equals(feature))) {
				item.mark.origin().put(CasNames.LINK_TYPE + feature, host.target());
			}
		});
		if (item.source != null) {
			refer(item, CasNames.GOVERNOR, item.sourceType, item.source, 0, referred);
			int close = number(item.source, 1);
			refer(item, CasNames.DEPENDENT, item.sourceType, close > 0 ? item.unit + '[' + close + ']' : item.unit, 0, referred);
		}
	}

	private void refer(Item from, String role, String type, String reference, int which, List<Item> referred) {
		int open = reference.indexOf('[');
		Item target = find(type, open < 0 ? reference : reference.substring(0, open), number(reference, which));
		if (target == null) {
			account.tell(Report.Kind.REFUSED, from.line, NLS.bind(Messages.TsvReader_reference, reference));
			return;
		}
		if (target.mark == null) {
			target.mark = new ForeignMark("t" + target.unit, target.type, List.of(new Segment(target.begin, target.end)), target.line);
			referred.add(target);
		}
		from.mark.link(role, target.mark.id());
	}

	/** The n-th number in the brackets of a reference, or 0. */
	private static int number(String reference, int which) {
		int open = reference.indexOf('[');
		if (open < 0 || !reference.endsWith("]")) {
			return 0;
		}
		String[] numbers = reference.substring(open + 1, reference.length() - 1).split("_");
		return which < numbers.length && numbers[which].matches("[0-9]{1,9}") ? Integer.parseInt(numbers[which]) : 0;
	}

	private Item find(String type, String unit, int number) {
		if (number > 0) {
			Item exact = byNumber.get(type + '\n' + number);
			if (exact != null) {
				return exact;
			}
			Item other = byNumber.get("\n" + number);
			if (other != null) {
				return other;
			}
		}
		Map<String, List<Item>> here = units.getOrDefault(unit, Map.of());
		List<Item> same = here.getOrDefault(type, List.of());
		for (Item item : same) {
			if (item.unit.equals(unit)) {
				return item;
			}
		}
		if (!same.isEmpty()) {
			return same.get(0);
		}
		if (!CasNames.TOKEN.equals(type)) {
			for (List<Item> others : here.values()) {
				for (Item item : others) {
					if (item.unit.equals(unit) && item.source == null) {
						return item;
					}
				}
			}
		}
		return tokens.get(unit);
	}

	/** The links of each chain to the next, and its head. */
	private void chains(ForeignDocument document) {
		chains.forEach((key, elements) -> {
			ForeignMark before = null;
			for (Item item : elements.values()) {
				if (before != null) {
					before.link(CasNames.NEXT, item.mark.id());
				}
				before = item.mark;
			}
			Item first = elements.firstEntry().getValue();
			String type = first.type.endsWith("Link") ? first.type.substring(0, first.type.length() - 4) : first.type;
			ForeignMark head = new ForeignMark("c" + first.mark.id(), type + "Chain", List.of(), first.line);
			head.link(CasNames.FIRST, first.mark.id());
			document.marks().add(head);
		});
	}
}
