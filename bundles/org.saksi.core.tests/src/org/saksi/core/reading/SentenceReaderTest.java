package org.saksi.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;

/** Sentences of real news are read as an annotator reads them. */
class SentenceReaderTest {

	private static SentenceReader reader(String sentence) {
		ArticleText text = new ArticleText(sentence, "id", List.of());
		assertEquals(1, text.sentences().size(), () -> text.sentences().toString());
		return new SentenceReader(text, text.sentences().get(0).place());
	}

	private static String words(String sentence, Segment place) {
		return place == null ? null : sentence.substring(place.start(), place.end());
	}

	private static Segment place(String sentence, String words) {
		int at = sentence.indexOf(words);
		assertTrue(at >= 0, words);
		return new Segment(at, at + words.length());
	}

	private static List<String> cues(String sentence) {
		return reader(sentence).cues().stream().map(cue -> words(sentence, cue)).toList();
	}

	static final String GERASIMOV = "Kepala Staf Umum Angkatan Bersenjata Rusia, Valery Gerasimov,  dalam laporan kepada Presiden Vladimir Putin, "
			+ "menyatakan bahwa Oblast Kursk telah sepenuhnya dibebaskan dari pasukan Ukraina.";
	static final String RELAYED = "Pernyataan ini disampaikan melalui juru bicara Kremlin, Dmitry Peskov, dan dilaporkan oleh media pemerintah "
			+ "Rusia, TASS.";
	static final String INTERFAX = "Menurut laporan Interfax, Gerasimov juga memuji \"ketabahan dan kepahlawanan\" tentara Korea Utara, yang "
			+ "jumlahnya diperkirakan mencapai sekitar 11.000 personel, berdasarkan estimasi dari pihak Ukraina dan Korea Selatan.";
	static final String REUTERS = "Sementara itu, militer Ukraina membantah klaim Rusia bahwa pasukan Ukraina dipaksa mundur dari wilayah Kursk, "
			+ "menurut laporan Reuters.";
	static final String QUOTED = "“Bantuan itu cukup besar, dan tepat,” kata Gerasimov, seperti dikutip TASS.";

	@Test
	void cuesAreFoundWithWhatBelongsToThem() {
		assertEquals(List.of("menyatakan"), cues(GERASIMOV));
		assertEquals(List.of("disampaikan melalui", "dilaporkan oleh"), cues(RELAYED));
		assertEquals(List.of("Menurut laporan", "memuji", "diperkirakan", "berdasarkan estimasi"), cues(INTERFAX));
		assertEquals(List.of("membantah", "klaim", "menurut laporan"), cues(REUTERS));
		assertEquals(List.of("kata", "dikutip"), cues(QUOTED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "mengklaim | Kremlin | Kremlin mengklaim bahwa pasukannya telah mengusir militer Ukraina.",
			"mengakui | Rusia | Untuk pertama kalinya, Rusia juga secara resmi mengakui kehadiran ribuan tentara.",
			"membantah | pihak Ukraina | Di sisi lain, pihak Ukraina membantah klaim Rusia.",
			"menyatakan | Pemerintah di Kyiv | Pemerintah di Kyiv menyatakan bahwa pasukan mereka bertahan.",
			"mengonfirmasi | pejabat tinggi militer Rusia | Untuk pertama kalinya, pejabat tinggi militer Rusia mengonfirmasi bahwa mereka terlibat.",
			"mengonfirmasi | Valery Gerasimov | Kepala Staf Umum, Valery Gerasimov, mengonfirmasi pengerahan pasukan.",
			"kata | Gerasimov | \"Itu benar,\" kata Gerasimov dalam transkrip konferensi video.",
			"menurut | pejabat Korea Selatan | Sekitar 3.000 pasukan dikirimkan tahun ini menurut pejabat Korea Selatan.",
			"Menurut | laporan | Menurut laporan, Korea Utara telah mengirim pasukan.", "Ngaku | Rusia | Rusia Ngaku Libatkan Tentara Korut",
			"ujar | dia | \"Itu benar,\" ujar dia.", "mengatakan | Ia | Ia mengatakan itu benar." })
	void whoSpeaksIsFoundBeforeOrBehindTheCue(String cue, String speaker, String sentence) {
		assertEquals(speaker, words(sentence, reader(sentence).speaker(place(sentence, cue))));
	}

	@Test
	void ofANameBesideItsOfficeTheNameIsTaken() {
		assertEquals("Valery Gerasimov", words(GERASIMOV, reader(GERASIMOV).speaker(place(GERASIMOV, "menyatakan"))));
		assertEquals("Dmitry Peskov", words(RELAYED, reader(RELAYED).speaker(place(RELAYED, "disampaikan melalui"))));
		assertEquals("TASS", words(RELAYED, reader(RELAYED).speaker(place(RELAYED, "dilaporkan oleh"))));
		assertEquals("TASS", words(QUOTED, reader(QUOTED).speaker(place(QUOTED, "dikutip"))));
	}

	@Test
	void aCliticNamesNobodyAndJointSpeakersStandTogether() {
		String clitic = "\"Itu benar,\" tambahnya.";
		assertNull(reader(clitic).speaker(place(clitic, "tambahnya")));
		SentenceReader reader = reader(INTERFAX);
		Segment first = reader.speaker(place(INTERFAX, "berdasarkan estimasi"));
		assertEquals("pihak Ukraina", words(INTERFAX, first));
		assertEquals("Korea Selatan", words(INTERFAX, reader.joint(first)));
		assertNull(reader.joint(reader.joint(first)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"mengklaim | pasukannya telah mengusir militer Ukraina. | Kremlin mengklaim bahwa pasukannya telah mengusir militer Ukraina.",
			"membantah | klaim Rusia. | Di sisi lain, pihak Ukraina membantah klaim Rusia.",
			"kata | Bantuan itu cukup besar, dan tepat, | “Bantuan itu cukup besar, dan tepat,” kata Gerasimov, seperti dikutip TASS.",
			"Menurut | Korea Utara telah mengirim pasukan. | Menurut laporan, Korea Utara telah mengirim pasukan.",
			"ujar | Jembatan itu aman | Jembatan itu aman, ujar Rudi.",
			"menurut | pasukan itu kalah | Sementara itu, pasukan itu kalah menurut Reuters." })
	void whatACueIntroducesIsFound(String cue, String claim, String sentence) {
		assertEquals(claim, words(sentence, reader(sentence).claims(place(sentence, cue)).get(0)));
	}

	@Test
	void whoPassesItOnIsNoPartOfTheClaim() {
		assertEquals("pasukan Ukraina dipaksa mundur dari wilayah Kursk",
				words(REUTERS, reader(REUTERS).claims(place(REUTERS, "membantah")).get(0)));
		List<Segment> praised = reader(INTERFAX).claims(place(INTERFAX, "memuji"));
		assertEquals("\"ketabahan dan kepahlawanan\" tentara Korea Utara", words(INTERFAX, praised.get(1)));
	}

	@Test
	void clausesBeginBehindTheirConjunction() {
		SentenceReader reader = reader(INTERFAX);
		int clause = reader.nextClause(INTERFAX.indexOf("tentara"));
		assertEquals("jumlahnya diperkirakan mencapai sekitar 11.000 personel", words(INTERFAX, reader.clause(clause)));
		assertEquals(INTERFAX.indexOf("berdasarkan"), reader.nextClause(clause));
		assertEquals(-1, reader.nextClause(INTERFAX.length()));
	}
}
