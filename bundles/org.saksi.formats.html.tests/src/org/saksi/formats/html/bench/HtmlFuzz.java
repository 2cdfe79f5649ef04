package org.saksi.formats.html.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.saksi.formats.html.HtmlImporter;
import org.saksi.testing.SharedData;
import org.saksi.testing.fuzz.FuzzRun;
import org.saksi.testing.fuzz.Fuzzing;
import org.saksi.testing.fuzz.Sample;

/** Feeds broken web pages and archives to the importer. */
public final class HtmlFuzz {

	private static final List<String> WORDS = List.of("<div>", "</div>", "<p>", "<table><tr><td>", "</table>", "<script>", "</script>", "<!--", "-->", "<![CDATA[",
			"<template>", "<svg>", "<math>", "<select>", "<frameset>", "<plaintext>", "<h1>", "<li>", "<a href=x>", "<br>", "<pre>", " hidden ", " style=\"display:none\" ",
			"<meta charset=utf-16>", "<meta charset=x-mac-roman>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":", "itemprop=\"articleBody\"",
			"--BOUNDARY", "Content-Type: text/html\n\n", "=3D", "=\n", "2025-03-03T09:15:00+07:00", "Senin, 3 Maret 2025", "Penulis:", "Baca Juga:", "JAKARTA -", "&nbsp;");

	private static final String PAGE = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Judul - Situs</title></head><body><nav><a href=/>Beranda</a></nav><article><h1>Judul</h1>"
			+ "<p>Kalimat satu yang cukup panjang untuk dibaca.</p><table><tr><td>a</td><td>b</td></tr></table></article></body></html>";

	private HtmlFuzz() {
	}

	/** Runs; see {@link Fuzzing#run}. */
	public static void main(String[] arguments) throws Exception {
		new Fuzzing().add("html", HtmlFuzz::html).add("mhtml", HtmlFuzz::mhtml).run(arguments);
	}

	private static int html(long seed, long seconds) throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (Path file : Sample.files(SharedData.find("data/article-extraction/html"), ".gz").stream().limit(30).toList()) {
			try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
				samples.add(new Sample(in.readNBytes(120_000)));
			}
		}
		samples.add(new Sample(PAGE.getBytes(StandardCharsets.UTF_8)));
		samples.add(new Sample(PAGE.getBytes(StandardCharsets.UTF_16LE)));
		long packed = Math.max(1, seconds / 10);
		return new FuzzRun("html", "page.html", new HtmlImporter()).run(samples, WORDS, seed, seconds - packed)
				+ new FuzzRun("html.gz", "page.html.gz", new HtmlImporter()).run(List.of(new Sample(gzip(PAGE))), WORDS, seed, packed);
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

	private static int mhtml(long seed, long seconds) throws IOException {
		List<Sample> archives = new ArrayList<>();
		for (String encoding : List.of("quoted-printable", "base64", "8bit")) {
			String content = encoding.equals("base64") ? Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)) : PAGE.replace("=", "=3D");
			archives.add(new Sample(("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"BOUNDARY\"\n\n--BOUNDARY\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "
					+ encoding + "\nContent-Location: https://example.org/a\n\n" + content + "\n--BOUNDARY\nContent-Type: image/png\n\nx\n--BOUNDARY--\n")
							.getBytes(StandardCharsets.UTF_8)));
		}
		return new FuzzRun("mhtml", "page.mhtml", new HtmlImporter()).run(archives, WORDS, seed, seconds);
	}
}
