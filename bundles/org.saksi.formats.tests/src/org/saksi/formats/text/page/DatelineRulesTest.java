package org.saksi.formats.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.formats.text.page.DatelineRules.Dateline;

class DatelineRulesTest {

	private static final PageContext CONTEXT = new PageContext("Berita dari Wanasari: warga di Wanasari mengungsi.", List.of(), null);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"KONTAN.CO.ID - SEOUL. ;SEOUL;KONTAN.CO.ID;Pada Senin",
			"Netraworld, Jakarta – ;Jakarta;Netraworld;Presiden",
			"Pantau - ;;Pantau;Untuk pertama kalinya",
			"Jakarta (ANTARANYA) - ;Jakarta;ANTARANYA;Menteri",
			"JAKARTA, KOMPASNYA.com - ;JAKARTA;KOMPASNYA.com;Menteri",
			"MAKASSAR, KOMPASNYA.com – ;MAKASSAR;KOMPASNYA.com;Sebanyak 35 jiwa",
			"TEMPOKU.CO, Jakarta - ;Jakarta;TEMPOKU.CO;Menteri",
			"Jakarta, CNN Indonesia -- ;Jakarta;CNN Indonesia;Menteri",
			"REPUBLIKANYA.CO.ID, JAKARTA -- ;JAKARTA;REPUBLIKANYA.CO.ID;Menteri",
			"Bisnisku.com, JAKARTA — ;JAKARTA;Bisnisku.com;Menteri",
			"Jakarta - ;Jakarta;;Menteri",
			"JAKARTA - ;JAKARTA;;Menteri",
			"SERANG – ;SERANG;;Presiden",
			"Aceh (SL) – ;Aceh;SL;Panglima",
			"VIVA – ;;VIVA;Presiden",
			"JPNM.com, MAKASSAR - ;MAKASSAR;JPNM.com;Wali kota",
			"Liputan7.com, Jakarta ;Jakarta;Liputan7.com;Presiden Joko",
			"Liputan7.com, Jakarta - ;Jakarta;Liputan7.com;Presiden Joko",
			"LONDON (Wire) — ;LONDON;Wire;Harbor workers",
			"LONDON, March 5 (Reuters) - ;LONDON;Reuters;Harbor workers",
			"KYIV, Ukraine (AP) — ;KYIV;AP;The president",
			"PALANTU, Nusa Selaka — ;PALANTU;;Three days",
			"GLENMOOR -- ;GLENMOOR;;Two hikers",
			"NEW YORK (AP) — ;NEW YORK;AP;Stocks",
			"BEIJING, April 27 (Xinhua) -- ;BEIJING;Xinhua;China's",
			"Jakarta: ;Jakarta;;Menteri",
			"KBRN, Jakarta: ;Jakarta;KBRN;Menteri",
			"LEMBANG, Jawa Barat - ;LEMBANG;;Warga",
			"Wanasari – ;Wanasari;;Warga mengungsi",
			"Jakarta, NU Online - ;Jakarta;NU Online;Ketua",
			"Harianjogja.com, JOGJA—;JOGJA;Harianjogja.com;Warga" })
	void readsDatelines(String dateline, String place, String medium, String rest) {
		String text = dateline + (dateline.endsWith(" ") ? "" : " ") + rest + " mengatakan sesuatu pada hari itu.";
		Optional<Dateline> found = DatelineRules.of(text, CONTEXT);
		assertTrue(found.isPresent(), text);
		assertEquals(dateline.stripTrailing(), text.substring(0, found.get().end()));
		assertEquals(place, part(text, found.get().place()));
		assertEquals(medium, part(text, found.get().medium()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Presiden Rusia Vladimir Putin – yang baru tiba – mengatakan hal itu.", "“Jakarta – Bandung cukup jauh,” katanya.",
			"Jakarta-Bandung kini hanya dua jam.", "Menurut Putin: kami menang.", "Putin: kami menang.", "Pada 26 April 2025 - dua hari kemudian.",
			"Moskow mengatakan - untuk pertama kali - bahwa itu benar.", "The president – who was in Paris – denied it.", "Hasilnya 3 - 0 untuk tuan rumah.",
			"Ia datang. Jakarta - kota itu - ramai.", "-", "--", " - x", "Pertanyaan: apakah benar?", "Catatan: data sementara." })
	void leavesSentencesAlone(String text) {
		assertEquals(Optional.empty(), DatelineRules.of(text, CONTEXT));
	}

	private static String part(String text, int[] range) {
		return range == null ? null : text.substring(range[0], range[1]);
	}
}
