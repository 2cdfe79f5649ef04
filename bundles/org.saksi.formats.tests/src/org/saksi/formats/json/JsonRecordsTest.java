package org.saksi.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class JsonRecordsTest {

	private static List<String> read(String text) throws IOException {
		return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000);
	}

	private static List<String> read(InputStream in, int limit) throws IOException {
		JsonRecords records = new JsonRecords(in, limit);
		List<String> found = new ArrayList<>();
		while (records.next()) {
			found.add(records.line() + " " + records.state().name().charAt(0) + " "
					+ new String(records.bytes(), 0, records.length(), StandardCharsets.UTF_8));
		}
		return found;
	}

	@Test
	void oneALine() throws IOException {
		assertEquals(List.of("1 W {\"a\": \"}\\\"\"}", "2 W {\"b\": [{}]}", "4 W {\"c\": 1}"),
				read("\uFEFF{\"a\": \"}\\\"\"}\n{\"b\": [{}]}\r\n\n{\"c\": 1}"));
	}

	@Test
	void elementsOfAnArray() throws IOException {
		assertEquals(List.of("1 W {\"a\": [1, {}]}", "1 W {}", "2 W [2]", "2 W 3", "2 W \"x,]\""),
				read(" [{\"a\": [1, {}]},{},\n [2], 3, \"x,]\" ]\n"));
	}

	@Test
	void overSeveralLines() throws IOException {
		assertEquals(List.of("1 W {\n  \"a\": [\n    {\"b\": 1},\n    {\"b\": 2}\n  ]\n}", "7 W {\n  \"c\": 3\n}"),
				read("{\n  \"a\": [\n    {\"b\": 1},\n    {\"b\": 2}\n  ]\n}\n{\n  \"c\": 3\n}\n"));
	}

	@Test
	void aTornLineCostsOnlyItself() throws IOException {
		assertEquals(List.of("1 W {\"a\": 1}", "2 T {\"b\": [1, \n", "3 W {\"c\": 3}", "4 T {\"d\": \"open", "5 W {\"e\": 5}"),
				read("{\"a\": 1}\n{\"b\": [1, \n{\"c\": 3}\n{\"d\": \"open\n{\"e\": 5}\n"));
	}

	@Test
	void rubbishEndsSomewhere() throws IOException {
		assertEquals(List.of("1 W ]", "2 W }", "3 W hello", "4 W {\"a\": 1}", "5 T {\"b\""), read("]\n}\nhello\n{\"a\": 1}\n{\"b\""));
		assertEquals(List.of(), read(""));
		assertEquals(List.of("1 W \0\0"), read("\0\0"));
	}

	@Test
	void whatIsTooLongIsSkipped() throws IOException {
		List<String> found = read(new ByteArrayInputStream(("{\"a\": \"" + "x".repeat(2000) + "\"}\n{\"b\": 2}\n").getBytes()), 1000);
		assertEquals(List.of("1 T ", "2 W {\"b\": 2}"), found);
	}

	@Test
	void twoHundredMegabytesOfOneLineAreNotHeld() throws IOException {
		InputStream endless = new InputStream() {
			private long left = 200L << 20;

			@Override
			public int read() {
				throw new AssertionError("byte by byte");
			}

			@Override
			public int read(byte[] bytes, int from, int count) {
				int given = (int) Math.min(left, count);
				java.util.Arrays.fill(bytes, from, from + given, (byte) '[');
				left -= given;
				return given == 0 ? -1 : given;
			}
		};
		JsonRecords records = new JsonRecords(endless, 1 << 20);
		int many = 0;
		while (records.next()) {
			many++;
			assertEquals(JsonRecords.State.TOO_LONG, records.state());
			assertThrows(BadRecordException.class, () -> Json.tree(records));
		}
		assertEquals(1, many);
		assertTrue(records.bytes().length <= 1 << 20);
	}

	@Test
	void whatIsTooDeepIsRefused() throws IOException {
		JsonRecords records = new JsonRecords(new ByteArrayInputStream(("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}").getBytes()),
				1 << 20);
		assertTrue(records.next());
		assertTrue(assertThrows(BadRecordException.class, () -> Json.tree(records)).getMessage().contains("depth"));
	}

	@Test
	void numbersBeyondAllBoundsAreRefused() throws IOException {
		JsonRecords records = new JsonRecords(new ByteArrayInputStream("{\"a\": 1e9999999999999999999999}".getBytes()), 1 << 20);
		assertTrue(records.next());
		assertTrue(assertThrows(BadRecordException.class, () -> Json.tree(records)).getMessage().contains("1e99"));
	}

	/** Whatever comes, it ends, and no byte is held twice. */
	@Property
	void rubbishNeverHangs(@ForAll @Size(max = 60) List<@net.jqwik.api.constraints.Chars({ '{', '}', '[', ']', '"', '\\', ',', '\n', ' ', 'a', ':', '\0' }) Character> parts)
			throws IOException {
		StringBuilder text = new StringBuilder();
		parts.forEach(text::append);
		int sum = read(text.toString()).stream().mapToInt(r -> r.length() - 4).sum();
		assertTrue(sum <= text.length() + 60);
	}
}
