package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.saksi.testing.Checkout;

/** The Indonesian words for the platform belong to texts that the platform has: an upgrade that renames them is noticed. */
class PlatformTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

	@Test
	void everyTranslatedTextIsThere() throws Exception {
		List<String> wrong = new ArrayList<>();
		int texts = 0;
		for (Path fragment : fragments()) {
			Bundle host = Platform.getBundle(host(fragment));
			assertNotNull(host, fragment::toString);
			for (Path file : translations(fragment)) {
				Properties ours = read(Files.newInputStream(file));
				String name = fragment.relativize(file).toString().replace("_id.properties", ".properties");
				URL english = host.getEntry(name);
				assertNotNull(english, () -> host.getSymbolicName() + " has no " + name);
				Properties theirs = read(english.openStream());
				texts += ours.size();
				for (String key : ours.stringPropertyNames()) {
					String text = theirs.getProperty(key);
					if (text == null || !places(text).equals(places(ours.getProperty(key)))) {
						wrong.add(host.getSymbolicName() + '/' + name + ": " + key + " is " + text);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(texts > 700, "texts: " + texts);
	}

	@Test
	void everyTextOfTheSmallBundlesIsTranslated() throws Exception {
		Path renderers = Checkout.root().resolve("bundles/org.saksi.nl.id.e4.ui.workbench.renderers.swt");
		for (Path file : translations(renderers)) {
			String name = renderers.relativize(file).toString().replace("_id.properties", ".properties");
			Properties theirs = read(Platform.getBundle(host(renderers)).getEntry(name).openStream());
			assertEquals(theirs.keySet(), read(Files.newInputStream(file)).keySet());
		}
	}

	private static List<Path> fragments() throws Exception {
		try (Stream<Path> bundles = Files.list(Checkout.root().resolve("bundles"))) {
			return bundles.filter(b -> b.getFileName().toString().startsWith("org.saksi.nl.id.")).sorted().toList();
		}
	}

	private static List<Path> translations(Path fragment) throws Exception {
		try (Stream<Path> files = Files.walk(fragment)) {
			return files.filter(f -> f.toString().endsWith("_id.properties") && !f.toString().contains("/target/")).sorted().toList();
		}
	}

	private static String host(Path fragment) throws Exception {
		try (InputStream in = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes().getValue("Fragment-Host");
		}
	}

	private static Properties read(InputStream stream) throws Exception {
		try (stream) {
			Properties properties = new Properties();
			properties.load(stream);
			return properties;
		}
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(m -> m.group()).sorted().toList();
	}
}
