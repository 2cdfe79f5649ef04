package org.saksi.formats.webannotation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** IRIs of what a corpus holds: {@code urn:uuid:} of the corpus with a fragment. */
final class Names {

	private final String base;

	/** @param corpus id of the corpus, a UUID */
	Names(String corpus) {
		base = "urn:uuid:" + (corpus == null ? "00000000-0000-0000-0000-000000000000" : part(corpus)) + "#";
	}

	private static String part(String id) {
		return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
	}

	String article(String id) {
		return base + part(id);
	}

	String mark(String article, String annotator, String mark) {
		return base + part(article) + '/' + part(annotator) + '/' + part(mark);
	}

	String zone(String article, int number) {
		return base + part(article) + "//zone/" + number;
	}

	String annotator(String id) {
		return base + "/annotator/" + part(id);
	}

	String agent(String id) {
		return base + "/agent/" + part(id);
	}

	String claim(String id) {
		return base + "/claim/" + part(id);
	}

	/** The whole collection. */
	String collection() {
		return base + "/annotations";
	}
}
