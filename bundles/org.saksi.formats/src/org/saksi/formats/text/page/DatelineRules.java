package org.saksi.formats.text.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.core.text.NewsDate;
import org.saksi.core.text.NewsDates;

/**
 * Reads the beginning of an article's first paragraph: {@code KONTAN.CO.ID - SEOUL.}, {@code Jakarta (ANTARA) -},
 * {@code LONDON, March 5 (Reuters) —}, {@code Liputan6.com, Jakarta}.
 */
final class DatelineRules {

	/** What a part of a dateline is. */
	private enum Sort {
		PLACE, MEDIUM, DATE, UNKNOWN
	}

	/**
	 * A dateline.
	 *
	 * @param end after its last sign, in UTF-16 units of the line
	 * @param place the range of the place in the line, or null
	 * @param medium the range of the medium in the line, or null
	 * @param date the date that it states, or null
	 */
	record Dateline(int end, int[] place, int[] medium, NewsDate date) {
	}

	private static final int MAX_HEAD = 90;
	private static final int MAX_WORDS = 10;
	private static final String SPACE = "[\\s\u00A0]";
	private static final Pattern PART = Pattern.compile("[^,()\\[\\]\u2013\u2014|]{1,90}");
	private static final Pattern WORDS = Pattern.compile("[\\s\u00A0]{1,9}");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
	private static final Pattern CAMEL_CASE = Pattern.compile("[ie][A-Z]\\w{1,20}");
	private static final Pattern DASH = Pattern.compile("(?:" + SPACE + "{1,3}[-\u2013\u2014\u2212]{1,3}|" + SPACE + "{0,3}(?:--|"
					+ "[\u2013\u2014])|(?<=[)\\p{L}]),?-{1,2}(?=" + SPACE + "))" + SPACE + "{0,3}");
	private static final Pattern SECOND_PLACE = Pattern.compile("^([\\p{Lu}][\\p{L}' -]{2,30}?)(?:\\.|,|:|"
					+ "" + SPACE + "?[-\u2013\u2014]{1,2})(?=" + SPACE + ")");
	private static final Pattern FULL_STOP = Pattern.compile("^((?:[\\p{Lu}][\\p{Lu}' -]{3,30}))[.:](?=" + SPACE + "\\S)");
	private static final Pattern COLON = Pattern.compile("^([^:.!?]{3,60}):(?=" + SPACE + "\\S)");
	private static final Pattern DOMAIN_PLACE = Pattern.compile("^([\\p{L}\\d]{2,25}\\.(?:com|co\\.id|id|co|net|news|tv)),?" + SPACE
			+ "{1,2}([\\p{Lu}][\\p{L}]{2,20}(?:" + SPACE + "[\\p{Lu}][\\p{L}]{2,20})?)(?=" + SPACE + "[\\p{Lu}\"“'])");
	private static final Pattern DOMAIN = Pattern.compile(
			"(?:[\\p{L}\\d-]{2,30}\\.){1,3}(?:com|co|id|net|org|tv|news|info|press|my|sg|uk|au)", Pattern.CASE_INSENSITIVE);
	private static final Pattern MEDIUM_WORD = Pattern.compile(
			"(?<!\\p{L})(?:news|tv|times|post|media|pers|press|online|daily|radio|wire|kabar|warta|berita|tribune|herald|network|kantor berita|"
					+ "interaktif|network|pos|harian|koran|suara|portal)(?!\\p{L})|\\p{L}{3,20}(?:news|post|pos|tv|online|wire)$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern MONTH_DAY = Pattern.compile(
			"(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)(?:,? \\d{4})?");

	private DatelineRules() {
	}

