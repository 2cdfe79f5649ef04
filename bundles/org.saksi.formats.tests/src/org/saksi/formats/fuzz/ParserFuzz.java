package org.saksi.formats.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.saksi.core.formats.Importer;
import org.saksi.testing.fuzz.ImporterFuzz;

/**
 * Breaks sample files and imports them, for a while: {@code ParserFuzz CLASS SECONDS SEED SAMPLES…}; ends with 1 if it found anything. Not part
 * of the tests.
 */
public final class ParserFuzz {

	private static final List<String> WORDS = List.of("\0", "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r\n", "\t", "-1", "2147483647",
			"9999999999999999999", "1e999", "null", "\uFEFF", "\ud83c\udf0a", "../../x", "B-", "I-X", "O", "# newdoc id = x\n", "-DOCSTART-\n",
			"\"start\":", "\"end\":-5", "\"labels\":[]", "\"id\":{}", "\"text\":", "\"result\":{\"a\":1}", "\"relations\":{\"a\":1}", "continues",
			"link:", "a:b:c", "[[[[[[[[[[");

	private ParserFuzz() {
	}

	/** Runs it. */
	public static void main(String[] arguments) throws Exception {
		Importer importer = (Importer) Class.forName(arguments[0]).getConstructor().newInstance();
		List<byte[]> samples = new ArrayList<>();
		String name = null;
		for (String each : Arrays.asList(arguments).subList(3, arguments.length)) {
			for (Path file : files(Path.of(each))) {
				samples.add(Files.readAllBytes(file));
				name = file.getFileName().toString();
			}
		}
		int found = new ImporterFuzz(importer.getClass().getSimpleName(), name, importer, input -> input).run(samples, WORDS,
				Long.parseLong(arguments[2]), Long.parseLong(arguments[1]));
		System.exit(found > 0 ? 1 : 0);
	}

	private static List<Path> files(Path path) throws IOException {
		try (Stream<Path> files = Files.walk(path)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
