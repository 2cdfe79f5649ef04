package org.saksi.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date that a text states, with as much of the time as it states.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive, in UTF-16 units
 * @param date the day; its year is the stated one or the one nearest the reference date
 * @param yearStated whether the text itself gives the year
 * @param time the stated time of day, or null
 * @param offset the offset of the stated time zone, or null; null too where there is no time
 * @param weekday the stated weekday, or null; it may contradict the date
 */
public record NewsDate(int start, int end, LocalDate date, boolean yearStated, LocalTime time, ZoneOffset offset,
		DayOfWeek weekday) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	/** The time of day, where the text states one. */
	public Optional<LocalTime> statedTime() {
		return Optional.ofNullable(time);
	}

	/** False where the text names a weekday on which the date does not fall. */
	public boolean weekdayAgrees() {
		return weekday == null || weekday == date.getDayOfWeek();
	}

	/**
	 * ISO 8601: {@code 2025-04-27} without a time, {@code 2025-04-27T17:18:00} with a time but no zone,
	 * {@code 2025-04-27T17:18:00+07:00} with both.
	 */
	public String iso() {
		if (time == null) {
			return date.toString();
		}
		String local = date + "T" + TIME.format(time);
		return offset == null ? local : local + (offset.getTotalSeconds() == 0 ? "Z" : offset.getId());
	}
}
