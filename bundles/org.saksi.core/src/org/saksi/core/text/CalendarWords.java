package org.saksi.core.text;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of months and weekdays as Indonesian and English newsrooms write them. They are kept here because
 * the locale data of a JDK changes between releases and knows few of the abbreviations in use.
 */
final class CalendarWords {

	private static final Map<String, Integer> MONTHS = new HashMap<>();
	private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

	static {
		month(1, "januari", "january", "jan");
		month(2, "februari", "pebruari", "february", "feb", "peb");
		month(3, "maret", "march", "mar", "mrt");
		month(4, "april", "apr");
		month(5, "mei", "may");
		month(6, "juni", "june", "jun");
		month(7, "juli", "july", "jul");
		month(8, "agustus", "august", "agu", "agt", "ags", "agst", "agus", "aug");
		month(9, "september", "sept", "sep");
		month(10, "oktober", "october", "okt", "oct");
		month(11, "november", "nopember", "nov", "nop");
		month(12, "desember", "december", "des", "dec");
		weekday(DayOfWeek.MONDAY, "senin", "sen", "monday", "mon");
		weekday(DayOfWeek.TUESDAY, "selasa", "sel", "tuesday", "tues", "tue");
		weekday(DayOfWeek.WEDNESDAY, "rabu", "rab", "wednesday", "wed");
		weekday(DayOfWeek.THURSDAY, "kamis", "kam", "thursday", "thurs", "thur", "thu");
		weekday(DayOfWeek.FRIDAY, "jumat", "jum'at", "jum’at", "jum‘at", "jum`at", "jum", "friday", "fri");
		weekday(DayOfWeek.SATURDAY, "sabtu", "sab", "saturday", "sat");
		weekday(DayOfWeek.SUNDAY, "minggu", "ahad", "min", "sunday", "sun");
	}

	/** Alternatives for a regular expression, longest first so that no abbreviation hides a full name. */
	static final String MONTH_REGEX = alternatives(MONTHS.keySet());
	static final String WEEKDAY_REGEX = alternatives(WEEKDAYS.keySet());

	private CalendarWords() {
	}

	/** @return 1 to 12, or 0 where the word names no month; case does not matter */
	static int month(String word) {
		return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
	}

	/** @return the weekday, or null where the word names none; case does not matter */
	static DayOfWeek weekday(String word) {
		return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
	}

	private static void month(int number, String... names) {
		for (String name : names) {
			MONTHS.put(name, number);
		}
	}

	private static void weekday(DayOfWeek day, String... names) {
		for (String name : names) {
			WEEKDAYS.put(name, day);
		}
	}

	private static String alternatives(Collection<String> words) {
		return words.stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
				.map(Pattern::quote).collect(Collectors.joining("|"));
	}
}
