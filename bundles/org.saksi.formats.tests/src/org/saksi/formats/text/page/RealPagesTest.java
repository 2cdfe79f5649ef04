package org.saksi.formats.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.formats.text.DecodedText;
import org.saksi.formats.text.TextDecoder;
import org.saksi.testing.SharedData;

/**
 * The five pages that are shared beside the checkout. The zones of the first two are those of the shared marks; the others
 * were read by hand. They are given as offsets, since the text is not ours.
 */
class RealPagesTest {

	/**
	 * What a page holds.
	 *
	 * @param zones the kind, start and end of each zone, in UTF-16 units (equal to code points on these pages)
	 * @param metadata {@code field=value}
	 */
	record Gold(String file, String zones, List<String> metadata) {

		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Gold> pages() {
		return Stream.of(
				new Gold("000_571c34ac3f1a51f7.txt",
						"nav 0 6 caption 8 155 nav 157 162 headline 164 234 byline 236 295 body 297 2345 list 2347 4019",
						List.of("headline=Rusia Ngaku Libatkan Tentara Korut dalam Pembebasan Kursk dari Ukraina", "author=Hani Fatunnisa",
								"published=2025-04-27T17:18:00+07:00", "section=Dunia", "language=id")),
				new Gold("001_821b5704207c4569.txt",
						"nav 0 35 headline 37 104 byline 106 124 nav 125 134 caption 136 203 caption 204 284 dateline 286 294 body 295 1459 "
								+ "subhead 1461 1510 body 1512 2440 byline 2442 2489",
						List.of("medium=Pantau", "headline=Pasukan Korea Utara Turut Membantu Rusia dalam Pertempuran di Kursk", "author=Leon Weldrick",
								"editor=Ricky Setiawan", "section=Internasional", "language=id")),
				new Gold("002_6c1478a19347c433.txt",
						"headline 0 106 body 108 461 caption 466 572 body 574 854 caption 856 962 body 964 1143 subhead 1145 1191 body 1193 3114 "
								+ "subhead 3116 3156 body 3158 4031 subhead 4033 4053 body 4055 5581",
						List.of("headline=Tentara Korea Utara Berpartisi dalam Pembebasan Wilayah Kursk: Korut Secara Resmi Mengakui Keterlibatannya",
								"language=id")),
				new Gold("003_c7aacca5a8cc5693.txt", "dateline 0 21 body 22 2660", List.of("medium=Netraworld", "place=Jakarta", "language=id")),
				new Gold("004_7ea4b8ab2128e6d0.txt",
						"nav 0 33 ticker 34 398 headline 400 459 byline 462 495 caption 496 555 caption 556 710 byline 713 762 dateline 764 785 "
								+ "body 786 1959 related 1961 2042 body 2044 3004 related 3006 3083 body 3085 3208 list 3212 3328",
						List.of("medium=kontan.co.id", "headline=Untuk Kali Pertama, Korea Utara Akui Kirim pasukan ke Rusia",
								"editor=Barratut Taqiyyah Rafie", "published=2025-04-29T08:20:00+07:00", "place=Seoul", "language=id")));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void findsZonesAndMetadata(Gold gold) throws Exception {
		Path file = SharedData.require("articles").resolve(gold.file);
		DecodedText decoded = TextDecoder.decode(Files.readAllBytes(file), null);
		PageAnalysis analysis = PageAnalyzer.analyze(decoded.text(), PageHints.NONE);
		PageScore score = PageScore.of(decoded.text(), zones(gold), analysis.zones());
		System.out.printf(Locale.ROOT, "%-45s body P %.3f R %.3f F1 %.3f, all zones %.3f%n", gold.file, score.precision(), score.recall(), score.f1(),
				score.accuracy());
		assertTrue(score.f1() >= 0.98, () -> gold.file + ": F1 " + score.f1());
		assertTrue(score.accuracy() >= 0.98, () -> gold.file + ": " + analysis.zones());
		Map<String, String> expected = new TreeMap<>();
		gold.metadata.forEach(entry -> expected.put(entry.split("=", 2)[0], entry.split("=", 2)[1].toLowerCase(Locale.ROOT)));
		Map<String, String> found = new TreeMap<>();
		analysis.metadata().values().forEach((field, value) -> found.put(field.name().toLowerCase(Locale.ROOT), value.text().toLowerCase(Locale.ROOT)));
		assertEquals(expected, found);
	}

	private static List<ZoneRange> zones(Gold gold) {
		String[] words = gold.zones.split(" ");
		List<ZoneRange> zones = new ArrayList<>();
		for (int i = 0; i < words.length; i += 3) {
			zones.add(new ZoneRange(ZoneKind.valueOf(words[i].toUpperCase(Locale.ROOT)), Integer.parseInt(words[i + 1]), Integer.parseInt(words[i + 2])));
		}
		return zones;
	}
}
