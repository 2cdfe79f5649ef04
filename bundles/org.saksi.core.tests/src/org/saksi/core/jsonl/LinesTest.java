package org.saksi.core.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class LinesTest {

	private static Lines lines(String text, int limit) {
		return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
	}

	private static String line(Lines lines) {
		return new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8);
	}

	@Test
	void aLineThatIsTooLongIsSkippedAndTheNextIsRead() throws IOException {
		Lines lines = lines("x".repeat(300_000) + "\nab\n", 200_000);
		assertTrue(lines.next());
		assertTrue(lines.isTooLong());
		assertFalse(lines.isBlank());
		assertTrue(lines.next());
		assertEquals("ab", line(lines));
		assertEquals(2, lines.number());
		assertFalse(lines.next());
	}

	@Test
	void linesLongerThanTheBufferAreWhole() throws IOException {
		String text = "é".repeat(100_000);
		Lines lines = lines(text + "\n" + text, 1 << 20);
		assertTrue(lines.next());
		assertEquals(text, line(lines));
		assertTrue(lines.next());
		assertEquals(text, line(lines));
		assertFalse(lines.next());
	}

	@Test
	void blankLinesAreLines() throws IOException {
		Lines lines = lines("\n \t\r\na", 100);
		assertTrue(lines.next());
		assertTrue(lines.isBlank());
		assertTrue(lines.next());
		assertTrue(lines.isBlank());
		assertTrue(lines.next());
		assertEquals("a", line(lines));
		assertEquals(3, lines.number());
	}
}
