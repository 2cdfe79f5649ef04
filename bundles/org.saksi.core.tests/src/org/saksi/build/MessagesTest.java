package org.saksi.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.testing.Checkout;

/** Every text that people see exists in English and Indonesian, with sorted keys and the same place holders. */
class MessagesTest {

	private static final Pattern TEXTS = Pattern.compile("(messages|plugin|bundle)(_id)?\\.properties");
	private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*\\}");
	private static final Pattern FIELD = Pattern.compile("(?m)^\\s*(?:public\\s+)?static\\s+String\\s+([\\w\\s,]+);");
	private static final Pattern KEY = Pattern.compile("(?:\"|: ?|>)%([\\w.-]+)");

	private final List<String> wrong = new ArrayList<>();

	@Test
	void bothLanguagesAreComplete() throws IOException {
		for (Path file : files(TEXTS)) {
			String name = file.getFileName().toString();
			if (file.toString().contains("/org.saksi.nl.")) {
				continue; // the English texts are the platform's: PlatformTextsTest looks at those
			}
			Path other = file.resolveSibling(
					name.contains("_id.") ? name.replace("_id.", ".") : name.replace(".properties", "_id.properties"));
			if (!Files.exists(other)) {
				report(file, "there is no " + other.getFileName());
				continue;
			}
			Map<String, String> texts = read(file);
			Map<String, String> others = read(other);
			texts.forEach((key, text) -> {
				if (text.isBlank()) {
					report(file, key + " is empty");
				}
				if (!others.containsKey(key)) {
					report(other, "no " + key);
				} else if (!places(text).equals(places(others.get(key)))) {
					report(other, "the place holders of " + key + " differ");
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void keysAreSorted() throws IOException {
		for (Path file : files(TEXTS)) {
			String last = "";
			for (String key : read(file).keySet()) {
				if (key.compareTo(last) < 0) {
					report(file, key + " must be before " + last);
				}
				last = key;
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void fieldsAndTextsMatch() throws IOException {
		for (Path file : files(Pattern.compile("messages\\.properties"))) {
			Path code = file.resolveSibling("Messages.java");
			Set<String> fields = new TreeSet<>();
			for (Matcher m = FIELD.matcher(Files.readString(code)); m.find();) {
				fields.addAll(List.of(m.group(1).strip().split("\\s*,\\s*")));
			}
			Set<String> keys = new TreeSet<>(read(file).keySet());
			if (!fields.equals(keys)) {
				Set<String> all = new TreeSet<>(fields);
				all.addAll(keys);
				all.removeIf(k -> fields.contains(k) && keys.contains(k));
				report(file, "only in the class or only here: " + all);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void manifestsAndPluginsFindTheirTexts() throws IOException {
		for (Path file : files(Pattern.compile("plugin\\.xml|MANIFEST\\.MF"))) {
			Path bundle = file.endsWith("MANIFEST.MF") ? file.getParent().getParent() : file.getParent();
			Path texts = Stream.of("plugin.properties", "OSGI-INF/l10n/bundle.properties").map(bundle::resolve)
					.filter(Files::exists).findFirst().orElse(null);
			Set<String> keys = texts == null ? Set.of() : read(texts).keySet();
			for (Matcher m = KEY.matcher(Files.readString(file)); m.find();) {
				if (!keys.contains(m.group(1))) {
					report(file, "no text for %" + m.group(1));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private void report(Path file, String problem) {
		wrong.add(Checkout.root().relativize(file) + ": " + problem);
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(r -> r.group()).sorted().toList();
	}

	private static List<Path> files(Pattern name) throws IOException {
		try (Stream<Path> tree = Files.walk(Checkout.root().resolve("bundles"))) {
			List<Path> files = tree.filter(f -> name.matcher(f.getFileName().toString()).matches())
					.filter(f -> !f.toString().contains("/target/") && !f.toString().contains("/bin/")).sorted().toList();
			assertFalse(files.isEmpty(), name::pattern);
			return files;
		}
	}

	/** The texts of a file in the order written; a key that is there twice is an error. */
	private Map<String, String> read(Path file) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		Properties inOrder = new Properties() {
			private static final long serialVersionUID = 1;

			@Override
			public synchronized Object put(Object key, Object text) {
				if (texts.put((String) key, (String) text) != null) {
					report(file, key + " is there twice");
				}
				return null;
			}
		};
		try (Reader in = Files.newBufferedReader(file)) {
			inOrder.load(in);
		}
		return texts;
	}
}
