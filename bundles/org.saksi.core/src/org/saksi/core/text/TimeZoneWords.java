package org.saksi.core.text;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Abbreviations of time zones in datelines and bylines. Where one abbreviation has several meanings, the
 * one of the English-language press is taken (CST: central North America; IST: India).
 */
final class TimeZoneWords {

	private static final Map<String, ZoneId> ZONES = Map.ofEntries(
			fixed("WIB", 7), fixed("WITA", 8), fixed("WIT", 9),
			fixed("GMT", 0), fixed("UTC", 0), fixed("Z", 0),
			fixed("EST", -5), fixed("EDT", -4), region("ET", "America/New_York"),
			fixed("CST", -6), fixed("CDT", -5), region("CT", "America/Chicago"),
			fixed("MST", -7), fixed("MDT", -6), region("MT", "America/Denver"),
			fixed("PST", -8), fixed("PDT", -7), region("PT", "America/Los_Angeles"),
			fixed("BST", 1), fixed("CET", 1), fixed("CEST", 2), fixed("EET", 2), fixed("EEST", 3), fixed("MSK", 3),
			fixed("SGT", 8), fixed("MYT", 8), fixed("HKT", 8), fixed("JST", 9), fixed("KST", 9),
			fixed("AWST", 8), fixed("AEST", 10), fixed("AEDT", 11), fixed("NZST", 12), fixed("NZDT", 13),
			Map.entry("IST", ZoneOffset.ofHoursMinutes(5, 30)));

	/** Matches one zone: an abbreviation, GMT or UTC with an offset, or an offset alone. */
	static final String REGEX = "(?:GMT|UTC)\\s?[+\\-\u2212]\\d{1,2}(?::?\\d{2})?|[+\\-\u2212]\\d{2}:?\\d{2}|(?:"
			+ ZONES.keySet().stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
					.collect(Collectors.joining("|"))
			+ ")";

	private static final Pattern OFFSET = Pattern.compile("([+\\-\u2212])(\\d{1,2})(?::?(\\d{2}))?$");

	private TimeZoneWords() {
	}

	/**
	 * @param zone what {@link #REGEX} matched
	 * @param at the local time, which decides between summer and standard time for {@code ET} and its like
	 * @return the offset, or null where the zone is unknown or impossible
	 */
	static ZoneOffset offset(String zone, LocalDateTime at) {
		Matcher offset = OFFSET.matcher(zone);
		if (offset.find()) {
			int minutes = Integer.parseInt(offset.group(2)) * 60
					+ (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
			return minutes > 18 * 60 ? null : ZoneOffset.ofTotalSeconds(60 * ("+".equals(offset.group(1)) ? minutes : -minutes));
		}
		ZoneId id = ZONES.get(zone.toUpperCase(Locale.ROOT));
		return id == null ? null : id.getRules().getOffset(at);
	}

	private static Map.Entry<String, ZoneId> fixed(String name, int hours) {
		return Map.entry(name, ZoneOffset.ofHours(hours));
	}

	private static Map.Entry<String, ZoneId> region(String name, String id) {
		return Map.entry(name, ZoneId.of(id));
	}
}
