package org.saksi.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.model.article.Article;
import org.saksi.model.article.Metadata;

class HtmlImporterTest {

	@TempDir
	Path folder;

	private PageFile.Import read(String name, byte[] bytes) throws Exception {
		return PageFile.read(folder, name, bytes);
	}

	@Test
	void aPageHasZonesAndMetadata() throws Exception {
		PageFile.Import page = read("banjir.html", PageFile.utf8(PageFile.NEWS));
		Article article = page.article();
		assertEquals("banjir", article.getId());
		assertEquals("html", article.getFormat());
		assertEquals("UTF-8", article.getCharset());
		assertEquals(List.of("Banjir Rendam Tiga Desa di Wanasari"), page.zones("headline"));
		assertEquals(List.of("Tiga desa terendam"), page.zones("subhead"));
		assertEquals(List.of("WANASARI -"), page.zones("dateline").stream().map(String::strip).toList());
		assertEquals(List.of("Warga mengungsi ke balai desa. (Foto: Dok. Desa)"), page.zones("caption"));
		assertEquals(List.of("Baca Juga: Tanggul Kali Sura Jebol Lagi"), page.zones("related").subList(0, 1));
		assertTrue(page.zones("byline").get(0).startsWith("Penulis: Tuti Alawiyah"));
		assertTrue(page.zones("nav").get(0).startsWith("Beranda\nDaerah\nEkonomi"));
		assertTrue(page.zones("footer").get(0).startsWith("Copyright 2025"));
		List<String> body = page.zones("body");
		assertEquals("Banjir setinggi satu meter merendam tiga desa di Kecamatan Wanasari sejak Minggu malam.\n\n"
				+ "Camat Wanasari mengatakan warga sudah mengungsi ke balai desa dan\nmenunggu bantuan dari kabupaten.", body.get(0));
		assertEquals("Menurut data kecamatan, tiga desa ini yang paling parah keadaannya:\n\nDesa Sidamulya\nDesa Kertabesuki\nDesa Siwungkuk\n\n"
				+ "Desa\tRumah\nSidamulya\t120\nSiwungkuk\t75\n\nBupati menyatakan bantuan akan tiba di lokasi pada hari Selasa pagi.", body.get(1));
		for (String unseen : List.of("Skrip", "tersembunyi", "tidak tampak", "color: red")) {
			assertFalse(article.getText().contains(unseen), unseen);
		}
		Metadata metadata = article.getMetadata();
		assertEquals("Banjir Rendam Tiga Desa di Wanasari", metadata.getHeadline());
		assertEquals("2025-03-03T09:15:00+07:00", metadata.getPublished());
		assertEquals("Tuti Alawiyah", metadata.getAuthor());
		assertEquals("Rahmat Hidayat", metadata.getEditor());
		assertEquals("Daerah", metadata.getSection());
		assertEquals("Lentera Kini", metadata.getMedium());
		assertEquals("Wanasari", metadata.getPlace());
		assertEquals("id", metadata.getLanguage());
		assertEquals(PageFile.ADDRESS, metadata.getUrl());
		assertEquals(List.of("not shown on the page, taken from its machine-readable part: editor (JSON-LD); url (link)"),
				page.messages(Report.Kind.NOTED));
	}

	@Test
	void everyCharacterThatIsNoSpaceIsInOneZone() throws Exception {
		Article article = read("a.html", PageFile.utf8(PageFile.NEWS)).article();
		int at = 0;
		for (var zone : article.getZones()) {
			assertTrue(article.getText().substring(at, zone.getStart()).isBlank());
			at = zone.getEnd();
		}
		assertTrue(article.getText().substring(at).isBlank());
	}

	@Test
	void aHeadlineBelowTheFirstParagraphLeavesNoLineOut() throws Exception {
		String page = "<html><head><title>Judul yang panjang di bawah - Situs</title></head><body><p>Kalimat pertama yang cukup panjang untuk menjadi teks.</p><div>Sela</div>"
				+ "<h1>Judul yang panjang di bawah</h1></body></html>";
		Article article = read("a.html", PageFile.utf8(page)).article();
		assertEquals(List.of("body", "related", "headline"), article.getZones().stream().map(zone -> zone.getKind()).toList());
	}

	@Test
	void microdataAndMetaSayWhatJsonDoesNot() throws Exception {
		String page = "<html lang=de><head><meta name=author content='Jana Weber'><meta property='article:published_time' content='2024-05-06T07:08:09+0200'>"
				+ "<meta property='og:url' content='https://example.org/a'></head><body><div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>"
				+ "Der Fluss steigt seit Tagen</h1><span itemprop=articleSection>Umwelt</span><div itemprop=articleBody>"
				+ "<p>Der Fluss steigt seit Tagen, und die Leute am Ufer tragen ihre Möbel hinauf.</p><p>Niemand weiß, wie lange der Regen noch dauert, sagt der Bürgermeister.</p>"
				+ "</div></div></body></html>";
		PageFile.Import read = read("fluss.htm", PageFile.utf8(page));
		Metadata metadata = read.article().getMetadata();
		assertEquals("Jana Weber", metadata.getAuthor());
		assertEquals("2024-05-06T07:08:09+02:00", metadata.getPublished());
		assertEquals("Umwelt", metadata.getSection());
		assertEquals("de", metadata.getLanguage());
		assertEquals("https://example.org/a", metadata.getUrl());
		assertEquals(1, read.zones("body").size());
		assertTrue(read.messages(Report.Kind.NOTED).get(0).contains("author, language (meta)"), read.report().entries()::toString);
	}

