package org.saksi.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import org.junit.jupiter.api.Test;

/** Without its engine, every jqwik property would be left out silently. */
class PropertiesRunTest {

	@Test
	void engineIsFound() throws IOException {
		StringBuilder engines = new StringBuilder();
		for (URL url : Collections.list(Thread.currentThread().getContextClassLoader()
				.getResources("META-INF/services/org.junit.platform.engine.TestEngine"))) {
			try (InputStream in = url.openStream()) {
				engines.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertTrue(engines.toString().contains("net.jqwik.engine.JqwikTestEngine"), engines::toString);
	}
}
