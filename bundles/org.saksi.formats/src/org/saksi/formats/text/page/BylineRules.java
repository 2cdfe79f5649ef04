package org.saksi.formats.text.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.core.text.NewsDate;
import org.saksi.core.text.NewsDates;

/** Reads lines that say who wrote and edited an article, and when. */
final class BylineRules {

	/** What a part of a byline states. */
	enum Part {
		AUTHOR, EDITOR, OTHER, DATE, UPDATE
	}

	/**
	 * One statement in a line.
	 *
	 * @param part what it states
	 * @param value the name as written; empty for a label whose value is on the next line
	 * @param start where the value begins in the line, in UTF-16 units
	 * @param end where it ends
	 */
	record Statement(Part part, String value, int start, int end) {
	}

	private static final int MAX_WORDS = 30;
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	/** A label has at most so many words and characters. */
	private static final int LABEL_WORDS = 3;
	private static final int LABEL_LENGTH = 30;
	/** Labels that a name follows without a colon, at the beginning of a line or after a separator. */
	private static final Pattern BARE_LABEL = Pattern.compile(
			"(?:^|[|•·/;(]\\s{0,2})(oleh|by|laporan wartawan|laporan|written by|reporting by|edited by|editing by|ditulis oleh|penulis|reporter|"
					+ "editor|pewarta|"
					+ "reported by|words by|story by)[\\s\u00A0]{1,3}(?=(?-iu:\\p{Lu}))", FLAGS);
	private static final Pattern BARE_DATE_LABEL = Pattern.compile(
			"(?<!\\p{L})(" + alternatives("datelabel", "updatelabel") + ")(?!\\p{L})", FLAGS);
	private static final Pattern SEPARATOR = Pattern.compile(
			"[\\s\u00A0]{0,5}[|•·;\t][\\s\u00A0]{0,5}|[\\s\u00A0]{1,5}[-\u2013\u2014/][\\s\u00A0]{1,5}|/(?=[\\s\u00A0]?(?:Red|Editor|"
					+ "Rep)(?!\\p{L}))|[\\s\u00A0]{4,20}");
	private static final Pattern CREDITS = Pattern.compile("[(\\[][\\p{L}\\d*./&,' \u2013-]{1,45}[)\\]]\\.?");
	private static final Pattern WIRE_CREDITS = Pattern.compile("^[(\\[](?:Reporting|Additional reporting|Writing|Laporan|Pelaporan|"
					+ "Editing) (?:by|oleh) .{3,400}[)\\]]?$", FLAGS);
	private static final Pattern READING_TIME = Pattern.compile(
			"(?:\\d{1,3}[\\s\u00A0-]?(?:min|mins|minute|minutes|menit|mnt)(?: read| baca| membaca)?|waktu baca.{0,20}|dibaca.{0,15}\\d.{0,15}|"
					+ "\\d[\\d.,]{0,8}[kK]? ?(?:views?|kali|x dibaca|dibaca|pembaca)|"
					+ "\\d{1,3} ?(?:detik|menit|jam|hari|minggu|bulan|tahun|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|"
					+ "years?) ?(?:yang )?(?:lalu|ago|silam)(?: \\d{1,4})?)",
			FLAGS);
	private static final Pattern NAME_END = Pattern.compile("\\s{1,5}[-\u2013|•·/]\\s{1,5}|\\s{3,9}");
	private static final Pattern ROLE = Pattern.compile(
			"(?<!\\p{L})(?:reporter|correspondent|koresponden|wartawan|jurnalis|journalist|editor|staff writer|contributor|kontributor|"
					+ "columnist|bureau chief|tim redaksi|redaksi|staf redaksi|newsroom|staff|desk|admin)(?!\\p{L})", FLAGS);
	private static final Set<String> PARTICLES = Set.of("bin", "binti", "van", "von", "de", "del", "della", "da", "di", "al", "el", "la", "le",
			"ibn", "dan", "and", "dos", "der", "den", "st", "with", "in", "at");

