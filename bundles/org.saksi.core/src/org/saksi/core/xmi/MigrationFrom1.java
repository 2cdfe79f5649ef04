package org.saksi.core.xmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Version 1 is the form of the prototype: built-in tags were plain XML attributes of the marks
 * ({@code <claims kind="factual" begin="12" end="30">}), a span was one stretch {@code begin}, {@code end} (UTF-16) with
 * its quote in {@code quote}, and zones had {@code begin} for {@code start}.
 */
final class MigrationFrom1 implements Migration {

	/** Element of a mark, attribute of version 1, attribute id of version 2. */
	private static final Map<String, Map<String, String>> TAGS = Map.of(
			"sources", Map.of("form", "source.form"),
			"cues", Map.of("class", "cue.class"),
			"claims", Map.of("kind", "claim.kind", "checkWorthy", "claim.check_worthy"),
			"attributions", Map.of("quoteType", "attribution.quote_type"),
			"stances", Map.of("polarity", "stance.polarity", "certainty", "stance.certainty", "intensity",
					"stance.intensity", "confidence", "stance.confidence"),
			"marks", Map.of());

	@Override
	public int from() {
		return 1;
	}

	@Override
	public void migrate(Document document) {
		Element root = document.getDocumentElement();
		boolean layer = "Layer".equals(root.getLocalName());
		boolean article = "Article".equals(root.getLocalName());
		for (Element child : elements(root)) {
			Map<String, String> tags = layer ? TAGS.get(child.getTagName()) : null;
			if (tags != null) {
				span(child);
				tags(document, child, tags);
			} else if (article && "zones".equals(child.getTagName()) && child.hasAttribute("begin")) {
				child.setAttribute("start", child.getAttribute("begin"));
				child.removeAttribute("begin");
			}
		}
	}

	private static void span(Element mark) {
		if (mark.hasAttribute("begin") && mark.hasAttribute("end")) {
			String quote = mark.hasAttribute("quote") ? ";q=" + escaped(mark.getAttribute("quote")) : "";
			mark.setAttribute("span", mark.getAttribute("begin") + ":" + mark.getAttribute("end") + quote);
		}
		mark.removeAttribute("begin");
		mark.removeAttribute("end");
		mark.removeAttribute("quote");
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static void tags(Document document, Element mark, Map<String, String> tags) {
		tags.keySet().stream().sorted().filter(mark::hasAttribute).forEach(old -> {
			Element entry = document.createElement("attributes");
			entry.setAttribute("key", tags.get(old));
			entry.setAttribute("value", mark.getAttribute(old));
			mark.appendChild(entry);
			mark.removeAttribute(old);
		});
	}

	private static List<Element> elements(Element parent) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				found.add(element);
			}
		}
		return found;
	}
}
