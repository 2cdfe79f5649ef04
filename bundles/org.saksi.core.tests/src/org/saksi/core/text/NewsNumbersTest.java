package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"id;11.000;11000", "id;1.268;1268", "id;29,9;29.9", "id;29,9 ribu;29900", "id;Rp14,5 triliun;14500000000000",
			"id;Rp 1.032.500;1032500", "id;1.234.567,89;1234567.89", "id;76 ribu;76000", "id;2,5 miliar;2500000000",
			"id;1.5;1.5", "id;3 juta;3000000", "id;1,234,567;1234567", "id;1.965.000;1965000",
			"en;11,000;11000", "en;29.9;29.9", "en;US$2.5 billion;2500000000", "en;1,234,567.89;1234567.89", "en;1.234.567;1234567",
			"en;40;40" })
	void readsValues(String language, String text, String value) {
		assertEquals(new BigDecimal(value), NewsNumbers.parse(text, language).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ribu", "1.2.3", "17:18", "26/4", "sebelas" })
	void refusesWhatIsNoNumber(String text) {
		assertTrue(NewsNumbers.parse(text, "id").isEmpty());
	}

	@Test
	void findsUnitsAndBounds() {
		NewsNumber about = one("jumlahnya mencapai sekitar 11.000 personel, kata dia", "id");
		assertEquals(new BigDecimal(11000), about.value());
		assertEquals("personel", about.unit());
		assertTrue(about.approximate());
		NewsNumber more = one("berjumlah lebih dari 76 ribu orang", "id");
		assertNull(more.value());
		assertEquals(new BigDecimal(76000), more.min());
		assertEquals("orang", more.unit());
		NewsNumber area = one("seluas 1.268 kilometer persegi", "id");
		assertEquals("kilometer persegi", area.unit());
		NewsNumber range = one("sebanyak 10.000 hingga 12.000 tentara", "id");
		assertEquals(new BigDecimal(10000), range.min());
		assertEquals(new BigDecimal(12000), range.max());
		NewsNumber sharedScale = one("antara 10-12 ribu tentara", "id");
		assertEquals(new BigDecimal(10000), sharedScale.min());
		assertEquals(new BigDecimal(12000), sharedScale.max());
		assertEquals("%", one("turun 0,05%", "id").unit());
		assertEquals("%", one("rose 5 percent", "en").unit());
		assertEquals("USD", one("worth US$2.5 billion", "en").unit());
		assertEquals("IDR", one("merugi Rp14,5 triliun dalam setahun", "id").unit());
		assertEquals(new BigDecimal(500), one("up to 500 people", "en").max());
	}

	@Test
	void givesRangesInTheText() {
		String text = "Wilayah itu, yaitu 29,9 ribu kilometer persegi, luas.";
		NewsNumber number = one(text, "id");
		assertEquals("29,9 ribu kilometer persegi", text.substring(number.start(), number.end()));
	}

	@Test
	void datesTimesAndYearsAreNoQuantities() {
		assertEquals(List.of(), NewsNumbers.find("Senin (28/4/2025) pukul 17:18, sejak 2022, pada 26 April 2025", "id"));
	}

	@Test
	void staysLinearOnOneHugeLine() {
		String digits = "1".repeat(200_000);
		String groups = "1.".repeat(100_000);
		assertTimeout(Duration.ofSeconds(20), () -> {
			NewsNumbers.find(digits, "id");
			NewsNumbers.find(groups, "id");
			NewsNumbers.find("10.000 hingga ".repeat(10_000), "id");
		});
	}

	private static NewsNumber one(String text, String language) {
		List<NewsNumber> numbers = NewsNumbers.find(text, language);
		assertEquals(1, numbers.size(), () -> numbers.toString());
		return numbers.get(0);
	}
}
