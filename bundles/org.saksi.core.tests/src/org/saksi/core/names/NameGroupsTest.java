package org.saksi.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGroupsTest {

	private static List<List<String>> groups(String... names) {
		return new NameGroups<>(List.of(names), List::of).find();
	}

	@ParameterizedTest
	@CsvSource({ "Presiden Rusia Vladimir Putin,Vladimir Putin", "Putin,Vladimir Putin", "Putin-nya,Presiden Putin",
			"Élysée,ELYSEE", "PBB,Perserikatan Bangsa-Bangsa", "Gerasimov,Gerasimow", "Jenderal Valery Gerasimov,Valeri Gerasimov",
			"Prof. Dr. Budi Santoso S.E.,Budi Santoso" })
	void oneNameInTwoSpellings(String one, String other) {
		assertEquals(List.of(List.of(one, other)), groups(one, other));
	}

	@ParameterizedTest
	@CsvSource({ "Vladimir Putin,Igor Putin", "Polda Jawa Barat,Polda Jawa Timur", "G20,G7", "Boeing 737,Boeing 787",
			"Presiden,Menteri", "Kementerian Luar Negeri,Kementerian Dalam Negeri" })
	void otherNames(String one, String other) {
		assertEquals(List.of(), groups(one, other));
	}

	@Test
	void aShortNameThatFitsSeveralIsLeftAlone() {
		assertEquals(List.of(), groups("Putin", "Vladimir Putin", "Igor Putin"));
	}

	@Test
	void severalSpellingsAreOneGroup() {
		assertEquals(List.of(List.of("Peskov", "Dmitry Peskov", "Juru Bicara Dmitry Peskov")),
				groups("Peskov", "TASS", "Dmitry Peskov", "Juru Bicara Dmitry Peskov"));
	}

	@Test
	void aSlipIsOneLetter() {
		assertTrue(NameGroups.differByOneLetter("peskov", "peskow"));
		assertTrue(NameGroups.differByOneLetter("peskov", "peskovv"));
		assertTrue(NameGroups.differByOneLetter("eskov", "peskov"));
		assertFalse(NameGroups.differByOneLetter("peskov", "peskov"));
		assertFalse(NameGroups.differByOneLetter("peskov", "paskow"));
		assertFalse(NameGroups.differByOneLetter("pasal 15", "pasal 16"));
	}
}
