package org.saksi.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {

	/** Names with their aliases, separated by a slash. */
	private static final List<String> AGENTS = List.of("Dmitry Peskov", "Kementerian Pertahanan Rusia/Kemenhan Rusia",
			"Rusia", "Valery Gerasimov", "Vladimir Putin", "Volodymyr Zelenskyy/Zelensky", "Joko Widodo/Jokowi",
			"Recep Tayyip Erdoğan", "José Ramos-Horta", "Organisasi Kesehatan Dunia/WHO", "Putinisme Institute");

	private static List<NameSearch.Match<String>> find(String typed) {
		return new NameSearch<>(AGENTS, names -> Arrays.asList(names.split("/"))).find(typed, 50);
	}

	private static List<String> names(String typed) {
		return find(typed).stream().map(match -> match.entry().split("/")[0]).toList();
	}

	@ParameterizedTest
	@CsvSource({ "Presiden Rusia Vladimir Putin, Vladimir Putin", "PUTIN, Vladimir Putin", "putin-nya, Vladimir Putin",
			"Pak Jokowi, Joko Widodo", "jokowinya, Joko Widodo", "vlad, Vladimir Putin", "v put, Vladimir Putin",
			"put vlad, Vladimir Putin", "vp, Vladimir Putin", "erdogan, Recep Tayyip Erdoğan", "ramos horta, José Ramos-Horta",
			"jose, José Ramos-Horta", "WHO, Organisasi Kesehatan Dunia", "esko, Dmitry Peskov", "glsmv, ",
			"grsmv, Valery Gerasimov", "Rusia, Rusia", "kemenhan, Kementerian Pertahanan Rusia",
			"Jenderal Valery Gerasimov, Valery Gerasimov" })
	void findsTheBestFirst(String typed, String expected) {
		List<String> names = names(typed);
		assertEquals(expected, names.isEmpty() ? null : names.get(0), () -> names.toString());
	}

	@Test
	void beginningOfTheNameComesBeforeBeginningOfAWord() {
		assertEquals(List.of("Putinisme Institute", "Vladimir Putin"), names("puti"));
	}

	@Test
	void wordsInCommonAreShownButDoNotFit() {
		NameSearch.Match<String> match = find("Angkatan Laut Pertahanan").get(0);
		assertEquals("Kementerian Pertahanan Rusia/Kemenhan Rusia", match.entry());
		assertFalse(match.fits());
		assertTrue(find("Kementerian Pertahanan").get(0).fits());
	}

	@Test
	void allFitWhereNothingIsTyped() {
		assertEquals(AGENTS.size(), find("").size());
		assertEquals(AGENTS.size(), find(" … ").size());
		assertEquals("Dmitry Peskov", names("").get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzz", "Megawati", "x" })
	void findsNothing(String typed) {
		assertEquals(List.of(), names(typed));
	}

	@Test
	void atMostSoMany() {
		assertEquals(2, new NameSearch<>(AGENTS, List::of).find("r", 2).size());
	}

	@Test
	void sentencesAreRankedByWordsInCommon() {
		List<String> claims = List.of("Seluruh wilayah Kursk telah dibebaskan.", "Tentara Korea Utara ikut membebaskan Kursk.",
				"Ukraina membantah wilayah Kursk telah dibebaskan seluruhnya.");
		NameSearch<String> search = new NameSearch<>(claims, List::of);
		assertEquals(claims.get(0), search.find("semua wilayah Kursk sudah dibebaskan", 9).get(0).entry());
		assertEquals(0, search.find("Harga beras di pasar naik sejak awal bulan ini", 9).size());
	}

	@Test
	void titlesAloneAreSearchedAsTheyAre() {
		assertEquals("Presiden", new NameSearch<>(List.of("Menteri", "Presiden"), List::of).find("presiden", 9).get(0).entry());
	}
}