	@Test
	void gzipAndItsNameGoAndTheBytesStay() throws Exception {
		byte[] packed = PageFile.gzip(PageFile.utf8(PageFile.NEWS));
		PageFile.Import page = read("banjir.html.gz", packed);
		assertEquals("banjir", page.article().getId());
		assertEquals("html.gz", page.article().getSourceExtension());
		assertEquals(read("plain.html", PageFile.utf8(PageFile.NEWS)).article().getText(), page.article().getText());
	}

	@ParameterizedTest
	@CsvSource({ "quoted-printable", "base64", "8bit" })
	void thePageOfAnArchive(String encoding) throws Exception {
		byte[] html = PageFile.utf8(PageFile.NEWS.replace("<link rel=\"canonical\" href=\"" + PageFile.ADDRESS + "\">", ""));
		String content = switch (encoding) {
		case "base64" -> Base64.getMimeEncoder().encodeToString(html);
		case "quoted-printable" -> quotedPrintable(html);
		default -> new String(html, StandardCharsets.ISO_8859_1);
		};
		String archive = "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + PageFile.ADDRESS + "\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
				+ "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--abc----\"\r\n\r\n\r\n------Part--abc----\r\n"
				+ "Content-Type: text/css\r\nContent-Location: cid:css\r\n\r\np { color: red }\r\n------Part--abc----\r\n"
				+ "Content-Type: text/html\r\nContent-ID: <frame-1>\r\nContent-Transfer-Encoding: " + encoding + "\r\nContent-Location: " + PageFile.ADDRESS
				+ "\r\n\r\n" + content + "\r\n------Part--abc----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
				+ "------Part--abc------\r\n";
		PageFile.Import page = read("banjir.mhtml", archive.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(read("plain.html", PageFile.utf8(PageFile.NEWS)).article().getText(), page.article().getText());
		assertEquals(PageFile.ADDRESS, page.article().getMetadata().getUrl());
		assertEquals(95, new HtmlImporter().detect(new ImportSource(folder.resolve("banjir.mhtml"))));
	}

	private static String quotedPrintable(byte[] bytes) {
		StringBuilder out = new StringBuilder();
		int column = 0;
		for (byte b : bytes) {
			boolean plain = b >= ' ' && b < 0x7F && b != '=';
			out.append(plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
			column += plain ? 1 : 3;
			if (column > 70) {
				out.append("=\r\n");
				column = 0;
			}
		}
		return out.toString();
	}

	@ParameterizedTest
	@CsvSource({ "windows-1251, windows-1251, Река поднялась выше обычного и залила поля.", "iso-8859-1, windows-1252, Über die Brücke fährt “niemand” mehr.",
			"shift_jis, windows-31j, 川の水が昨日から増えている。", "utf-8, UTF-8, Café déjà vu à Paris." })
	void declaredEncodings(String label, String charset, String sentence) throws Exception {
		String page = "<html><head><meta charset=" + label + "></head><body><p>" + sentence + "</p></body></html>";
		Article article = read("a.html", page.getBytes(Charset.forName(charset))).article();
		assertEquals(sentence, article.getText());
		assertEquals(charset, article.getCharset());
	}

	@Test
	void otherEncodingsAreFoundOrGiven() throws Exception {
		String page = "<html><body><p>Kata “Budi” di café.</p></body></html>";
		assertEquals("Kata “Budi” di café.", read("a.html", page.getBytes("windows-1252")).article().getText());
		assertEquals("Kata “Budi” di café.", read("b.html", page.getBytes(StandardCharsets.UTF_16LE)).article().getText());
		assertEquals("Kata “Budi” di café.", read("c.html", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16BE)).article().getText());
		String lying = page.replace("<body>", "<head><meta charset=windows-1252></head><body>");
		assertEquals("Kata “Budi” di café.", read("d.html", lying.getBytes(StandardCharsets.UTF_8)).article().getText());
		assertEquals("Ð°", PageFile.read(new HtmlImporter(), folder, "e.html", "<p>а</p>".getBytes(StandardCharsets.UTF_8), Map.of("charset", "windows-1252"))
				.article().getText());
	}

	@Test
	void detection() throws Exception {
		assertEquals(95, detect("a.html", "<!DOCTYPE html><html>"));
		assertEquals(95, detect("a.htm", "\uFEFF  <!-- saved from url=(0020)http://example.org/ -->\n<html>"));
		assertEquals(60, detect("a.html", "Halo <b>dunia</b>"));
		assertTrue(detect("a.txt", "<html><body>") > 60, "more than a text by its name");
		assertEquals(0, detect("a.txt", "Kalimat biasa < 3."));
		assertEquals(0, detect("a.json", "{\"a\": \"<html>\"}"));
		assertEquals(0, detect("mail.eml", "Content-Type: text/html\n\n<html>"));
		Files.createDirectories(folder.resolve("a_files"));
		assertEquals(0, new HtmlImporter().detect(new ImportSource(Files.writeString(folder.resolve("a_files/frame.html"), "<html><body>x"))));
	}

	private int detect(String name, String content) throws Exception {
		return new HtmlImporter().detect(new ImportSource(Files.writeString(folder.resolve(name), content)));
	}

	@Test
	void charactersThatXmlCannotHoldAreReplaced() throws Exception {
		PageFile.Import page = read("a.html", PageFile.utf8("<html><p>satu&#1;dua \u0002 tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas tiga belas</p></html>"));
		assertFalse(page.article().getText().chars().anyMatch(c -> c < ' ' && c != '\n'));
		assertEquals(1, page.messages(Report.Kind.ADJUSTED).size());
		assertNull(page.article().getMetadata().getPublished());
	}
}
