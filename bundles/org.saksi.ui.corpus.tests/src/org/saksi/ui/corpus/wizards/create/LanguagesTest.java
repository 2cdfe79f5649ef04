package org.saksi.ui.corpus.wizards.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class LanguagesTest {

	private static List<String> codes(Locale locale, String words) {
		return Languages.all(locale).stream().filter(language -> language.matches(words)).map(Languages.Language::code).toList();
	}

	@Test
	void indonesianAndEnglishComeFirst() {
		List<String> codes = codes(Locale.ENGLISH, "");
		assertEquals(List.of("id", "en"), codes.subList(0, 2));
		assertTrue(codes.size() > 180, () -> codes.size() + "");
		assertEquals(codes.size(), codes.stream().distinct().count());
	}

	@Test
	void aLanguageIsFoundByItsCodeAndItsNames() {
		assertEquals("jv", codes(Locale.ENGLISH, "javanese").get(0));
		assertEquals("de", codes(Locale.ENGLISH, "deutsch").get(0));
		assertEquals("id", codes(Locale.ENGLISH, "id").get(0));
		assertEquals(List.of(), codes(Locale.ENGLISH, "klingon"));
	}

	@Test
	void aFolderIsMadeFromAName() {
		assertEquals("Berita-Kursk-2025", BasicsPage.stem("  Berita: Kursk / 2025 "));
		assertEquals("", BasicsPage.stem("…"));
		assertEquals("git", BasicsPage.stem(".git"));
		assertEquals(60, BasicsPage.stem("x".repeat(300)).length());
	}
}
