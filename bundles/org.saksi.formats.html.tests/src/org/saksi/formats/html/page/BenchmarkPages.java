package org.saksi.formats.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.saksi.formats.text.page.PageHints;
import org.saksi.formats.text.page.ZoneKind;
import org.saksi.formats.text.page.ZoneRange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The pages of the article extraction benchmark with the bodies that people took from them. */
public final class BenchmarkPages {

	private final Map<String, String> pages = new TreeMap<>();
	private final Map<String, String> bodies = new TreeMap<>();

	/** Reads the folder {@code article-extraction}. */
	public BenchmarkPages(Path folder) throws IOException {
		JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
		for (Map.Entry<String, JsonNode> entry : truth.properties()) {
			try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("html").resolve(entry.getKey() + ".html.gz")))) {
				pages.put(entry.getKey(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
				bodies.put(entry.getKey(), entry.getValue().path("articleBody").asText());
			}
		}
	}

	/** @return the pages' HTML */
	public Collection<String> pages() {
		return pages.values();
	}

	/**
	 * Scores.
	 *
	 * @param kinds whose text is taken for the body
	 * @param half  0 or 1 for every other page, -1 for all
	 */
	public ShingleScore score(EnumSet<ZoneKind> kinds, int half) {
		ShingleScore score = new ShingleScore();
		int number = 0;
		for (Map.Entry<String, String> page : pages.entrySet()) {
			if (half < 0 || number % 2 == half) {
				score.add(text(WebPageAnalyzer.analyze(page.getValue(), null, PageHints.NONE), kinds), bodies.get(page.getKey()));
			}
			number++;
		}
		return score;
	}

	private static String text(WebPage page, EnumSet<ZoneKind> kinds) {
		StringBuilder text = new StringBuilder();
		for (ZoneRange zone : page.zones()) {
			if (kinds.contains(zone.kind())) {
				text.append(page.text(), zone.start(), zone.end()).append('\n');
			}
		}
		return text.toString();
	}
}
