package org.saksi.formats.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page as people see it: blocks in the order of the document, one line each, paragraphs set apart by an empty
 * line; the cells of a row stand on one line with tabs between; what is preformatted keeps its lines. What is never shown
 * (scripts, styles, templates, hidden elements) is left out. Image texts are not shown and left out too.
 */
final class PageText {

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "iframe", "object", "svg",
			"math", "select", "textarea", "input", "canvas", "audio", "video", "map", "datalist", "embed", "applet", "noembed", "noframes",
			"title", "meta", "link");
	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
			"dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
			"strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "amp-img", "picture", "source", "track");
	/** What lies close together: no empty line between. */
	private static final Set<String> TIGHT = Set.of("li", "tr", "dt", "dd", "option", "br", "td", "th", "caption", "thead", "tbody",
			"tfoot");

	private final StringBuilder text = new StringBuilder();
	private final List<Block> blocks = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();
	private Element owner;
	private int words;
	private int linkWords;
	private int unspaced;
	private int unspacedLinks;
	private boolean inWord;
	private boolean space;
	private boolean gap;
	private int replaced;

	private PageText() {
	}

	/** Renders what is below an element. */
	static PageText of(Element root) {
		PageText page = new PageText();
		page.render(root);
		page.flush();
		return page;
	}

	/** @return the text; LF ends the lines */
	String text() {
		return text.toString();
	}

	/** @return how many characters became U+FFFD since XML cannot hold them */
	int replaced() {
		return replaced;
	}

	/** @return the lines that hold more than space, in order */
	List<Block> blocks() {
		return Collections.unmodifiableList(blocks);
	}

	private void render(Element root) {
		Node at = root;
		int depth = 0;
		int links = 0;
		int preformatted = 0;
		while (at != null) {
			boolean enters = true;
			if (at instanceof Element element) {
				if (isUnseen(element)) {
					enters = false;
				} else {
					links += isLink(element) ? 1 : 0;
					preformatted += element.normalName().equals("pre") ? 1 : 0;
					open(element);
				}
			} else if (at instanceof TextNode node && !(at instanceof CDataNode)) {
				append(node.getWholeText(), block(node), links > 0, preformatted > 0);
			}
			if (enters && at.childNodeSize() > 0) {
				at = at.childNode(0);
				depth++;
				continue;
			}
			if (enters && at instanceof Element element) {
				links -= isLink(element) ? 1 : 0;
				preformatted -= element.normalName().equals("pre") ? 1 : 0;
				close(element);
			}
			while (at.nextSibling() == null && depth > 0) {
				at = at.parent();
				depth--;
				if (at instanceof Element element) {
					links -= isLink(element) ? 1 : 0;
					preformatted -= element.normalName().equals("pre") ? 1 : 0;
					close(element);
				}
			}
			at = depth == 0 ? null : at.nextSibling();
		}
	}

	private static boolean isLink(Element element) {
		return element.normalName().equals("a") && element.hasAttr("href") || element.normalName().equals("button");
	}

	/** Whether people never see an element. */
	static boolean isUnseen(Element element) {
		if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
			return true;
		}
		if (element.normalName().equals("dialog") && !element.hasAttr("open")) {
			return true;
		}
		String style = element.attr("style");
		if (style.isEmpty()) {
			return false;
		}
		String compact = style.length() > 2000 ? "" : style.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
		return compact.contains("display:none") || compact.contains("visibility:hidden");
	}

	private static Element block(Node node) {
		Element element = (Element) node.parent();
		while (element.parent() != null && INLINE.contains(element.normalName())) {
			element = element.parent();
		}
		return element;
	}

	private void open(Element element) {
		String name = element.normalName();
		if (name.equals("br")) {
			Node next = element.nextSibling();
			while (next instanceof TextNode blank && blank.isBlank()) {
				next = next.nextSibling();
			}
			boolean twice = next instanceof Element other && other.normalName().equals("br");
			flush();
			gap |= twice;
		} else if (name.equals("td") || name.equals("th")) {
			if (isRowOfData(element)) {
				space = false;
				if (line.length() > 0) {
					endWord();
					line.append('\t');
				}
			} else {
				flush();
			}
		} else if (!INLINE.contains(name)) {
			flush();
			gap |= !TIGHT.contains(name);
		}
	}

	private void close(Element element) {
		String name = element.normalName();
		boolean cell = name.equals("td") || name.equals("th");
		if (cell && isRowOfData(element)) {
			endWord();
		} else if (!INLINE.contains(name) && !name.equals("br") && !(isInDataCell(element))) {
			flush();
			gap |= !TIGHT.contains(name);
		}
	}

	/** A table whose cells hold no blocks is data; others only lay out the page. */
	private static boolean isRowOfData(Element cell) {
		Element row = cell.parent();
		if (row == null || !row.normalName().equals("tr")) {
			return false;
		}
		for (Element each : row.children()) {
			for (Element child : each.children()) {
				if (!INLINE.contains(child.normalName()) && !child.normalName().equals("p") && !child.normalName().equals("br")
						|| child.normalName().equals("p") && each.childrenSize() > 1) {
					return false;
				}
			}
		}
		return row.childrenSize() > 1;
	}

	private static boolean isInDataCell(Element element) {
		Element parent = element.parent();
		return parent != null && (parent.normalName().equals("td") || parent.normalName().equals("th")) && isRowOfData(parent);
	}

	private void append(String raw, Element block, boolean link, boolean preformatted) {
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (preformatted && c == '\n') {
				flush();
				continue;
			}
			if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
				space = line.length() > 0;
				inWord = false;
				continue;
			}
			if (!isXml(raw, i)) {
				c = '\uFFFD';
				replaced++;
			}
			if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
				continue; // what only says where a line may break is not seen
			}
			if (space && line.length() > 0 && line.charAt(line.length() - 1) != '\t') {
				line.append(' ');
			}
			space = false;
			if (line.length() == 0 || owner == null) {
				owner = block;
			}
			if (c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				inWord = false;
				line.append(c == '\u2028' || c == '\u2029' || c == '\u0085' ? ' ' : c);
				continue;
			}
			if (isUnspaced(c)) {
				unspaced++;
				unspacedLinks += link ? 1 : 0;
				inWord = false;
			} else if (!inWord && Character.isLetterOrDigit(c)) {
				inWord = true;
				words++;
				linkWords += link ? 1 : 0;
			}
			line.append(c);
		}
	}

	/** The characters of XML 1.0; surrogates only in pairs. */
	private static boolean isXml(String raw, int i) {
		char c = raw.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
		}
		return c >= ' ' && c < '\uFFFE';
	}

	/** Scripts that set no spaces between words; two of their characters count as a word. */
	private static boolean isUnspaced(char c) {
		if (c < '\u0E00') {
			return false;
		}
		return switch (Character.UnicodeScript.of(c)) {
		case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
		default -> false;
		};
	}

	private void endWord() {
		inWord = false;
	}

	private void flush() {
		int to = line.length();
		while (to > 0 && isSpace(line.charAt(to - 1))) {
			to--;
		}
		int from = 0;
		while (from < to && isSpace(line.charAt(from))) {
			from++;
		}
		if (to > from) {
			if (text.length() > 0) {
				text.append(gap ? "\n\n" : "\n");
			}
			String shown = line.substring(from, to);
			blocks.add(new Block(text.length(), shown, owner, words + (unspaced + 1) / 2, linkWords + (unspacedLinks + 1) / 2));
			text.append(shown);
			gap = false;
		}
		line.setLength(0);
		owner = null;
		words = 0;
		unspaced = 0;
		unspacedLinks = 0;
		linkWords = 0;
		inWord = false;
		space = false;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