	private BylineRules() {
	}

	/** Whether the line is a byline by itself, whatever surrounds it. */
	static boolean isByline(PageLine line) {
		if (line.words > MAX_WORDS && !line.text.startsWith("(")) {
			return false;
		}
		String text = line.text;
		if (WIRE_CREDITS.matcher(text).matches()) {
			return true;
		}
		if (READING_TIME.matcher(text).matches()) {
			return true;
		}
		if (!line.statements().isEmpty()) {
			return !line.endsSentence() || line.words <= 16 && !line.text.endsWith("\"") && !line.text.endsWith("”");
		}
		return isDateLine(line);
	}

	/** A line of credits in brackets and nothing else: (abc/xyz), (ANTARA). */
	static boolean isCredits(PageLine line) {
		return line.words <= 6 && CREDITS.matcher(line.text).matches();
	}

	/** A word for an author's function: BBC News correspondent, Tim Redaksi. */
	static boolean hasRole(PageLine line) {
		return line.words <= 8 && !line.endsSentence() && ROLE.matcher(line.text).find();
	}

	/** A full date and little else. */
	static boolean isDateLine(PageLine line) {
		if (line.words > 22 || line.numbers() == 0) {
			return false;
		}
		// After a label a date without a year is one too, though nothing can be published then.
		List<NewsDate> dates = dates(line.text, line.words <= 10 && BARE_DATE_LABEL.matcher(line.text).lookingAt() ? LocalDate.EPOCH : null);
		if (dates.isEmpty()) {
			return false;
		}
		int rest = 0;
		int at = 0;
		boolean function = false;
		String remainder = remainder(line.text, dates);
		for (String word : remainder.split("[\\s\u00A0|/•·,;:()\\[\\]-]{1,20}")) {
			if (word.chars().anyMatch(Character::isLetterOrDigit)) {
				String low = word.toLowerCase(Locale.ROOT);
				boolean label = Lexicon.DEFAULT.isWord("datelabel", low) || Lexicon.DEFAULT.isWord("updatelabel", low);
				rest += label ? 0 : 1;
				function |= !label && PageLine.isFunction(low) && !PARTICLES.contains(low) && !low.equals("oleh") && !low.equals("by") && !low.equals("on");
			}
			at++;
		}
		if (rest == 0) {
			return true;
		}
		boolean sentence = line.text.endsWith(".") && rest >= 2 && at > 2;
		return rest <= 7 && !function && !sentence;
	}

	/** The absolute dates in a line, numeric ones month first only where the line is plainly American. */
	static List<NewsDate> dates(String text, LocalDate reference) {
		return NewsDates.find(text, reference, text.contains(" PM") || text.contains(" AM") || text.contains(" EST") || text.contains(" EDT"));
	}

	private static String remainder(String text, List<NewsDate> dates) {
		StringBuilder rest = new StringBuilder();
		int from = 0;
		for (NewsDate date : dates) {
			rest.append(text, from, date.start()).append(' ');
			from = date.end();
		}
		return rest.append(text.substring(from)).toString();
	}

