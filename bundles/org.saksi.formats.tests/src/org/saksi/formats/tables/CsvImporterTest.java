package org.saksi.formats.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingFiles;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.article.Article;
import org.saksi.model.marks.LayerStatus;
import org.saksi.testing.SharedData;
import org.saksi.testing.model.MemoryCorpus;

class CsvImporterTest {

	private static final String TABLE = """
			ID;Judul;Isi Berita;Tanggal;Penulis;Media;Tautan;Rater1;Rater2;Voting;Catatan
			a1;Banjir di Wanasari;"JAKARTA - Banjir setinggi satu meter merendam tiga desa.

			Camat mengatakan ""warga"" sudah mengungsi; bantuan menyusul.";3 Maret 2025;Tuti;Lentera;https://example.org/1;Valid;valid;valid;perlu dicek
			a2;Harga beras naik;Harga beras di pasar induk naik sejak pekan lalu.;4 Maret 2025;Budi;Lentera;https://example.org/2;Hoax;valid;hoax;
			""";

	@TempDir
	Path folder;

	private TableFile read(String name, String content) throws Exception {
		return TableFile.read(new CsvImporter(), folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aRowIsAnArticleAndARaterALayer() throws Exception {
		TableFile table = read("data.csv", TABLE);
		assertEquals(List.of("a1", "a2"), table.corpus().articleIds());
		Article article = table.corpus().article("a1");
		assertEquals("Banjir di Wanasari\n\nJAKARTA - Banjir setinggi satu meter merendam tiga desa.\n\nCamat mengatakan \"warga\" sudah mengungsi; bantuan menyusul.",
				article.getText());
		assertEquals(List.of("headline", "dateline", "body"), article.getZones().stream().map(zone -> zone.getKind()).toList());
		assertEquals("Banjir di Wanasari", article.getMetadata().getHeadline());
		assertEquals("2025-03-03", article.getMetadata().getPublished());
		assertEquals("Tuti", article.getMetadata().getAuthor());
		assertEquals("Lentera", article.getMetadata().getMedium());
		assertEquals("https://example.org/1", article.getMetadata().getUrl());
		assertEquals("Jakarta", article.getMetadata().getPlace());
		assertEquals("valid", table.label("a1", "Rater1", "label"));
		assertEquals("hoax", table.label("a2", "Rater1", "label"));
		assertEquals("valid", table.label("a2", "Rater2", "label"));
		assertEquals(LayerStatus.DONE, table.corpus().layer("a2", "Rater2").getStatus());
		assertEquals(LayerStatus.ADJUDICATED, table.corpus().layer("a2", "Voting").getStatus());
		assertEquals("perlu dicek", table.corpus().layer("a1", "Rater1").getComments().get(0).getText());
		assertEquals(Set.of("Rater1", "Rater2", "Voting"), Set.copyOf(table.corpus().corpus().getAnnotators().stream().map(a -> a.getId()).toList()));
		assertTrue(table.entries(Report.Kind.NOTED).contains("1: 2 rows became articles; 0 are empty"), table.report().entries()::toString);
		assertEquals(List.of(), table.entries(Report.Kind.REFUSED));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void encodings(String charset) throws Exception {
		String text = "judul,isi\nCafé,\"Kata “Budi” di kafé itu, kemarin sore.\"\nDua,Kalimat kedua yang cukup panjang di sini.\n";
		TableFile table = TableFile.read(new CsvImporter(), folder, "a.csv", text.getBytes(Charset.forName(charset)));
		assertEquals("Café\n\nKata “Budi” di kafé itu, kemarin sore.", table.article(0).getText());
		assertEquals(charset, table.article(0).getCharset());
	}

	@Test
	void anEncodingThatShowsOnlyFarDown() throws Exception {
		String text = "judul;isi\n" + "Satu;Kalimat yang hanya ASCII.\n".repeat(20_000) + "Dua;Kafé “terakhir”.\n";
		TableFile table = TableFile.read(new CsvImporter(), folder, "a.csv", text.getBytes("windows-1252"));
		assertEquals(20_001, table.corpus().articleIds().size());
		assertEquals("Dua\n\nKafé “terakhir”.", table.corpus().article("a-20002").getText());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "comma ,", "semicolon ;", "pipe |" })
	void delimiters(String name, char delimiter) throws Exception {
		String text = "title,text,label\nSatu,'Kalimat pertama, dengan koma; dan lain | lagi.',x\nDua,Kalimat kedua tanpa apa-apa.,y\n".replace('\'', '"');
		String[] parts = text.split("\"");
		text = parts[0].replace(',', delimiter) + '"' + parts[1] + '"' + parts[2].replace(',', delimiter);
		TableFile table = read("a.csv", text);
		assertEquals("Satu\n\nKalimat pertama, dengan koma; dan lain | lagi.", table.article(0).getText());
	}

	@Test
	void tabsAndSingleQuotes() throws Exception {
		assertEquals("Satu\n\nKalimat, dengan koma.", read("a.tsv", "title\ttext\nSatu\tKalimat, dengan koma.\n").article(0).getText());
		assertEquals("Satu\n\nKalimat, dengan koma.", read("b.csv", "title,text\nSatu,'Kalimat, dengan koma.'\nDua,'Kalimat, dua.'\n").article(0).getText());
	}

	@Test
	void aTableWithoutHeader() throws Exception {
		TableFile table = read("a.csv", "1,Kalimat pertama yang cukup panjang untuk sebuah berita di koran.,https://example.org/1,pro\n"
				+ "2,Kalimat kedua yang juga cukup panjang untuk sebuah berita di koran.,https://example.org/2,kontra\n"
				+ "3,Kalimat ketiga yang juga cukup panjang untuk sebuah berita di koran.,https://example.org/3,pro\n"
				+ "4,Kalimat keempat yang juga cukup panjang untuk berita di koran.,https://example.org/4,pro\n");
		assertEquals(4, table.corpus().articleIds().size());
		assertTrue(table.article(0).getText().startsWith("Kalimat pertama"));
		assertEquals("https://example.org/1", table.article(0).getMetadata().getUrl());
		assertEquals("pro", table.label("a-1", "csv", "label"));
	}

	@Test
	void badRowsAreRefusedWithTheirLinesAndTheOthersCome() throws Exception {
		TableFile table = read("a.csv", "id,judul,isi\n1,Satu,Kalimat satu.\n2,Dua,\"Kutipan yang tidak ditutup\n3,Tiga,Kalimat tiga.\n,,\n4,Empat,Kalimat empat.,lebih\n"
				+ "5,,\n6,Enam,Kalimat enam.\n");
		assertEquals(List.of("1", "3", "6"), table.corpus().articleIds().stream().filter(id -> !id.equals("2")).toList());
		assertEquals(List.of("3: a quotation mark that opens here is never closed; the line is left out, the next ones are read",
				"6: the row has 4 cells, the header 3", "7: the row has no text, no headline and no address"), table.entries(Report.Kind.REFUSED));
	}

	@Test
	void idsOfStrangersAreOnlyIds() throws Exception {
		TableFile table = read("a.csv", "id,text\n../../x,Kalimat pertama yang cukup panjang.\n..\\y\u0000,Kalimat kedua yang cukup panjang untuk menampung satu karakter kendali.\n");
		assertEquals(List.of("../../x", "..\\y\uFFFD"), table.corpus().articleIds());
	}

	@Test
	void idsThatRepeatNameNoArticle() throws Exception {
		TableFile table = read("a.csv", "id,text\n1,Kalimat pertama yang cukup panjang.\n1,Kalimat kedua yang cukup panjang.\n");
		assertEquals(List.of("a-2", "a-3"), table.corpus().articleIds());
		assertEquals("1", table.article(0).getMetadata().getExtras().get("id"));
	}

	@Test
	void aMappingOverrulesAndIsProposed() throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), "Alpha,Beta,Gamma\nSatu,Kalimat panjang yang sebenarnya judul berita.,x\nDua,Kalimat lain yang sebenarnya judul berita.,y\n");
		Mapping proposed = new CsvImporter().propose(new ImportSource(file), ImportOptions.DEFAULT, new SchemeIndex(new MemoryCorpus().scheme()));
		assertEquals("text", proposed.column("Beta", 2).as());
		assertEquals(proposed, MappingFiles.read(MappingFiles.bytes(proposed), null));
		String edited = "{\"saksi_mapping\": 1, \"formats\": [\"csv\"], \"unmapped\": \"leave\", \"columns\": [{\"column\": \"Beta\", \"as\": \"headline\"},"
				+ "{\"column\": \"#3\", \"as\": \"rater\", \"values\": {\"x\": \"setuju\"}, \"options\": {\"annotator\": \"ani\", \"attribute\": \"sikap\"}}]}";
		TableFile table = TableFile.read(new CsvImporter(), file, Files.writeString(folder.resolve("m.json"), edited), Map.of());
		assertEquals("Kalimat panjang yang sebenarnya judul berita.", table.article(0).getMetadata().getHeadline());
		assertEquals("setuju", table.label("a-2", "ani", "sikap"));
		assertEquals("y", table.label("a-3", "ani", "sikap"));
		assertNull(table.article(0).getMetadata().getExtras().get("Alpha"));
		assertEquals(List.of("1: columns that the mapping does not name were left out: Alpha"), table.entries(Report.Kind.LEFT_OUT));
		Path wrong = Files.writeString(folder.resolve("w.json"), edited.replace("\"headline\"", "\"isi\""));
		CorpusException e = assertThrows(CorpusException.class, () -> TableFile.read(new CsvImporter(), file, wrong, Map.of()));
		assertTrue(e.getMessage().contains("\"isi\"") && e.getMessage().contains("headline"), e.getMessage());
	}

	@Test
	void splitsBecomeSplits() throws Exception {
		TableFile table = read("a.csv", "text,split\nKalimat pertama yang cukup panjang.,train\nKalimat kedua yang cukup panjang.,dev\n");
		assertEquals(List.of("a-3"), table.corpus().corpus().getSplits().get(0).getArticles());
	}

	@Test
	void detection() throws Exception {
		assertTrue(detect("a.csv", TABLE) > 80);
		assertTrue(detect("a.csv", "hanya teks\ntanpa tabel\n") < 50);
		assertEquals(0, detect("a.txt", TABLE));
	}

	private int detect(String name, String content) throws Exception {
		return new CsvImporter().detect(new ImportSource(Files.writeString(folder.resolve(name), content)));
	}

	/** Collections of claims have short texts under any name. */
	@Test
	void shortSentencesAreTheTextWhereNothingElseIs() throws Exception {
		TableFile table = read("c.csv", "column_data,column_label\nTerrible customer service.,negative\nReally great transaction.,positive\nGreat price.,positive\n");
		assertEquals("Terrible customer service.", table.article(0).getText());
	}

	@Test
	void whatIsNoTextOrHasNoneIsRefused() throws Exception {
		assertThrows(CorpusException.class, () -> TableFile.read(new CsvImporter(), folder, "a.csv", new byte[] { 'P', 'K', 3, 4, 0, 0, 1, 2 }));
		assertThrows(CorpusException.class, () -> TableFile.read(new CsvImporter(), folder, "b.csv", new byte[0]));
		CorpusException e = assertThrows(CorpusException.class, () -> read("c.csv", "a,b\n1,2\n3,4\n"));
		assertTrue(e.getMessage().contains("No column has text"), e.getMessage());
	}

	@Test
	void aRowWithoutEndIsRefusedAndWhatCameBeforeStays() throws Exception {
		String text = "judul,isi\nSatu,Kalimat satu.\nDua," + "x".repeat(3000) + "\n" + "Tiga," + "y".repeat(300_000) + "\n";
		TableLimits limits = new TableLimits(2000, 100_000, 50, 10);
		MemoryCorpus corpus = new MemoryCorpus();
		var target = new org.saksi.testing.model.MemoryTarget(corpus);
		Path file = Files.writeString(folder.resolve("a.csv"), text);
		CorpusException e = assertThrows(CorpusException.class, () -> new CsvImporter(limits).read(new ImportSource(file), ImportOptions.DEFAULT, target, null));
		assertTrue(e.getMessage().contains("more than"), e.getMessage());
	}

	@Test
	void theLegacyFileOfTheHoaxCorpus() throws Exception {
		Path file = SharedData.require("data/indo-hoax/600-news-valid-label.csv");
		TableFile table = TableFile.read(new CsvImporter(), file, null, Map.of());
		assertEquals(600, table.corpus().articleIds().size());
		assertEquals("windows-1252", table.article(0).getCharset());
		assertTrue(table.corpus().articleIds().stream().noneMatch(id -> {
			try {
				return table.corpus().article(id).getText().contains("\uFFFD");
			} catch (CorpusException e) {
				throw new IllegalStateException(e);
			}
		}));
		long hoax = 0;
		for (String id : table.corpus().articleIds()) {
			hoax += "Hoax".equals(table.label(id, "csv", "tagging")) ? 1 : 0;
		}
		assertEquals(228, hoax);
		assertEquals(List.of(), table.entries(Report.Kind.REFUSED));
	}
}
