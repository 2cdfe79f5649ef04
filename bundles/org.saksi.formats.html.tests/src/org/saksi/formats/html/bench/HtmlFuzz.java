package org.saksi.formats.html.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.saksi.formats.html.HtmlImporter;
import org.saksi.testing.Checkout;
import org.saksi.testing.fuzz.ImporterFuzz;

/** Feeds broken web pages and archives to the importer. Arguments: seconds (600), seed (1). */
public final class HtmlFuzz {

	private static final List<String> WORDS = List.of("<div>", "</div>", "<p>", "<table><tr><td>", "</table>", "<script>", "</script>", "<!--", "-->", "<![CDATA[",
			"<template>", "<svg>", "<math>", "<select>", "<frameset>", "<plaintext>", "<h1>", "<li>", "<a href=x>", "<br>", "<pre>", " hidden ", " style=\"display:none\" ",
			"<meta charset=utf-16>", "<meta charset=x-mac-roman>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":", "itemprop=\"articleBody\"",
			"--BOUNDARY", "Content-Type: text/html\n\n", "=3D", "=\n", "2025-03-03T09:15:00+07:00", "Senin, 3 Maret 2025", "Penulis:", "Baca Juga:", "JAKARTA -", "&nbsp;");

	private HtmlFuzz() {
	}

	/** Runs; ends with 1 if there are findings. */
	public static void main(String[] arguments) throws Exception {
		long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 600;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		List<byte[]> seeds = new ArrayList<>();
		String shared = System.getenv("SAKSI_SHARED");
		Path pages = (shared == null ? Checkout.root().resolveSibling("shared") : Path.of(shared)).resolve("data/article-extraction/html");
		if (Files.exists(pages)) {
			try (Stream<Path> files = Files.list(pages)) {
				for (Path file : files.sorted().limit(30).toList()) {
					try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
						seeds.add(in.readNBytes(120_000));
					}
				}
			}
		}
		String page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Judul - Situs</title></head><body><nav><a href=/>Beranda</a></nav><article><h1>Judul</h1>"
				+ "<p>Kalimat satu yang cukup panjang untuk dibaca.</p><table><tr><td>a</td><td>b</td></tr></table></article></body></html>";
		seeds.add(page.getBytes(StandardCharsets.UTF_8));
		seeds.add(page.getBytes(StandardCharsets.UTF_16LE));
		int found = new ImporterFuzz("html", "page.html", new HtmlImporter(), input -> input).run(seeds, WORDS, seed, Math.max(1, seconds / 2));
		List<byte[]> archives = new ArrayList<>();
		for (String encoding : List.of("quoted-printable", "base64", "8bit")) {
			String content = encoding.equals("base64") ? java.util.Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)) : page.replace("=", "=3D");
			archives.add(("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"BOUNDARY\"\n\n--BOUNDARY\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "
					+ encoding + "\nContent-Location: https://example.org/a\n\n" + content + "\n--BOUNDARY\nContent-Type: image/png\n\nx\n--BOUNDARY--\n")
							.getBytes(StandardCharsets.UTF_8));
		}
		found += new ImporterFuzz("mhtml", "page.mhtml", new HtmlImporter(), input -> input).run(archives, WORDS, seed, Math.max(1, seconds / 2));
		System.exit(found > 0 ? 1 : 0);
	}
}
