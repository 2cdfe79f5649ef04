package org.saksi.core.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.Unmapped;
import org.saksi.core.formats.mapping.Mapping.ValueRule;

/** Mapping files: what is read, what is written, what is said of wrong ones. */
class MappingFilesTest {

	private static final Path FILE = Path.of("my.json");

	private static Mapping read(String text) throws CorpusException {
		return MappingFiles.read(text.getBytes(StandardCharsets.UTF_8), FILE);
	}

	private static void wrong(String text, int line, String... words) {
		CorpusException e = assertThrows(CorpusException.class, () -> read(text));
		assertEquals(FILE, e.path());
		assertEquals(line, e.line(), e.getMessage());
		for (String word : words) {
			assertTrue(e.getMessage().contains(word), e.getMessage());
		}
	}

	@Test
	void errorsNameLineKeyAndWhatWasExpected() {
		wrong("{\n \"saksi_mapping\": 1,\n \"marks\": [\n  {\"type\": \"T\",\n   \"as\": 7}]}".replace("7", "[]"), 5, "marks[0].as", "text");
		wrong("{\"saksi_mapping\": 1, \"marks\": [\n{\"as\": \"x\"}]}", 2, "marks[0].type");
		wrong("{\"saksi_mapping\": 1, \"marks\": [\n{\"type\": \"x\"}]}", 2, "marks[0].as", "null");
		wrong("{\"saksi_mapping\": 1,\n\n\"mark\": []}", 3, "mark:", "marks");
		wrong("{\"saksi_mapping\": 1, \"marks\": [{\"type\": \"x\", \"as\": \"y\",\n\"attributes\": {\"a\": {\"as\": \"b\",\n\"tags\": \"c\"}}}]}", 3, "tags", "list");
		wrong("{\"saksi_mapping\": 2}", 1, "saksi_mapping", "newer");
		wrong("{}", 1, "saksi_mapping");
		wrong("{\"saksi_mapping\": 1,\n \"unmapped\": \"drop\"}", 2, "unmapped", "keep, leave");
		wrong("{\"saksi_mapping\": 1,\n \"id\": \"a\" \"b\"}", 2, "JSON");
		wrong("", 1, "JSON");
		wrong("[".repeat(5000), 0, "depth");
		wrong("{\"saksi_mapping\": 1, \"id\": 1, \"id\": 2}", 1, "JSON");
	}

	@Test
	void commentsAndTrailingCommasAreAllowed() throws Exception {
		Mapping mapping = read("{\"saksi_mapping\": 1, // mine\n \"columns\": [{\"column\": \"Isi\", \"as\": \"text\",},],}");
		assertEquals(List.of(new ColumnRule("Isi", "text", Map.of(), Map.of())), mapping.columns());
		assertEquals("text", mapping.column("Isi", 3).as());
		assertEquals(null, mapping.column("Lain", 3));
	}

	@Test
	void theFirstRuleThatFitsHolds() throws Exception {
		Mapping mapping = read("{\"saksi_mapping\": 1, \"marks\": [{\"type\": \"Span\", \"when\": {\"label\": \"src\"}, \"as\": \"source\"},"
				+ "{\"type\": \"Span\", \"as\": null}]}");
		ForeignMark source = new ForeignMark("1", "Span", List.of(), 0).put("label", "src");
		assertEquals("source", mapping.rule(source).as());
		assertEquals(null, mapping.rule(new ForeignMark("2", "Span", List.of(), 0)).as());
		assertEquals(null, mapping.rule(new ForeignMark("3", "Other", List.of(), 0)));
	}

	@Property(tries = 200)
	void whatIsWrittenIsRead(@ForAll long seed) throws Exception {
		Mapping mapping = new Any(seed).mapping();
		assertEquals(mapping, read(MappingFiles.text(mapping)));
	}

	/** Mappings by chance. */
	private static final class Any {

		private static final String[] WORDS = { "a", "Isi Berita", "\"kutip\"", "ü😀", "x.y.Z", "\\", "null", "1" };
		private final Random random;

		Any(long seed) {
			random = new Random(seed);
		}

		private String word() {
			return WORDS[random.nextInt(WORDS.length)];
		}

		private Map<String, String> map(boolean nulls) {
			Map<String, String> map = new LinkedHashMap<>();
			for (int i = random.nextInt(3); i > 0; i--) {
				map.put(word(), nulls && random.nextInt(4) == 0 ? null : word());
			}
			return map;
		}

		private String maybe() {
			return random.nextInt(4) == 0 ? null : word();
		}

		private MarkRule rule() {
			Map<String, ValueRule> attributes = new LinkedHashMap<>();
			for (int i = random.nextInt(3); i > 0; i--) {
				attributes.put(word(), new ValueRule(maybe(), map(false), List.copyOf(map(false).keySet())));
			}
			return new MarkRule(word(), map(false), maybe(), attributes, map(true), map(false));
		}

		Mapping mapping() {
			return new Mapping(word(), word(), random.nextBoolean() ? "" : word(), random.nextBoolean() ? List.of() : List.of(word()), maybe(),
					Unmapped.values()[random.nextInt(2)], List.of(rule(), rule()),
					List.of(new ColumnRule(word(), maybe(), map(false), map(false))), map(false));
		}
	}
}
