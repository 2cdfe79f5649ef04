package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDatesTest {

	private static final LocalDate REFERENCE = LocalDate.of(2025, 4, 28);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"MINGGU, 27 APRIL 2025 | 17:18 WIB;2025-04-27T17:18:00+07:00",
			"Selasa, 29 April 2025 / 08:20 WIB;2025-04-29T08:20:00+07:00",
			"Senin, 28 Apr 2025 17.18 WITA;2025-04-28T17:18:00+08:00",
			"Senin (28/4/2025) pukul 09.05 WIT;2025-04-28T09:05:00+09:00",
			"1 Agt 2024;2024-08-01",
			"1 Ags 2024;2024-08-01",
			"1 Agustus 2024;2024-08-01",
			"6 Agu 2024;2024-08-06",
			"10 Sept 2024, 06:00 WIB;2024-09-10T06:00:00+07:00",
			"10 Nop 2024;2024-11-10",
			"Jum'at, 2 Mei 2025;2025-05-02",
			"Jum’at 2 Mei 2025 - 21:30;2025-05-02T21:30:00",
			"Jumat, 2 Mei 2025;2025-05-02",
			"Ahad, 27 April 2025;2025-04-27",
			"26/04/2025;2025-04-26",
			"26/04/2025, 17:18 WIB;2025-04-26T17:18:00+07:00",
			"26-04-2025 17:18;2025-04-26T17:18:00",
			"Kamis 15-01-2026,20:50 WIB;2026-01-15T20:50:00+07:00",
			"26.04.2025;2025-04-26",
			"April 27, 2025, 5:18 PM EDT;2025-04-27T17:18:00-04:00",
			"Sunday, April 27, 2025 at 12:05 a.m. ET;2025-04-27T00:05:00-04:00",
			"January 27, 2025 12:00 PM ET;2025-01-27T12:00:00-05:00",
			"27 Apr 2025;2025-04-27",
			"27th of April 2025;2025-04-27",
			"Apr. 27, 2025;2025-04-27",
			"April 28, 2025 08:31 PM;2025-04-28T20:31:00",
			"10:12 WIB, 28 April 2025;2025-04-28T10:12:00+07:00",
			"5:18 PM EDT, Sun April 27, 2025;2025-04-27T17:18:00-04:00",
			"14:30 GMT+7 28 April 2025;2025-04-28T14:30:00+07:00",
			"2025-04-27;2025-04-27",
			"2025-04-27T10:18:05Z;2025-04-27T10:18:05Z",
			"2025-04-27 17:18:00 +0700;2025-04-27T17:18:00+07:00",
			"2025-04-27T17:18:00.123-05:00;2025-04-27T17:18:00-05:00",
			"2025/04/27;2025-04-27",
			"4/27/2025;2025-04-27",
			"28/4/25;2025-04-28",
			"29 Februari 2024;2024-02-29",
			"Wed, Nov 20 20194:29 AM EST;2019-11-20T04:29:00-05:00",
			"(26/4);2025-04-26",
			"Minggu (27/4);2025-04-27",
			"pada 26 April;2025-04-26" })
	void readsDates(String text, String iso) {
		List<NewsDate> dates = NewsDates.find(text, REFERENCE);
		assertEquals(List.of(iso), dates.stream().map(NewsDate::iso).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 jam yang lalu", "kemarin", "an hour ago", "29 Februari 2025", "31/4/2025", "1/2 bagian",
			"10.30.15", "version 1.2.3", "10 may be enough", "0812-3456-7890", "1.268 kilometer", "Maret", "pasal 26/4/1/2" })
	void leavesOtherTextAlone(String text) {
		assertEquals(List.of(), NewsDates.find(text, REFERENCE));
	}

	@Test
	void takesAMissingYearFromTheNearestTurn() {
		LocalDate january = LocalDate.of(2026, 1, 3);
		assertEquals("2025-12-30", NewsDates.find("Selasa (30/12)", january).get(0).iso());
		assertEquals("2026-01-02", NewsDates.find("Jumat (2/1)", january).get(0).iso());
		assertEquals(List.of(), NewsDates.find("Selasa (30/12)", null));
		assertFalse(NewsDates.find("Selasa (30/12)", january).get(0).yearStated());
	}

	@Test
	void keepsAWrongWeekdayBesideTheDate() {
		NewsDate wrong = NewsDates.find("Senin, 27 April 2025", null).get(0);
		assertEquals("2025-04-27", wrong.iso());
		assertFalse(wrong.weekdayAgrees());
		assertTrue(NewsDates.find("Minggu, 27 April 2025", null).get(0).weekdayAgrees());
	}

	@Test
	void givesRangesInTheText() {
		String text = "Terbit Senin, 28 April 2025 | 10:12 WIB; diubah 29 April 2025.";
		List<NewsDate> dates = NewsDates.find(text, null);
		assertEquals("Senin, 28 April 2025 | 10:12 WIB", text.substring(dates.get(0).start(), dates.get(0).end()));
		assertEquals("29 April 2025", text.substring(dates.get(1).start(), dates.get(1).end()));
	}

	@Test
	void readsAmbiguousNumbersInTheOrderAskedFor() {
		assertEquals("2025-05-03", NewsDates.find("3/5/2025", null).get(0).iso());
		assertEquals("2025-03-05", NewsDates.find("3/5/2025", null, true).get(0).iso());
		assertEquals("2025-03-25", NewsDates.find("25/3/2025", null, true).get(0).iso());
	}

	@Test
	void leavesTimesThatDoNotFollowADateAlone() {
		assertEquals("2025-04-28", NewsDates.find("28 April 2025, 10.000 orang hadir", null).get(0).iso());
		assertEquals("2025-04-28T08:20:00", NewsDates.find("28 April 2025 08:20-10:00", null).get(0).iso());
		assertEquals("2025-04-28", NewsDates.find("28 April 2025 - 3.50 juta", null).get(0).iso());
	}

	@Test
	void parsesOnlyWholeDates() {
		assertEquals("2025-04-28", NewsDates.parse(" (28 April 2025) ", null).orElseThrow().iso());
		assertTrue(NewsDates.parse("sejak 28 April 2025", null).isEmpty());
		assertTrue(NewsDates.parse("28 April 2025 dan 29 April 2025", null).isEmpty());
	}

	@Test
	void doesNotDependOnTheDefaultLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			assertEquals("2025-04-27T17:18:00+08:00", NewsDates.find("27 APRIL 2025 17:18 WITA", null).get(0).iso());
			assertEquals("2024-06-01", NewsDates.find("1 JUNI 2024", null).get(0).iso());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void staysLinearOnOneHugeLine() {
		String text = "27 April 2025 | 1/1/1/1 - , 17.18 Senin ( 3.3.3 ".repeat(20_000);
		assertTimeout(Duration.ofSeconds(20), () -> assertEquals(20_000, NewsDates.find(text, null).size()));
	}
}
