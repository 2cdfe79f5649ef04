package org.saksi.formats.html.page;

import org.jsoup.nodes.Element;

/** A line of a rendered page with what its place in the document says of it. Offsets are UTF-16 units of the page's text. */
final class Block {

	final int start;
	final int end;
	final String text;
	/** The innermost element that holds all of it and is no inline one. */
	final Element element;
	/** How many words, what has a letter or a digit being one. */
	final int words;
	/** How many of them are inside of links. */
	final int linkWords;
	/** Whether all of it stands in one link. */
	final boolean wholeLink;
	/** What it is by its place alone, before the body is known. */
	Furniture furniture = Furniture.NONE;
	/** Whether it is text of the article. */
	boolean body;

	Block(int start, String text, Element element, int words, int linkWords) {
		this.start = start;
		this.end = start + text.length();
		this.text = text;
		this.element = element;
		this.words = words;
		this.linkWords = linkWords;
		this.wholeLink = words > 0 && linkWords == words;
	}

	/** @return the share of its words that are links, 0 to 1 */
	double linkShare() {
		return words == 0 ? 0 : (double) linkWords / words;
	}

	/** @return 1 to 6 in a heading, else 0 */
	int headingLevel() {
		for (Element e = element; e != null; e = e.parent()) {
			String name = e.normalName();
			if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
				return name.charAt(1) - '0';
			}
		}
		return 0;
	}

	/** @return whether it is inside of an element of that name */
	boolean isIn(String name) {
		for (Element e = element; e != null; e = e.parent()) {
			if (e.normalName().equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** @return whether it ends as a sentence does, quotes and brackets aside */
	boolean endsSentence() {
		int i = text.length();
		while (i > 0 && "\"'”’»)] \u00A0".indexOf(text.charAt(i - 1)) >= 0) {
			i--;
		}
		return i > 0 && ".!?…:;。".indexOf(text.charAt(i - 1)) >= 0;
	}

	@Override
	public String toString() {
		return furniture + (body ? " body " : " ") + text;
	}
}
