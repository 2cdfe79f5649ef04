package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FunctionWordsTest {

	@Test
	void tellsTheLanguage() {
		assertEquals("id", FunctionWords.languageOf("Petani mengatakan bahwa harga itu turun karena panen di wilayah tersebut.", null));
		assertEquals("en", FunctionWords.languageOf("The farmers said that the price of it had fallen after the harvest.", null));
		assertEquals("ms", FunctionWords.languageOf(
				"Beliau berkata bahawa harga itu turun kerana pihak polis dan syarikat belum menerima wang tersebut pada Ogos.", null));
	}

	@Test
	void aShortMalayTextCountsAsIndonesian() {
		assertEquals("id", FunctionWords.languageOf("Harga itu tidak akan turun pada tahun ini.", null));
	}

	@Test
	void doesNotGuessFromAlmostNothing() {
		assertNull(FunctionWords.languageOf("Kursk", null));
		assertEquals("id", FunctionWords.languageOf("Kursk", "id"));
		assertEquals("en", FunctionWords.languageOf("", "en"));
	}

	@Test
	void knowsFunctionWords() {
		assertTrue(FunctionWords.contains("yang"));
		assertTrue(FunctionWords.contains("the"));
		assertFalse(FunctionWords.contains("tentara"));
	}
}
