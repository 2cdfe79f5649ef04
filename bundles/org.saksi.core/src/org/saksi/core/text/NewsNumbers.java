package org.saksi.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers of Indonesian and English news: {@code 11.000}, {@code 29,9 ribu}, {@code Rp14,5 triliun},
 * {@code US$2.5 billion}. In Indonesian the point groups thousands and the comma is decimal, in English the
 * other way round; a number whose shape allows only one reading is read that way in either language.
 * Dates and clock times are no quantities. The time is linear in the text.
 */
public final class NewsNumbers {

	private static final Map<String, Integer> SCALES = new HashMap<>();
	private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("rp", "IDR"), Map.entry("idr", "IDR"),
			Map.entry("us$", "USD"), Map.entry("usd", "USD"), Map.entry("$", "USD"), Map.entry("€", "EUR"),
			Map.entry("eur", "EUR"), Map.entry("£", "GBP"), Map.entry("gbp", "GBP"), Map.entry("¥", "JPY"),
			Map.entry("rm", "MYR"), Map.entry("s$", "SGD"), Map.entry("a$", "AUD"));
	private static final Set<String> NO_UNIT = Set.of("dan", "atau", "di", "ke", "dari", "pada", "yang", "untuk", "dengan",
			"hingga", "sampai", "adalah", "juga", "telah", "sudah", "akan", "itu", "ini", "per", "menurut", "kata", "saat",
			"and", "or", "in", "of", "to", "from", "on", "at", "the", "a", "that", "for", "with", "by", "as", "was", "were",
			"is", "are", "have", "has", "had", "will", "than", "after", "before", "more", "said");
	/** Adjectives that complete a unit: <i>kilometer persegi</i>, <i>personel militer</i>. */
	private static final Set<String> UNIT_TAIL = Set.of("persegi", "kubik", "militer", "lintang", "wib", "as", "dunia",
			"miles", "kilometers", "kilometres", "metres", "meters", "feet");
	private static final Set<String> UNIT_HEAD = Set.of("square", "cubic");

	static {
		scale(3, "ribu", "rb", "thousand", "k");
		scale(6, "juta", "jt", "million", "mn", "mln");
		scale(9, "miliar", "milyar", "billion", "bn");
		scale(12, "triliun", "trilyun", "trillion", "tn");
	}

	private static final String DIGITS = "\\d{1,18}(?:[.,]\\d{1,12}){0,6}";
	private static final String SCALE = "(?:[\\s\u00A0]?(" + String.join("|", SCALES.keySet().stream()
			.sorted((a, b) -> b.length() - a.length()).toList()) + ")(?!\\p{L}))?";
	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/:\\-])((?:Rp\\.?|IDR|US\\$|USD|[SA]\\$|\\$|€|EUR|£|GBP|¥|RM)[\\s\u00A0]?)?"
			+ "(" + DIGITS + ")" + SCALE + "(?:[\\s\u00A0]?(?:[-\u2013]|hingga|sampai|to)[\\s\u00A0]?(" + DIGITS + ")" + SCALE + ")?"
			+ "(?![\\d/:]|[\\-]\\d)", Pattern.CASE_INSENSITIVE);
	private static final Pattern UNIT = Pattern.compile(
			"^(?:[\\s\u00A0]?(%)|[\\s\u00A0](\\p{L}{1,30})(?:[\\s\u00A0](\\p{L}{1,30}))?)");
	private static final Pattern LEAD = Pattern.compile("((?:\\p{L}{1,20}[\\s\u00A0]){1,2})$");
	private static final Pattern APPROXIMATE = Pattern.compile(
			"(?:sekitar|kira-kira|lebih|hampir|mendekati|kisaran|estimasi|diperkirakan|about|around|approximately|nearly|almost|roughly|some|estimated)[\\s\u00A0]$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern AT_LEAST = Pattern.compile(
			"(?:lebih[\\s\u00A0]dari|setidaknya|sedikitnya|minimal|sejumlah minimal|more[\\s\u00A0]than|at[\\s\u00A0]least|over|mencapai[\\s\u00A0]lebih)[\\s\u00A0]$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern AT_MOST = Pattern.compile(
			"(?:kurang[\\s\u00A0]dari|maksimal|paling[\\s\u00A0]banyak|up[\\s\u00A0]to|at[\\s\u00A0]most|less[\\s\u00A0]than|fewer[\\s\u00A0]than)[\\s\u00A0]$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern YEAR_LEAD = Pattern.compile(
			"(?:tahun|sejak|in|since|year|until|hingga|pada|musim|during)[\\s\u00A0]$", Pattern.CASE_INSENSITIVE);
	private static final int CONTEXT = 45;

	private NewsNumbers() {
	}

	/**
	 * All quantities in the text, in order.
	 *
	 * @param language {@code id} or {@code en}: how points and commas are read; anything else counts as {@code id}
	 */
	public static List<NewsNumber> find(CharSequence text, String language) {
		List<NewsDate> dates = NewsDates.find(text, LocalDate.EPOCH);
		List<NewsNumber> found = new ArrayList<>();
		int date = 0;
		for (Matcher m = NUMBER.matcher(text); m.find();) {
			while (date < dates.size() && dates.get(date).end() <= m.start()) {
				date++;
			}
			if (date == dates.size() || dates.get(date).start() >= m.end()) {
				read(text, m, language).ifPresent(found::add);
			}
		}
		return found;
	}

	/**
	 * The value of a number as written, without currency or unit but with a scale word where it has one.
	 *
	 * @return empty where the text is no number
	 */
	public static Optional<BigDecimal> parse(String number, String language) {
		Matcher m = NUMBER.matcher(number.strip());
		if (!m.matches() || m.group(4) != null) {
			return Optional.empty();
		}
		return Optional.ofNullable(scaled(m.group(2), m.group(3), language));
	}

	private static Optional<NewsNumber> read(CharSequence text, Matcher m, String language) {
		BigDecimal first = scaled(m.group(2), m.group(3) == null ? m.group(5) : m.group(3), language);
		if (first == null) {
			return Optional.empty();
		}
		BigDecimal second = m.group(4) == null ? null : scaled(m.group(4), m.group(5), language);
		CharSequence before = text.subSequence(Math.max(0, m.start() - CONTEXT), m.start());
		String currency = m.group(1) == null ? null
				: CURRENCIES.get(m.group(1).strip().replace(".", "").toLowerCase(Locale.ROOT));
		int end = m.end();
		String unit = currency;
		if (unit == null) {
			Matcher u = UNIT.matcher(text.subSequence(end, Math.min(text.length(), end + 64)));
			if (u.find()) {
				unit = unit(u);
				end += unit == null ? 0 : unitEnd(u);
			}
		}
		if (unit == null && m.group(3) == null && isYear(m.group(2)) && (YEAR_LEAD.matcher(before).find() || !LEAD.matcher(before).find())) {
			return Optional.empty();
		}
		boolean atLeast = AT_LEAST.matcher(before).find();
		boolean atMost = AT_MOST.matcher(before).find();
		boolean approximate = APPROXIMATE.matcher(before).find();
		if (second != null) {
			return first.compareTo(second) > 0 ? Optional.empty()
					: Optional.of(new NewsNumber(m.start(), end, null, first, second, unit, approximate));
		}
		return Optional.of(new NewsNumber(m.start(), end, atLeast || atMost ? null : first, atLeast ? first : null,
				atMost ? first : null, unit, approximate));
	}

	private static String unit(Matcher u) {
		if (u.group(1) != null) {
			return "%";
		}
		String word = u.group(2).toLowerCase(Locale.ROOT);
		if (Set.of("persen", "percent").contains(word)) {
			return "%";
		}
		if (word.equals("rupiah")) {
			return "IDR";
		}
		if (NO_UNIT.contains(word)) {
			return null;
		}
		return hasTail(u) ? u.group(2) + " " + u.group(3) : u.group(2);
	}

	private static int unitEnd(Matcher u) {
		return u.group(1) != null ? u.end(1) : hasTail(u) ? u.end(3) : u.end(2);
	}

	private static boolean hasTail(Matcher u) {
		return u.group(3) != null && (UNIT_TAIL.contains(u.group(3).toLowerCase(Locale.ROOT))
				|| UNIT_HEAD.contains(u.group(2).toLowerCase(Locale.ROOT)));
	}

	private static boolean isYear(String digits) {
		return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
	}

	private static BigDecimal scaled(String digits, String scale, String language) {
		String plain = plain(digits, "en".equals(language) ? ',' : '.');
		if (plain == null) {
			return null;
		}
		BigDecimal value = new BigDecimal(plain);
		int power = scale == null ? 0 : SCALES.get(scale.toLowerCase(Locale.ROOT));
		BigDecimal result = value.scaleByPowerOfTen(power).stripTrailingZeros();
		return result.scale() < 0 ? result.setScale(0) : result;
	}

	/** Rewrites to digits with at most one decimal point; null for what is no number, as 1.2.3. */
	private static String plain(String digits, char grouping) {
		char decimal = grouping == '.' ? ',' : '.';
		int lastGrouping = digits.lastIndexOf(grouping);
		int lastDecimal = digits.lastIndexOf(decimal);
		if (lastGrouping >= 0 && lastDecimal >= 0 ? lastDecimal < lastGrouping
				: isGrouped(digits, decimal) && digits.indexOf(decimal) != lastDecimal
						|| lastGrouping >= 0 && !isGrouped(digits, grouping)) {
			char other = grouping;
			grouping = decimal;
			decimal = other;
		}
		int point = digits.lastIndexOf(decimal);
		String whole = point < 0 ? digits : digits.substring(0, point);
		if (whole.indexOf(decimal) >= 0 || whole.indexOf(grouping) >= 0 && !isGrouped(whole, grouping)
				|| point >= 0 && digits.indexOf(grouping, point) >= 0) {
			return null;
		}
		String bare = whole.replace(String.valueOf(grouping), "");
		return point < 0 ? bare : bare + "." + digits.substring(point + 1);
	}

	private static boolean isGrouped(String digits, char grouping) {
		String[] groups = digits.split(Pattern.quote(String.valueOf(grouping)), -1);
		if (groups.length < 2 || groups[0].isEmpty() || groups[0].length() > 3) {
			return false;
		}
		for (int i = 1; i < groups.length; i++) {
			if (groups[i].length() != 3) {
				return false;
			}
		}
		return true;
	}

	private static void scale(int power, String... words) {
		for (String word : words) {
			SCALES.put(word, power);
		}
	}
}
