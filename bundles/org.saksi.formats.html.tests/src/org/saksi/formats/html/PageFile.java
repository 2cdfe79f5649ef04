package org.saksi.formats.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.Report;
import org.saksi.model.article.Article;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.MemoryTarget;

/** A page of a newsroom that there is not, and the import of such files into memory. */
final class PageFile {

	static final String ADDRESS = "https://lenterakini.example/berita/2025/03/banjir-wanasari";

	/** A page with all that one has, in UTF-8. */
	static final String NEWS = """
			<!DOCTYPE html>
			<html lang="en-US"><head><meta charset="utf-8"><title>Banjir Rendam Tiga Desa di Wanasari - Lentera Kini</title>
			<link rel="canonical" href="https://lenterakini.example/berita/2025/03/banjir-wanasari">
			<meta property="og:site_name" content="Lentera Kini"><meta property="og:title" content="Banjir Rendam Tiga Desa di Wanasari">
			<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
			 "headline": "Banjir Rendam Tiga Desa di Wanasari", "datePublished": "2025-03-03T09:15:00+07:00", "articleSection": "Daerah",
			 "author": {"@type": "Person", "name": "Tuti Alawiyah"}, "editor": {"@type": "Person", "name": "Rahmat Hidayat"}}</script>
			<script>document.write("<p>Skrip ini tidak pernah jalan.</p>")</script><style>p { color: red }</style></head>
			<body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul></nav>
			<article><h1>Banjir Rendam Tiga Desa di Wanasari</h1>
			<div class="byline">Penulis: Tuti Alawiyah | Senin, 3 Maret 2025 09:15 WIB</div>
			<figure><img src="banjir.jpg" alt="teks yang tidak tampak"><figcaption>Warga mengungsi ke balai desa. (Foto: Dok. Desa)</figcaption></figure>
			<p><b>WANASARI</b> - Banjir setinggi satu meter merendam tiga desa di Kecamatan Wanasari sejak Minggu malam.</p>
			<p>Camat Wanasari mengatakan warga sudah mengungsi ke balai desa dan<br>menunggu bantuan dari kabupaten.</p>
			<p class="baca">Baca Juga: <a href="/x">Tanggul Kali Sura Jebol Lagi</a></p>
			<h2>Tiga desa terendam</h2>
			<p>Menurut data kecamatan, tiga desa ini yang paling parah keadaannya:</p>
			<ul><li>Desa Sidamulya</li><li>Desa Kertabesuki</li><li>Desa Siwungkuk</li></ul>
			<table><tr><th>Desa</th><th>Rumah</th></tr><tr><td>Sidamulya</td><td>120</td></tr><tr><td>Siwungkuk</td><td>75</td></tr></table>
			<p>Bupati menyatakan bantuan akan tiba di lokasi pada hari Selasa pagi.</p>
			<p hidden>Kalimat tersembunyi yang tidak dilihat siapa pun di halaman ini.</p>
			</article>
			<section class="related-posts"><h3>Berita Terkait</h3><ul><li><a href="/a">Harga Beras Naik di Pasar Induk</a></li></ul></section>
			<footer>Copyright 2025 Lentera Kini. All rights reserved.</footer></body></html>
			""";

	private PageFile() {
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}

	/** An import into memory. */
	record Import(MemoryCorpus corpus, Report report) {

		Article article() throws CorpusException {
			return corpus.article(corpus.articleIds().get(0));
		}

		/** Texts of the zones of a kind. */
		List<String> zones(String kind) throws CorpusException {
			Article article = article();
			return article.getZones().stream().filter(zone -> zone.getKind().equals(kind))
					.map(zone -> article.getText().substring(zone.getStart(), zone.getEnd())).collect(Collectors.toList());
		}

		List<String> messages(Report.Kind kind) {
			return report.entries().stream().filter(e -> e.kind() == kind).map(Report.Entry::message).toList();
		}
	}

	static Import read(HtmlImporter importer, Path folder, String name, byte[] bytes, Map<String, String> values)
			throws CorpusException, IOException {
		MemoryCorpus corpus = new MemoryCorpus();
		MemoryTarget target = new MemoryTarget(corpus);
		importer.read(new ImportSource(Files.write(folder.resolve(name), bytes)), new ImportOptions(null, null, false, values), target,
				new NullProgressMonitor());
		return new Import(corpus, target.report());
	}

	static Import read(Path folder, String name, byte[] bytes) throws CorpusException, IOException {
		return read(new HtmlImporter(), folder, name, bytes, Map.of());
	}
}
