package org.saksi.formats.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.formats.text.page.PageMetadata.Field;

class PageAnalyzerTest {

	private static final double LEAST_F1 = 0.98;
	private static final String PROSE = "Warga desa mengatakan bahwa jembatan itu ambruk pada hari Rabu pagi.";

	static Stream<PageFixture> pages() throws IOException {
		return Stream.concat(PageFixture.all("pages").stream(), PageFixture.all("pages-unseen").stream());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void findsTheBody(PageFixture page) {
		PageAnalysis analysis = PageAnalyzer.analyze(page.text(), PageHints.NONE);
		PageScore score = PageScore.of(page.text(), page.zones(), analysis.zones());
		System.out.printf(Locale.ROOT, "%-45s body P %.3f R %.3f F1 %.3f, all zones %.3f%n", page.name(), score.precision(), score.recall(),
				score.f1(), score.accuracy());
		assertTrue(score.f1() >= LEAST_F1, () -> page.name() + ": F1 " + score.f1() + "\n" + show(page.text(), analysis));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void findsWhatThePageStatesAndNothingElse(PageFixture page) {
		PageMetadata metadata = PageAnalyzer.analyze(page.text(), PageHints.NONE).metadata();
		assertEquals(lower(page.metadata()), lower(metadata.values().entrySet().stream()
				.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()))));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void zonesAreDisjointTrimmedAndCoverAllText(PageFixture page) {
		checkZones(page.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "Satu kata.", "\n\n\nHalo\n", "- - -\nx", "Jakarta -", "(abc)", "Penulis :", "\u00A0x\u00A0", "😀",
			"Editor:\n\nPenulis:", "Jakarta (ANTARA) -\n", "Baca Juga:", "Home >", "> >", "1. \n2. x", "\"\"\"", "KONTAN.CO.ID - SEOUL.", "e\u0301" })
	void copesWithAlmostNothing(String text) {
		checkZones(text);
	}

	@Test
	void evidenceIsWhereThePageSaysSo() throws IOException {
		for (PageFixture page : PageFixture.all("pages")) {
			PageMetadata metadata = PageAnalyzer.analyze(page.text(), PageHints.NONE).metadata();
			metadata.values().forEach((field, value) -> {
				if (field != Field.LANGUAGE && field != Field.PUBLISHED) {
					String evidence = page.text().substring(value.start(), value.end());
					assertTrue(evidence.toLowerCase(Locale.ROOT).contains(value.text().toLowerCase(Locale.ROOT)), page + " " + field + ": " + evidence);
				}
			});
		}
	}

	@Test
	void hugeInputTakesLinearTime() {
		String sentence = "Kata demi kata - tanpa akhir / (abc) 12.000 orang, 27 April 2025 | 17:18 WIB Penulis: Budi ";
		List<String> pages = List.of(sentence.repeat(5_000), "\n" + "a".repeat(500_000), " ".repeat(300_000) + "x", "- ".repeat(200_000),
				"> ".repeat(100_000) + "x", "(".repeat(200_000) + "a", (sentence + "\n").repeat(3_000), "Baca Juga: X\n".repeat(20_000),
				("\"" + "x ".repeat(100_000) + ".\"\n").repeat(2), "A ".repeat(200_000) + "/Net", "1.".repeat(200_000), "Editor: ".repeat(40_000),
				"Judul Berita yang Cukup Panjang\n".repeat(40_000), (PROSE + "\n").repeat(20_000), ("Populer\n" + PROSE + "\n").repeat(10_000),
				("Editor: Budi\n" + PROSE + "\n").repeat(10_000), ("Judul Ini Berbeda\n" + PROSE + "\n\n" + PROSE + " (AFP/Budi)\n").repeat(5_000),
				"kalimat tanpa akhir yang panjang sekali dan tidak pernah berhenti di sini juga\n".repeat(20_000), "- butir\n".repeat(50_000) + PROSE,
				"Penulis\nBudi Santoso\n".repeat(10_000) + PROSE, "Jakarta - Bandung\n".repeat(20_000), "a@b.c fax ".repeat(20_000));
		for (String page : pages) {
			assertTimeout(Duration.ofSeconds(10), () -> PageAnalyzer.analyze(page, PageHints.NONE), () -> page.substring(0, 40));
		}
	}

	private static void checkZones(String text) {
		List<ZoneRange> zones = PageAnalyzer.analyze(text, PageHints.NONE).zones();
		int at = 0;
		for (ZoneRange zone : zones) {
			assertTrue(zone.start() >= at && zone.end() > zone.start(), () -> zones.toString());
			assertTrue(text.substring(at, zone.start()).chars().allMatch(c -> PageLine.isSpace((char) c)), () -> "text without a zone before " + zone);
			assertTrue(!PageLine.isSpace(text.charAt(zone.start())) && !PageLine.isSpace(text.charAt(zone.end() - 1)), () -> "not trimmed: " + zone);
			at = zone.end();
		}
		assertTrue(text.substring(at).chars().allMatch(c -> PageLine.isSpace((char) c)), "text without a zone at the end");
	}

	private static Map<String, String> lower(Map<Field, String> metadata) {
		Map<String, String> result = new TreeMap<>();
		metadata.forEach((field, value) -> result.put(field.name(), value.toLowerCase(Locale.ROOT)));
		return result;
	}

	private static String show(String text, PageAnalysis analysis) {
		StringBuilder shown = new StringBuilder();
		for (ZoneRange zone : analysis.zones()) {
			String content = text.substring(zone.start(), zone.end());
			shown.append(zone.kind().tag()).append('|').append(content.length() > 100 ? content.substring(0, 100) + "…" : content).append('\n');
		}
		return shown.toString();
	}
}
