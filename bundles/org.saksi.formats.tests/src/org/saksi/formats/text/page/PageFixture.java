package org.saksi.formats.text.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.saksi.formats.text.page.PageMetadata.Field;
import org.saksi.testing.Checkout;

/** An invented page with its zones and metadata; {@code fixtures/pages/README.md} says how it is written. */
record PageFixture(String name, String text, List<ZoneRange> zones, Map<Field, String> metadata) {

	static List<PageFixture> all(String folder) throws IOException {
		Path base = Checkout.root().resolve("bundles/org.saksi.formats.tests/fixtures").resolve(folder);
		List<PageFixture> fixtures = new ArrayList<>();
		try (Stream<Path> files = Files.list(base)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".page")).sorted().toList()) {
				fixtures.add(read(file));
			}
		}
		return fixtures;
	}

	static PageFixture read(Path file) throws IOException {
		StringBuilder text = new StringBuilder();
		List<ZoneRange> zones = new ArrayList<>();
		Map<Field, String> metadata = new EnumMap<>(Field.class);
		String eol = "\n";
		for (String line : Files.readAllLines(file)) {
			if (line.startsWith("@eol: crlf")) {
				eol = "\r\n";
			} else if (line.startsWith("@") && text.length() == 0) {
				String[] pair = line.substring(1).split(": ", 2);
				metadata.put(Field.valueOf(pair[0].toUpperCase(Locale.ROOT)), pair[1]);
			} else {
				for (String part : line.isBlank() ? new String[0] : line.split("⟫")) {
					int bar = part.indexOf('|');
					String content = part.substring(bar + 1);
					int start = text.length() + content.length() - content.stripLeading().length();
					text.append(content);
					zones.add(new ZoneRange(ZoneKind.valueOf(part.substring(0, bar).toUpperCase(Locale.ROOT)), start,
							start + content.strip().length()));
				}
				text.append(eol);
			}
		}
		return new PageFixture(file.getFileName().toString(), text.toString(), zones, metadata);
	}

	@Override
	public String toString() {
		return name;
	}
}
