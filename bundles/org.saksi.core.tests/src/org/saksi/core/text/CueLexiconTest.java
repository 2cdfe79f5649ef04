package org.saksi.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

	@ParameterizedTest
	@CsvSource({ "id, mengatakan, say", "id, kata, say", "id, Tambahnya, say", "id, katanya, say", "id, mengkonfirmasi, admit",
			"id, mengonfirmasi, admit", "id, membantah, deny", "id, tidak membantah, deny", "id, mengklaim, distance",
			"id, berdasarkan estimasi, estimate", "id, Menurut laporan, prepositional", "id, disampaikan melalui, relay",
			"id, seperti dikutip, relay", "id, disampaikan, say", "id, dalam pernyataan, nominal", "id, jembatan, ",
			"en, said, say", "en, according to, prepositional", "en, strongly denied, deny", "en, is believed to, estimate",
			"en, mengatakan, ", ", mengatakan, say" })
	void tellsTheClassOfACue(String language, String cue, String expected) {
		assertEquals(expected, CueLexicon.of(language).cueClass(cue));
	}

	@ParameterizedTest
	@CsvSource({ "id, tidak membantah, true", "id, membantah, false", "id, belum mengakui, true", "en, didn't deny, true",
			"en, did not deny, true", "en, denied, false" })
	void seesNegations(String language, String cue, boolean expected) {
		assertEquals(expected, CueLexicon.of(language).isNegated(cue));
	}

	@ParameterizedTest
	@CsvSource({ "id, tambahnya, true", "id, katanya, true", "id, kata-nya, true", "id, kata, false", "id, hanya, false",
			"id, Kenya, false", "en, Kenya, false", "id, pungkasnya, true" })
	void seesClitics(String language, String cue, boolean expected) {
		assertEquals(expected, CueLexicon.of(language).hasClitic(cue));
	}

	@ParameterizedTest
	@CsvSource({ "id, Dia, true", "id, Rini, false", "en, They, true", "en, dia, false" })
	void knowsPronouns(String language, String word, boolean expected) {
		assertEquals(expected, CueLexicon.of(language).isPronoun(word));
	}
}