	/** What the labels in a line state, in order; empty where there is no label with a name or with nothing after it. */
	static List<Statement> statements(String text) {
		List<int[]> labels = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		collectBeforeColons(text, labels, parts);
		boolean colons = !labels.isEmpty();
		collect(BARE_LABEL.matcher(text), labels, parts);
		List<Statement> found = new ArrayList<>();
		if (labels.isEmpty() || colons && labels.get(0)[0] > 60 && labels.get(0)[2] > 0) {
			return found;
		}
		for (int i = 0; i < labels.size(); i++) {
			int from = labels.get(i)[1];
			int to = text.length();
			for (int[] other : labels) {
				if (other[0] >= from && other[0] < to) {
					to = other[0];
				}
			}
			Part part = parts.get(i);
			if (part != Part.DATE && part != Part.UPDATE) {
				Matcher separator = SEPARATOR.matcher(text).region(from, to);
				while (separator.find()) {
					if (text.substring(from, separator.start()).chars().anyMatch(Character::isLetter)) {
						to = separator.start();
						break;
					}
				}
				List<NewsDate> dates = NewsDates.find(text.substring(from, to), null);
				if (!dates.isEmpty()) {
					to = from + dates.get(0).start();
				}
			}
			int[] value = trim(text, from, to);
			int comma = text.indexOf(", ", value[0]);
			if (comma > 0 && comma < value[1] && text.regionMatches(true, labels.get(i)[0], "laporan ", 0, 8)) {
				value[0] = comma + 2; // Laporan Wartawan Medium, Name
			}
			String name = text.substring(value[0], value[1]);
			boolean fits = part == Part.DATE || part == Part.UPDATE ? !NewsDates.find(name, null).isEmpty()
					: name.isEmpty() ? labels.get(i)[2] == 0 || text.length() < 25 : part == Part.OTHER ? name.length() <= 80 : isNames(name);
			if (fits) {
				found.add(new Statement(part, name, value[0], value[1]));
			}
		}
		return found;
	}

	/** The longest label of up to three words before each colon. */
	private static void collectBeforeColons(String text, List<int[]> labels, List<Part> parts) {
		for (int colon = colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
			int end = colon;
			while (end > 0 && colon - end < 3 && PageLine.isSpace(text.charAt(end - 1))) {
				end--;
			}
			int best = -1;
			int start = end;
			for (int words = 0; words < LABEL_WORDS && start > 0 && end - start < LABEL_LENGTH; words++) {
				while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start <= LABEL_LENGTH) {
					start--;
				}
				boolean bound = start == 0 || !Character.isDigit(text.charAt(start - 1)) && "'’-".indexOf(text.charAt(start - 1)) < 0;
				if (start < end && bound && part(text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u00A0', ' ')) != null) {
					best = start;
				}
				if (start == 0 || !PageLine.isSpace(text.charAt(start - 1))) {
					break;
				}
				start--;
			}
			if (best >= 0) {
				labels.add(new int[] { best, colon + 1, labels.size() });
				parts.add(part(text.substring(best, end).toLowerCase(Locale.ROOT).replace('\u00A0', ' ')));
			}
		}
	}

	private static int colon(String text, int from) {
		int plain = text.indexOf(':', from);
		int wide = text.indexOf('：', from);
		return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
	}

	private static void collect(Matcher m, List<int[]> labels, List<Part> parts) {
		while (m.find()) {
			boolean taken = labels.stream().anyMatch(l -> m.start(1) < l[1] && l[0] < m.end());
			if (!taken) {
				labels.add(new int[] { m.start(1), m.end(), labels.size() });
				parts.add(part(m.group(1).toLowerCase(Locale.ROOT).replace('\u00A0', ' ')));
			}
		}
	}

	/** The part that a label alone on its line announces, or null. */
	static Part labelAlone(PageLine line) {
		if (line.words > 3) {
			return null;
		}
		String key = line.key();
		return key.isEmpty() || key.equals("teks") || key.equals("red") ? null : part(key);
	}

	/** Whether a line's first word is a label: Sumber AFP. */
	static boolean startsWithLabel(PageLine line) {
		return !line.tokens.isEmpty() && part(line.tokens.get(0).toLowerCase(Locale.ROOT)) != null;
	}

	/** The part that a label, in lower case, announces, or null where it is no label. */
	private static Part part(String label) {
		Lexicon lexicon = Lexicon.DEFAULT;
		return lexicon.isWord("author", label) ? Part.AUTHOR
				: lexicon.isWord("editor", label) ? Part.EDITOR
						: lexicon.isWord("updatelabel", label) ? Part.UPDATE
								: lexicon.isWord("datelabel", label) ? Part.DATE : lexicon.isWord("otherlabel", label) ? Part.OTHER : null;
	}

