package org.saksi.formats.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = {
			"Penulis: Budi Santoso | Editor: Ani Lestari#AUTHOR=Budi Santoso, EDITOR=Ani Lestari",
			"Reporter : Guntur#AUTHOR=Guntur",
			"Oleh Leon Weldrick#AUTHOR=Leon Weldrick",
			"Oleh: Siti Maemunah, S.Pd.#AUTHOR=Siti Maemunah, S.Pd.",
			"By Jane Roe#AUTHOR=Jane Roe",
			"By JANE ROE and JOHN DOE#AUTHOR=JANE ROE and JOHN DOE",
			"By Jane Roe | March 5, 2025#AUTHOR=Jane Roe",
			"By Justine Coleman - 11/18/19 11:04 PM EST#AUTHOR=Justine Coleman",
			"MINGGU, 27 APRIL 2025 | 17:18 WIB | LAPORAN: HANI FATUNNISA#AUTHOR=HANI FATUNNISA",
			"Rep: Budi Santoso/ Red: Ani Lestari#AUTHOR=Budi Santoso, EDITOR=Ani Lestari",
			"Sumber: Reuters | Editor: Barratut Taqiyyah Rafie#OTHER=Reuters, EDITOR=Barratut Taqiyyah Rafie",
			"Pewarta: Yohanes Lado#AUTHOR=Yohanes Lado",
			"Editor: Ani Lestari#EDITOR=Ani Lestari",
			"Penulis :#AUTHOR=",
			"(Reporting by Jane Roe; Editing by Peter Poe)#AUTHOR=Jane Roe, EDITOR=Peter Poe",
			"Laporan Wartawan Tribunkita, Yosef Lewo#AUTHOR=Yosef Lewo" })
	void readsLabels(String text, String statements) {
		assertEquals(statements, BylineRules.statements(text).stream().map(s -> s.part() + "=" + s.value()).collect(Collectors.joining(", ")));
		assertTrue(BylineRules.isByline(line(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Senin, 28 April 2025 10:12 WIB", "Kompasnya.com - 28/04/2025, 10:12 WIB", "Published 11 February 2025", "5 min read",
			"2 jam yang lalu", "Updated Nov 19, 6:55 AM", "Tayang: Sabtu, 23 Agustus 2025 11:47 WITA", "Budi Santoso, Jurnalis-Senin, 28 April 2025 |10:12 WIB",
			"CNN Indonesia | Senin, 28 Apr 2025 09:10 WIB", "Mon 14 Jul 2025 16.03 BST" })
	void knowsDateLines(String text) {
		assertTrue(BylineRules.isByline(line(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Oleh karena itu, warga diminta bersabar.", "By Friday the work was done.", "Pada 26 April 2025, pasukan itu tiba.",
			"Penulis buku itu, Ani Lestari, membantah tuduhan tersebut.", "Editor koran itu mengundurkan diri.", "Putin menang pada 26 April 2025.",
			"Penulis laporan ini tidak berhasil menghubungi polisi.", "Sumber Reuters mengatakan hal yang sama.", "Rusia: Korut Kirim 11.000 Tentara",
			"Jakarta", "Reporter itu pergi ke pasar pada pagi hari dan membeli beras.", "Kronologi Kejadian 26 April" })
	void leavesTextAlone(String text) {
		assertFalse(BylineRules.isByline(line(text)), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "HANI FATUNNISA;Hani Fatunnisa", "Budi Santoso - detakNews;Budi Santoso", "by  Jane Roe;Jane Roe",
			"Jane Roe (in London);Jane Roe", "Hasan al-Banna;Hasan al-Banna", "Leon Weldrick,;Leon Weldrick", "BUDI O'CONNOR;Budi O'connor" })
	void cleansNames(String raw, String clean) {
		assertEquals(clean, BylineRules.cleanName(raw));
	}

	private static PageLine line(String text) {
		return new PageLine(text, 0, text.length(), true, false);
	}
}
