package org.saksi.formats.office.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Shared strings come back by their numbers, from memory or from the file that the many go to. */
class SharedStringsTest {

	private static void add(SharedStrings strings, String text) throws SAXException {
		strings.startElement("", "si", "si", null);
		strings.startElement("", "t", "t", null);
		strings.characters(text.toCharArray(), 0, text.length());
		strings.endElement("", "t", "t");
		strings.endElement("", "si", "si");
	}

	private static List<Path> files() throws Exception {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.filter(path -> path.getFileName().toString().startsWith("saksi-texts")).toList();
		}
	}

	@Test
	void textsBeyondWhatIsKeptComeBackInAnyOrder() throws Exception {
		List<Path> before = files();
		Random random = new Random(5);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 3000; i++) {
			texts.add(i % 7 == 0 ? "" : "é\uD83D\uDE00\uD800 " + "x".repeat(random.nextInt(i % 500 == 1 ? 400_000 : 300)) + i);
		}
		try (SharedStrings strings = new SharedStrings(1L << 30, 10_000)) {
			for (String text : texts) {
				add(strings, text);
			}
			for (int i = 0; i < texts.size(); i++) {
				assertEquals(texts.get(i), strings.get(i));
			}
			for (int i = 0; i < 3000; i++) {
				int number = random.nextInt(texts.size());
				assertEquals(texts.get(number), strings.get(number));
			}
			assertEquals("", strings.get(texts.size()));
			assertEquals("", strings.get(-1));
		}
		List<Path> left = new ArrayList<>(files());
		left.removeAll(before);
		assertEquals(List.of(), left);
	}

	@Test
	void thereIsALimitOfAll() throws Exception {
		try (SharedStrings strings = new SharedStrings(1000, 100)) {
			add(strings, "x".repeat(500));
			assertThrows(SAXException.class, () -> add(strings, "x".repeat(500)));
		}
	}
}
