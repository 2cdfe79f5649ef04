package org.saksi.formats.office.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

	@ParameterizedTest
	@ValueSource(strings = { "2025-04-27T17:18:00+07:00", "2025-04-27T17:18", "2025-04-27T17:18:00Z", "2025-04-27T17:18+0700",
			" 2025-04-27T17:18:00-03:30" })
	void timesStayAsTheClockShowedThem(String iso) {
		assertEquals(LocalDateTime.of(2025, 4, 27, 17, 18), IsoDates.value(iso));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-04-27", "2025-04-27+07:00", "2025-04-27Z" })
	void datesWithoutTime(String iso) {
		assertEquals(LocalDate.of(2025, 4, 27), IsoDates.value(iso));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025", "2025-04", "2025-04-26/2025-04-28", "27 April 2025", "2025-02-30", "2025-04-27T25:00" })
	void anythingElseStaysText(String text) {
		assertEquals(text, IsoDates.value(text));
	}

	@Test
	void nothing() {
		assertNull(IsoDates.value(null));
		assertNull(IsoDates.value(""));
	}
}
