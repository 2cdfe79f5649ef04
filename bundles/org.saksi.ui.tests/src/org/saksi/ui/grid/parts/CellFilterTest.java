package org.saksi.ui.grid.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFilterTest {

	@ParameterizedTest
	@CsvSource(nullValues = "null", quoteCharacter = '`', value = { //
			"aman,          Jembatan itu AMAN, true", //
			"aman,          Jembatan itu runtuh, false", //
			"=Antara,       antara, true", //
			"=Antara,       Antara News, false", //
			"=,             ``, true", //
			"=,             x, false", //
			"!=,            x, true", //
			"!=,            ``, false", //
			"!run,          Jembatan itu runtuh, false", //
			"!run,          aman, true", //
			"!=done,        done, false", //
			"<>done,        open, true", //
			"kompas|tempo,  Tempo, true", //
			"kompas|tempo,  Antara, false", //
			"=\"a|b\",      a|b, true", //
			"=\"a|b\",      a, false", //
			"\"=3\",        x=3y, true", //
			">2024-05,      2024-06-01, true", //
			">2024-05,      2024-05-09, false", //
			"2023..2024,    2024-12-31, true", //
			"2023..2024,    2025-01-01, false", //
			">2024,         ``, false", //
			">,             anything, true" })
	void filtersTexts(String filter, String text, boolean passes) {
		assertEquals(passes, CellFilter.parse(filter).matches(text, null));
	}

	@ParameterizedTest
	@CsvSource({ ">3, 4, true", ">3, 3, false", ">3, 12, true", ">=3, 3, true", "<3, 12, false", "<=3, 3, true", "3..5, 4, true",
			"3..5, 10, false", "=3, 3, true", "=3, 30, false", "3, 30, true", "1|>8, 9, true" })
	void filtersNumbersAsNumbers(String filter, int number, boolean passes) {
		assertEquals(passes, CellFilter.parse(filter).matches(Integer.toString(number), number));
	}

	@Test
	void nothingTypedLetsEverythingPass() {
		for (String typed : new String[] { "", " ", "|", ">=", "!", "\"\"" }) {
			assertTrue(CellFilter.parse(typed).isEmpty(), typed);
			assertTrue(CellFilter.parse(typed).matches("x", null), typed);
		}
	}

	@Test
	void whatIsNoChoiceHasNoValues() {
		assertEquals(List.of(), CellFilter.values("kompas"));
		assertEquals(List.of(), CellFilter.values("=a|b"));
		assertEquals(List.of("a", "b"), CellFilter.values("=a|=b"));
	}

	@Property
	void choicesComeBack(@ForAll @NotEmpty List<@Size(max = 8) String> values) {
		String filter = CellFilter.anyOf(values);
		assertEquals(values, CellFilter.values(filter), filter);
		CellFilter parsed = CellFilter.parse(filter);
		values.forEach(value -> assertTrue(parsed.matches(value, null), filter));
	}

	@Property
	void containsIsThatOfStrings(@ForAll String text, @ForAll @Size(max = 3) String part) {
		if (text.toLowerCase(java.util.Locale.ROOT).contains(part.toLowerCase(java.util.Locale.ROOT)) && text.contains(part)) {
			assertTrue(CellFilter.contains(text, part));
		}
		assertFalse(CellFilter.contains("", "x"));
	}
}
