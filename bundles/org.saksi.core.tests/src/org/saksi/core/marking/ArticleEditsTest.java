package org.saksi.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.core.CorpusException;
import org.saksi.core.fixtures.MarkedArticle;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.TextEdit;

class ArticleEditsTest {

	private static final String TEXT = "Judul\n\nKOTA - Isi satu.  \n\n  Isi dua.\n\nIsi tiga.\nIklan\n";

	private final MarkedArticle marked = new MarkedArticle(TEXT);
	private final ArticleEdits edits = new ArticleEdits(marked.article, new SchemeIndex(marked.scheme), "sari",
			MarkedArticle.CLOCK);

	private String zones() {
		String text = TextVersions.current(marked.article);
		return marked.article.getZones().stream()
				.map(zone -> zone.getKind() + "=" + text.substring(zone.getStart(), zone.getEnd()).replace("\n", "/"))
				.collect(Collectors.joining("|"));
	}

	private void set(String kind, String words) throws CorpusException {
		int start = TextVersions.current(marked.article).indexOf(words);
		edits.setZone(kind, start, start + words.length());
	}

	@Test
	void zonesTakeWholeTrimmedLines() throws CorpusException {
		set("headline", "udu");
		set("body", "dua");
		assertEquals("headline=Judul|body=Isi dua.", zones());
		edits.setZone("nav", TEXT.indexOf("Iklan"), TEXT.indexOf("Iklan"));
		assertEquals("headline=Judul|body=Isi dua.|nav=Iklan", zones());
	}

	@Test
	void bodyJoinsBodyAndOthersDoNot() throws CorpusException {
		set("body", "Isi satu");
		set("body", "Isi tiga");
		set("body", "Isi dua");
		assertEquals("body=KOTA - Isi satu.  //  Isi dua.//Isi tiga.", zones());
		set("caption", "Judul");
		set("caption", "KOTA");
		assertEquals("caption=Judul|caption=KOTA - Isi satu.|body=Isi dua.//Isi tiga.", zones());
	}

	@Test
	void zonesInTheWaySplitAndShrink() throws CorpusException {
		edits.setZone("body", 0, TEXT.length());
		set("related", "dua");
		assertEquals("body=Judul//KOTA - Isi satu.|related=Isi dua.|body=Isi tiga./Iklan", zones());
		edits.setZone("nav", 0, TEXT.indexOf("KOTA") + 1);
		assertEquals("nav=Judul//KOTA - Isi satu.|related=Isi dua.|body=Isi tiga./Iklan", zones());
		edits.setZone(null, TEXT.indexOf("dua"), TEXT.indexOf("tiga"));
		assertEquals("nav=Judul//KOTA - Isi satu.|body=Iklan", zones());
	}

	@Test
	void aDatelineIsPartOfALine() throws CorpusException {
		set("body", "Isi satu");
		set("dateline", "KOTA -");
		assertEquals("dateline=KOTA -|body=Isi satu.", zones());
		assertThrows(CorpusException.class, () -> set("dateline", "Isi satu.  \n\n  Isi"));
		assertEquals("dateline=KOTA -|body=Isi satu.", zones());
	}

	@Test
	void badZonesAreRefused() {
		assertThrows(CorpusException.class, () -> set("bodi", "Judul"));
		assertThrows(CorpusException.class, () -> edits.setZone("body", 5, 7));
		assertEquals("", zones());
	}

	@ParameterizedTest
	@CsvSource({ "Isi satu, Isi pertama, 'headline=Judul|dateline=KOTA -|body=Isi pertama.'",
			"Judul, Judul Baru, 'headline=Judul Baru|dateline=KOTA -|body=Isi satu.'",
			"ul, '', 'headline=Jud|dateline=KOTA -|body=Isi satu.'", "Judul, '', 'dateline=KOTA -|body=Isi satu.'",
			"'- Isi', X, 'headline=Judul|dateline=KOTA X|body=satu.'", "KOTA, DESA, 'headline=Judul|dateline=DESA -|body=Isi satu.'",
			"'Judul\n\nKOTA', X, 'headline=X|dateline=-|body=Isi satu.'" })
	void zonesAreCarriedOverATextEdit(String words, String replacement, String expected) throws CorpusException {
		set("headline", "Judul");
		set("body", "Isi satu");
		set("dateline", "KOTA -");
		int start = TEXT.indexOf(words);
		edits.editText(start, start + words.length(), replacement, null);
		assertEquals(expected, zones());
	}

	@Test
	void insertionsAtTheEndOfAZoneBelongToIt() throws CorpusException {
		set("headline", "Judul");
		edits.editText(5, 5, " Baru", null);
		assertEquals("headline=Judul Baru", zones());
		edits.editText(0, 0, "Sang ", null);
		assertEquals("headline=Sang Judul Baru", zones());
	}

	@Test
	void textEditsAreAppended() throws CorpusException {
		TextEdit first = edits.editText(0, 5, "Tajuk", " salah ketik ");
		edits.editText(0, 0, "A\u0001", "");
		assertEquals("A\uFFFDTajuk", TextVersions.current(marked.article).substring(0, 7));
		assertEquals(TEXT, marked.article.getText());
		assertEquals("0 5 sari 2025-04-27T10:18:00Z salah ketik", first.getStart() + " " + first.getEnd() + " " + first.getBy()
				+ " " + first.getAt() + " " + first.getReason());
		assertNull(edits.editText(1, 1, "", null));
		assertEquals(2, TextVersions.currentVersion(marked.article));
	}

	@Test
	void editsOutsideOrInsideACharacterAreRefused() throws CorpusException {
		edits.editText(0, 0, "👍", null);
		assertThrows(CorpusException.class, () -> edits.editText(1, 2, "x", null));
		assertThrows(CorpusException.class, () -> edits.editText(3, 2, "x", null));
		assertThrows(CorpusException.class, () -> edits.editText(0, 1000, "x", null));
		assertEquals(1, marked.article.getEdits().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-04-27", "2025-04-27T17:18", "2025-04-27T17:18:00+07:00" })
	void publishedIsAnIsoDate(String date) throws CorpusException {
		edits.setMetadata("published", date);
		assertEquals(date, marked.article.getMetadata().getPublished());
	}

	@Test
	void metadataAreSetAndUnset() throws CorpusException {
		marked.article.setMetadata(null);
		edits.setMetadata("medium", " Kontan ");
		assertEquals("Kontan", marked.article.getMetadata().getMedium());
		edits.setMetadata("medium", "");
		assertNull(marked.article.getMetadata().getMedium());
		assertThrows(CorpusException.class, () -> edits.setMetadata("published", "27 April"));
		edits.setMetadata("language", "id");
		assertThrows(CorpusException.class, () -> edits.setMetadata("language", "Indonesia"));
		edits.setMetadata("url", "https://kontan.co.id/a?b=1");
		assertThrows(CorpusException.class, () -> edits.setMetadata("url", "kontan.co.id"));
		assertThrows(CorpusException.class, () -> edits.setMetadata("url", "file:///etc/passwd"));
		assertEquals("https://kontan.co.id/a?b=1", marked.article.getMetadata().getUrl());
		assertThrows(CorpusException.class, () -> edits.setMetadata("colour", "red"));
		assertThrows(CorpusException.class, () -> edits.setMetadata("extras", "red"));
	}
}
