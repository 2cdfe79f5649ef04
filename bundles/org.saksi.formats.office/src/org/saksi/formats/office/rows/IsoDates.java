package org.saksi.formats.office.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** Dates of the corpus, ISO 8601 text, as values of a cell. */
public final class IsoDates {

	/** A date, a date-time, either with or without an offset. */
	private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
			.optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd().optionalStart()
			.appendOffsetId().optionalEnd().optionalStart().appendOffset("+HHmm", "Z").optionalEnd().toFormatter()
			.withResolverStyle(ResolverStyle.STRICT);

	private IsoDates() {
	}

	/**
	 * A whole date, or date and time as the clock showed it where it was written; the offset is dropped, since no cell can
	 * hold it. What is not one date (a year, a month, an interval, other words) stays text.
	 */
	public static Object value(String iso) {
		if (iso == null || iso.isEmpty()) {
			return null;
		}
		try {
			TemporalAccessor parsed = FORMAT.parse(iso.strip());
			LocalDate date = LocalDate.from(parsed);
			LocalTime time = parsed.query(TemporalQueries.localTime());
			return time == null ? date : date.atTime(time);
		} catch (DateTimeException e) {
			return iso;
		}
	}
}
