package org.saksi.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.testing.Checkout;

/** Sizes of hand-written files and packages, and colours that bypass the themes. */
class SourcesTest {

	private static final int LINES = 800;
	private static final int TYPES = 20;
	private static final Pattern COLOUR = Pattern.compile("\\bnew\\s+Color\\s*\\(");

	@Test
	void filesAreShort() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : sources()) {
			try (Stream<String> lines = Files.lines(file)) {
				long count = lines.count();
				if (count > LINES) {
					wrong.add(shown(file) + " has " + count + " lines");
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void packagesAreSmall() throws IOException {
		Map<Path, Long> types = sources().stream().filter(f -> !f.endsWith("package-info.java"))
				.collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
		types.values().removeIf(n -> n <= TYPES);
		assertEquals(Map.of(), types);
	}

	/** A colour outside the registry of {@code org.saksi.ui} does not follow the dark theme. */
	@Test
	void coloursComeFromTheRegistry() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path file : sources()) {
			if (!shown(file).startsWith("bundles/org.saksi.ui/") && !shown(file).contains(".tests/")
					&& COLOUR.matcher(Files.readString(file)).find()) {
				wrong.add(shown(file));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static String shown(Path file) {
		return Checkout.root().relativize(file).toString();
	}

	private static List<Path> sources() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String folder : List.of("bundles", "releng")) {
			try (Stream<Path> tree = Files.walk(Checkout.root().resolve(folder))) {
				tree.filter(f -> f.toString().endsWith(".java"))
						.filter(f -> !shown(f).contains("/src-gen/") && !shown(f).contains("/target/")).forEach(files::add);
			}
		}
		assertFalse(files.isEmpty());
		return files;
	}
}