	/**
	 * The dateline that a paragraph begins with.
	 *
	 * @param text the paragraph
	 * @param context the rest of the page, which tells whether an unknown name is a place or the medium
	 */
	static Optional<Dateline> of(String text, PageContext context) {
		Matcher dash = DASH.matcher(text).region(0, Math.min(text.length(), MAX_HEAD));
		dash.useTransparentBounds(true);
		if (dash.find() && dash.start() > 1) {
			Optional<Dateline> found = head(text, dash.start(), dash.end(), context);
			if (found.isPresent()) {
				return found.map(d -> withSecondPlace(text, d));
			}
		}
		Matcher domain = DOMAIN_PLACE.matcher(text);
		if (domain.find()) {
			for (int end = domain.end(2); end > domain.start(2); end = text.lastIndexOf(' ', end - 1)) {
				if (Lexicon.DEFAULT.isPlace(text.substring(domain.start(2), end))) {
					return Optional.of(new Dateline(end, new int[] { domain.start(2), end }, new int[] { 0, domain.end(1) }, null));
				}
			}
		}
		for (Pattern pattern : List.of(FULL_STOP, COLON)) {
			Matcher m = pattern.matcher(text);
			if (m.find()) {
				Dateline known = read(text, m.end(1), m.end(), context, true);
				if (known != null && known.place != null) {
					return Optional.of(known);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether a line is a dateline and nothing else, with or without its dash. */
	static boolean isWhole(String text, PageContext context) {
		if (text.length() > MAX_HEAD) {
			return false;
		}
		int end = text.length();
		while (end > 0 && " \u00A0-\u2013\u2014".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		Dateline whole = end == 0 ? null : read(text, end, text.length(), context, true);
		return whole != null && (end < text.length() || whole.place != null && whole.medium != null);
	}

	private static Optional<Dateline> head(String text, int headEnd, int end, PageContext context) {
		String rest = text.substring(end);
		boolean known = rest.isEmpty() || Character.isLowerCase(rest.charAt(0));
		return Optional.ofNullable(read(text, headEnd, trimEnd(text, end), context, known));
	}

	/** KONTAN.CO.ID - SEOUL. Pada … */
	private static Dateline withSecondPlace(String text, Dateline first) {
		if (first.place != null) {
			return first;
		}
		int from = first.end;
		while (from < text.length() && PageLine.isSpace(text.charAt(from))) {
			from++;
		}
		Matcher m = SECOND_PLACE.matcher(text).region(from, Math.min(text.length(), from + 50));
		m.useTransparentBounds(true);
		if (!m.find()) {
			return first;
		}
		String name = m.group(1);
		boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
		return capitals && name.length() > 2 || Lexicon.DEFAULT.isPlace(name.strip())
				? new Dateline(m.end(), new int[] { m.start(1), m.end(1) }, first.medium, first.date) : first;
	}

	/**
	 * Reads the words up to headEnd as parts between commas, dashes and parentheses.
	 *
	 * @param onlyKnown whether every part must be recognized by the lexicon or its form
	 * @return null where they are no dateline
	 */
	private static Dateline read(String text, int headEnd, int end, PageContext context, boolean onlyKnown) {
		String head = text.substring(0, headEnd);
		if (WORDS.split(head).length > MAX_WORDS || "\"“'‘«".indexOf(head.charAt(0)) >= 0) {
			return null;
		}
		int[] place = null;
		int[] medium = null;
		int[] unknown = null;
		int[] second = null;
		boolean date = false;
		int unknowns = 0;
		Matcher part = PART.matcher(head);
		while (part.find()) {
			int from = part.start();
			int to = part.end();
			while (from < to && PageLine.isSpace(head.charAt(from))) {
				from++;
			}
			while (to > from && PageLine.isSpace(head.charAt(to - 1))) {
				to--;
			}
			if (from == to) {
				continue;
			}
			boolean parenthesized = from > 0 && "([".indexOf(head.charAt(from - 1)) >= 0;
			int[] range = { from, to };
			switch (sort(head.substring(from, to), parenthesized)) {
			case PLACE -> place = place == null ? range : place;
			case MEDIUM -> medium = medium == null ? range : medium;
			case DATE -> date = true;
			default -> {
				if (!isName(head.substring(from, to))) {
					return null;
				}
				// AP writes KYIV, Ukraine: what follows a place is its state, not a second unknown.
				if (place == null || !Character.isUpperCase(head.charAt(from))) {
					second = unknown != null && second == null ? range : second;
					unknown = unknown == null ? range : unknown;
					unknowns++;
				}
			}
			}
		}
		if (unknowns > 2 || unknowns == 2 && (place != null || medium != null || onlyKnown) || place == null && medium == null && unknown == null) {
			return null;
		}
		if (unknowns == 2) {
			return readTwo(head, unknown, second, end, context);
		}
		if (unknown != null) {
			String name = head.substring(unknown[0], unknown[1]);
			boolean capitals = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
			if (onlyKnown && !(capitals && (place != null || medium != null))) {
				return null;
			}
			if (place != null && unknown[0] < place[0] && isRegion(head.substring(place[0], place[1]))) {
				place = unknown; // LEMBANG, Jawa Barat
			} else if (place != null) {
				medium = medium == null ? unknown : medium;
			} else if (medium != null) {
				place = unknown;
			} else if (context.isMedium(name)) {
				medium = unknown;
			} else if (capitals || context.isPlaceInText(name, headEnd)) {
				place = unknown;
			} else if (name.split(" ").length > 3) {
				return null;
			} else {
				medium = unknown;
			}
		}
		NewsDate stated = date ? NewsDates.find(head, context.referenceDate()).stream().findFirst().orElse(null) : null;
		return new Dateline(end, place, medium, stated);
	}

	/** Two names that no list has: PALANTU, Nusa Selaka — is a town and its state; Golnusa, Palantu – medium and town. */
	private static Dateline readTwo(String head, int[] first, int[] second, int end, PageContext context) {
		String one = head.substring(first[0], first[1]);
		String two = head.substring(second[0], second[1]);
		boolean capitals = one.length() > 2 && one.equals(one.toUpperCase(Locale.ROOT));
		if (context.isMedium(one) || !capitals && context.isPlaceInText(two, end)) {
			return new Dateline(end, second, first, null);
		}
		boolean both = capitals && two.equals(two.toUpperCase(Locale.ROOT));
		if (both) {
			boolean reversed = context.isMedium(two) || context.isPlaceInText(one, end);
			return new Dateline(end, reversed ? first : second, reversed ? second : first, null);
		}
		return capitals ? new Dateline(end, first, null, null) : null;
	}

	/** A country, a state or a province, which follows the name of a town. */
	private static boolean isRegion(String place) {
		return Lexicon.DEFAULT.isWord("region", place.toLowerCase(Locale.ROOT));
	}

	private static Sort sort(String part, boolean parenthesized) {
		Lexicon lexicon = Lexicon.DEFAULT;
		String low = part.toLowerCase(Locale.ROOT);
		if (lexicon.isPlace(part) || low.indexOf('/') > 0 && lexicon.isPlace(low.substring(0, low.indexOf('/')))) {
			return Sort.PLACE;
		}
		if (lexicon.isWord("media", low) || DOMAIN.matcher(part).matches()) {
			return Sort.MEDIUM;
		}
		if (MONTH_DAY.matcher(part).matches() || !NewsDates.find(part, java.time.LocalDate.EPOCH).isEmpty() || YEAR.matcher(part).matches()) {
			return Sort.DATE;
		}
		return parenthesized || MEDIUM_WORD.matcher(part).find() && isName(part) ? Sort.MEDIUM : Sort.UNKNOWN;
	}

	/** Every word has a capital or a point inside; no digits, no function words. */
	private static boolean isName(String part) {
		for (String word : WORDS.split(part)) {
			if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && word.indexOf('.') < 1 && !word.equals("al") && !CAMEL_CASE.matcher(word).matches()
					|| PageLine.isFunction(word.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT))) {
				return false;
			}
		}
		return true;
	}

	private static int trimEnd(String text, int end) {
		while (end > 0 && PageLine.isSpace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
