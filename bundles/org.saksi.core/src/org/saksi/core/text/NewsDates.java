package org.saksi.core.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the absolute dates in Indonesian and English text: {@code MINGGU, 27 APRIL 2025 | 17:18 WIB},
 * {@code Jum'at (28/4/2025)}, {@code 1 Agt 2024 17.18}, {@code April 27, 2025, 5:18 PM EDT}, ISO 8601.
 * Relative ones (<i>kemarin</i>, <i>2 jam lalu</i>) are not dates. All offsets are UTF-16 units. Every
 * repetition in the patterns is bounded, so the time is linear in the text.
 */
public final class NewsDates {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final String BEFORE = "(?<![\\p{L}\\d])";
	private static final String GAP = "[\\s\u00A0]";
	private static final String YEAR = "(?:" + GAP + "{0,2}[,\\-./]?" + GAP + "{0,2}((?:19|20)\\d{2}))?";
	/** No further digit; but pages whose markup was lost run year and time together: 20254:29 AM. */
	private static final String END = "(?!\\d(?!\\d?:\\d{2}))";

	private static final Pattern DAY_MONTH = Pattern.compile(BEFORE + "(\\d{1,2})(?:st|nd|rd|th)?(?:" + GAP
			+ "{1,2}of)?[\\s\u00A0\\-./]{1,2}(" + CalendarWords.MONTH_REGEX + ")(?!\\p{L})\\.?" + YEAR + END, FLAGS);
	private static final Pattern MONTH_DAY = Pattern.compile(BEFORE + "(" + CalendarWords.MONTH_REGEX + ")(?!\\p{L})\\.?"
			+ GAP + "{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)" + YEAR + END, FLAGS);
	private static final Pattern NUMERIC = Pattern.compile(
			BEFORE + "(?<!\\d[./-])(\\d{1,2})([/.\\-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/]|[.\\-]\\d)");
	private static final Pattern YEAR_FIRST = Pattern.compile(BEFORE + "((?:19|20)\\d{2})([-/])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
	private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{1,2})/(\\d{1,2})\\)");

	private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
			"(?<!\\p{L})(" + CalendarWords.WEEKDAY_REGEX + ")\\.?[\\s\u00A0,(/]{1,4}$", FLAGS);
	private static final Pattern WEEKDAY_AFTER = Pattern.compile(
			"^[\\s\u00A0,(]{1,3}(" + CalendarWords.WEEKDAY_REGEX + ")(?!\\p{L})\\)?", FLAGS);

	private static final String CLOCK = "(\\d{1,2})(?:([:.])(\\d{2})(?:[:.](\\d{2})(?:\\.\\d{1,9})?)?)?(?!\\d)(?:" + GAP
			+ "?(a\\.m\\.|p\\.m\\.|am(?!\\p{L})|pm(?!\\p{L})))?(?:[\\s\u00A0(]{0,2}(" + TimeZoneWords.REGEX + ")(?![\\p{L}\\d])\\)?)?";
	private static final Pattern TIME_AFTER = Pattern.compile(
			"^\\)?(?:T|[\\s\u00A0,|/\\-\u2013\u2014\u2022\u00B7]{0,5})(?:(pukul|pkl\\.?|jam|at|@)" + GAP + "{0,2})?" + CLOCK, FLAGS);
	private static final Pattern TIME_BEFORE = Pattern.compile(
			"(?<![\\d.:,])(pukul" + GAP + "|pkl\\.?" + GAP + "|jam" + GAP + "|at" + GAP + ")?" + CLOCK
					+ "(?:" + GAP + "{0,2}[,|/\\-\u2013\u2014\u2022\u00B7]?" + GAP + "{0,2}|" + GAP + "on" + GAP + ")$", FLAGS);

	private static final int LOOK_BACK = 40;

	private NewsDates() {
	}

	/**
	 * All dates in the text, in order, not overlapping, with numeric dates read day first.
	 *
	 * @param reference decides the year of dates that state none: the year that brings them nearest to it; with
	 *        null such dates are left out
	 */
	public static List<NewsDate> find(CharSequence text, LocalDate reference) {
		return find(text, reference, false);
	}

	/**
	 * All dates in the text, in order, not overlapping.
	 *
	 * @param monthFirst how to read a numeric date that could be either, as {@code 3/5/2025}
	 */
	public static List<NewsDate> find(CharSequence text, LocalDate reference, boolean monthFirst) {
		if (!hasDigit(text)) {
			return List.of();
		}
		List<Day> days = new ArrayList<>();
		for (Matcher m = DAY_MONTH.matcher(text); m.find();) {
			boolean year = m.group(3) != null;
			if (year || isCapital(m.group(2))) {
				add(days, m, m.group(3), CalendarWords.month(m.group(2)), number(m.group(1)));
			}
		}
		for (Matcher m = MONTH_DAY.matcher(text); m.find();) {
			if (m.group(3) != null || isCapital(m.group(1))) {
				add(days, m, m.group(3), CalendarWords.month(m.group(1)), number(m.group(2)));
			}
		}
		for (Matcher m = YEAR_FIRST.matcher(text); m.find();) {
			add(days, m, m.group(1), number(m.group(3)), number(m.group(4)));
		}
		for (Matcher m = NUMERIC.matcher(text); m.find();) {
			addNumeric(days, m, monthFirst);
		}
		for (Matcher m = IN_PARENTHESES.matcher(text); m.find();) {
			days.add(new Day(m.start() + 1, m.end() - 1, 0, number(m.group(2)), number(m.group(1))));
		}
		days.sort(Comparator.comparingInt(Day::start).thenComparing(Comparator.comparingInt(Day::end).reversed()));
		List<NewsDate> found = new ArrayList<>();
		int from = 0;
		for (Day day : days) {
			if (day.start >= from) {
				Optional<NewsDate> date = complete(text, from, day, reference);
				if (date.isPresent()) {
					found.add(date.get());
					from = date.get().end();
				}
			}
		}
		return found;
	}

	/** The date that the text consists of, apart from surrounding space and punctuation; empty for anything else. */
	public static Optional<NewsDate> parse(CharSequence text, LocalDate reference) {
		List<NewsDate> dates = find(text, reference);
		if (dates.size() != 1) {
			return Optional.empty();
		}
		NewsDate date = dates.get(0);
		boolean other = text.subSequence(0, date.start()).chars().anyMatch(Character::isLetterOrDigit)
				|| text.subSequence(date.end(), text.length()).chars().anyMatch(Character::isLetterOrDigit);
		return other ? Optional.empty() : Optional.of(date);
	}

	private static void add(List<Day> days, Matcher m, String year, int month, int day) {
		days.add(new Day(m.start(), m.end(), year == null ? 0 : number(year), month, day));
	}

	private static void addNumeric(List<Day> days, Matcher m, boolean monthFirst) {
		int first = number(m.group(1));
		int second = number(m.group(3));
		int year = number(m.group(4));
		if (m.group(4).length() == 2) {
			if (".".equals(m.group(2))) {
				return; // 10.30.15 is a time or a section number, not a date
			}
			year += year < 70 ? 2000 : 1900;
		}
		boolean swap = second > 12 || monthFirst && first <= 12;
		days.add(new Day(m.start(), m.end(), year, swap ? first : second, swap ? second : first));
	}

	private static Optional<NewsDate> complete(CharSequence text, int from, Day day, LocalDate reference) {
		int start = day.start;
		DayOfWeek weekday = null;
		int begin = Math.max(from, start - LOOK_BACK);
		Matcher before = WEEKDAY_BEFORE.matcher(text.subSequence(begin, start));
		if (before.find()) {
			weekday = CalendarWords.weekday(before.group(1));
			start = begin + before.start();
		}
		int end = day.end;
		CharSequence rest = text.subSequence(end, Math.min(text.length(), end + LOOK_BACK));
		if (weekday == null) {
			Matcher after = WEEKDAY_AFTER.matcher(rest);
			if (after.find()) {
				weekday = CalendarWords.weekday(after.group(1));
				end += after.end();
				rest = text.subSequence(end, Math.min(text.length(), end + LOOK_BACK));
			}
		}
		LocalDate date = day.resolve(reference, weekday);
		if (date == null) {
			return Optional.empty();
		}
		LocalTime time = null;
		ZoneOffset offset = null;
		Matcher clock = TIME_AFTER.matcher(rest);
		if (clock.find() && clock.end() > 0) {
			time = time(clock);
			if (time != null) {
				offset = offset(clock, date.atTime(time));
				end += clock.end();
			}
		}
		if (time == null) {
			int back = Math.max(from, start - LOOK_BACK);
			clock = TIME_BEFORE.matcher(text.subSequence(back, start));
			if (clock.find()) {
				time = time(clock);
				if (time != null) {
					offset = offset(clock, date.atTime(time));
					start = back + clock.start();
				}
			}
		}
		return Optional.of(new NewsDate(start, end, date, day.year != 0, time, offset, weekday));
	}

	/** Reads groups 1 to 6 of {@link #CLOCK} after one leading word group; null where they are no time of day. */
	private static LocalTime time(Matcher m) {
		int hour = number(m.group(2));
		boolean marked = m.group(1) != null || m.group(6) != null || m.group(7) != null;
		if (m.group(4) == null && m.group(6) == null || ".".equals(m.group(3)) && m.group(2).length() < 2 && !marked) {
			return null; // a bare number needs am or pm; "3.50" alone may be a price
		}
		int minute = m.group(4) == null ? 0 : number(m.group(4));
		int second = m.group(5) == null ? 0 : number(m.group(5));
		if (m.group(6) != null) {
			if (hour < 1 || hour > 12) {
				return null;
			}
			boolean afternoon = Character.toLowerCase(m.group(6).charAt(0)) == 'p';
			hour = hour % 12 + (afternoon ? 12 : 0);
		}
		return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
	}

	private static ZoneOffset offset(Matcher clock, LocalDateTime at) {
		String zone = clock.group(7);
		if (zone == null || zone.startsWith("-") && clock.group(5) == null && !clock.group().startsWith("T")) {
			return null; // 08:20-10:00 is a range of times, not a zone
		}
		return TimeZoneWords.offset(zone, at);
	}

	private static boolean isCapital(String word) {
		return Character.isUpperCase(word.charAt(0));
	}

	private static boolean hasDigit(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/** Day, month and year as stated; year 0 means none is. */
	private record Day(int start, int end, int year, int month, int day) {

		LocalDate resolve(LocalDate reference, DayOfWeek weekday) {
			if (year != 0) {
				return of(year);
			}
			if (reference == null) {
				return null;
			}
			LocalDate best = null;
			long bestDistance = Long.MAX_VALUE;
			for (int candidate = reference.getYear() - 1; candidate <= reference.getYear() + 1; candidate++) {
				LocalDate date = of(candidate);
				if (date != null) {
					long distance = Math.abs(date.toEpochDay() - reference.toEpochDay());
					// A stated weekday decides between the turn of two years, but a wrong one must not move a near date by a year.
					if (weekday != null && date.getDayOfWeek() != weekday) {
						distance += 100;
					}
					if (distance < bestDistance) {
						best = date;
						bestDistance = distance;
					}
				}
			}
			return best;
		}

		private LocalDate of(int inYear) {
			try {
				return LocalDate.of(inYear, month, day);
			} catch (DateTimeException e) {
				return null;
			}
		}
	}
}