	/** Whether the words before a date say that the article was changed then, not published. */
	static boolean isUpdate(String before) {
		Matcher m = BARE_DATE_LABEL.matcher(before);
		String last = null;
		while (m.find()) {
			last = m.group(1).toLowerCase(Locale.ROOT);
		}
		return last != null && part(last) == Part.UPDATE;
	}

	/** Whether a text could be one or several names of persons or newsrooms. */
	static boolean isNames(String text) {
		String[] words = text.strip().split("[\\s\u00A0,&/]{1,10}");
		if (words.length > 14 || text.length() > 140) {
			return false;
		}
		int capitals = 0;
		for (String word : words) {
			if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)) && word.length() == 1 || PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
				continue;
			}
			char c = word.charAt(0) == '(' && word.length() > 1 ? word.charAt(1) : word.charAt(0);
			if (Character.isDigit(c) || c == '"' || c == '“') {
				return false;
			}
			if (Character.isUpperCase(c) || c == '@' || word.indexOf('.') > 0 || isCamelCase(word)) {
				capitals++;
			} else if (words.length > 1 || PageLine.isFunction(word)) {
				return false;
			}
		}
		return capitals > 0 || words.length == 1;
	}

	/** As detikNews or iNews write themselves. */
	static boolean isCamelCase(String word) {
		return Character.isLowerCase(word.charAt(0)) && word.chars().skip(1).anyMatch(Character::isUpperCase);
	}

	/** Two to four capitalized words that are no sentence, a comma list of such, or one such with its newsroom. */
	static boolean isBareName(PageLine line) {
		if (line.words < 2 || line.words > 9 || line.numbers() > 0 || line.endsWith("?!:.") && !line.text.endsWith("Jr.")) {
			return false;
		}
		for (String name : line.text.split(",| dan | and | & | - | – | \\| ")) {
			int words = name.strip().split("[\\s\u00A0]{1,9}").length;
			if (!name.isBlank() && words > 4) {
				return false;
			}
		}
		return line.functionWords() <= 1 && isNames(line.text);
	}

	/** Removes labels, newsrooms, handles and punctuation from a name and lower-cases one that is all capitals. */
	static String cleanName(String raw) {
		String name = raw.replace('\u00A0', ' ').strip();
		name = name.replaceAll("(?i)^(?:oleh|by)\\s{1,3}", "");
		Matcher separator = NAME_END.matcher(name);
		if (separator.find() && separator.start() > 0) {
			name = name.substring(0, separator.start());
		}
		name = name.replaceAll("\\s?[(\\[][^)\\]]{0,60}[)\\]]?$", "").replaceAll("^[\\s.,:;*-]{1,9}", "").replaceAll("[\\s,:;*–-]{1,9}$", "");
		return isAllCapitals(name) ? titleCase(name) : name.replaceAll("\\s{2,20}", " ");
	}

	static boolean isAllCapitals(String name) {
		return name.chars().anyMatch(Character::isUpperCase) && name.chars().noneMatch(Character::isLowerCase) && name.length() > 4;
	}

	static String titleCase(String name) {
		StringBuilder result = new StringBuilder(name.length());
		boolean inWord = false;
		for (int c : name.codePoints().toArray()) {
			result.appendCodePoint(inWord ? Character.toLowerCase(c) : Character.toTitleCase(c));
			inWord = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
		}
		return result.toString();
	}

	private static int[] trim(String text, int from, int to) {
		while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && text.charAt(from) != '@') {
			from++;
		}
		while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && text.charAt(to - 1) != '.'
				&& !(text.charAt(to - 1) == ')' && text.substring(from, to).indexOf('(') >= 0)) {
			to--;
		}
		return new int[] { from, to };
	}

	private static String alternatives(String... categories) {
		return Stream.of(categories).flatMap(c -> Lexicon.DEFAULT.words(c).stream())
				.sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b)).map(Pattern::quote)
				.collect(Collectors.joining("|"));
	}
}
