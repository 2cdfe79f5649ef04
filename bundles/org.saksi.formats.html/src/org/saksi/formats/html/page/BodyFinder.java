package org.saksi.formats.html.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.saksi.formats.text.page.PageAnalyzer;
import org.saksi.formats.text.page.ZoneKind;

/**
 * Finds the element that holds the article and which of its blocks are text of it. Each block is worth its words if it is
 * prose, and costs something if it is links, labels or in a box that is named after something else; the element whose
 * blocks are worth most holds the article. Then the blocks in it are looked at one by one.
 */
final class BodyFinder {

	private static final double MAX_LINKS = 0.5;
	/** How many lines that are no text may stand between the short lines at either end of the article. */
	private static final int MAX_SKIPPED = 2;

	private final List<Block> blocks;
	private final Map<Block, ZoneKind> roles = new IdentityHashMap<>();
	private final Map<Element, Double> worth = new IdentityHashMap<>();
	private final Map<Element, Integer> prose = new IdentityHashMap<>();
	/** Prose blocks right below an element. */
	private final Map<Element, Integer> families = new IdentityHashMap<>();
	/** Blocks anywhere below an element. */
	private final Map<Element, Integer> members = new IdentityHashMap<>();
	private final Map<Element, Furniture> named = new IdentityHashMap<>();
	private int allProse;

	BodyFinder(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** Sets {@link Block#furniture} and {@link Block#body} of all blocks; @return the element that holds the article, or null. */
	Element find() {
		for (Block block : blocks) {
			for (Element e = block.element; e != null; e = e.parent()) {
				members.merge(e, 1, Integer::sum);
			}
		}
		for (Block block : blocks) {
			int words = proseWords(block);
			if (words > 0) {
				allProse += words;
				families.merge(family(block), 1, Integer::sum);
				for (Element e = block.element; e != null; e = e.parent()) {
					prose.merge(e, words, Integer::sum);
				}
			}
		}
		for (int i = 0; i < blocks.size(); i++) {
			blocks.get(i).furniture = furniture(blocks.get(i));
			if (blocks.get(i).furniture == Furniture.NONE && isTeaser(i)) {
				blocks.get(i).furniture = Furniture.LIST;
			}
		}
		for (Block block : blocks) {
			double value = value(block);
			for (Element e = block.element; e != null; e = e.parent()) {
				worth.merge(e, value, Double::sum);
			}
		}
		Element best = null;
		double most = 0;
		for (Map.Entry<Element, Double> each : worth.entrySet()) {
			double value = each.getValue() * bonus(each.getKey());
			if (value > most || value == most && best != null && depth(each.getKey()) > depth(best)) {
				best = each.getKey();
				most = value;
			}
		}
		if (best != null) {
			choose(best);
		}
		return best;
	}

	private static int depth(Element element) {
		int depth = 0;
		for (Element e = element; e != null; e = e.parent()) {
			depth++;
		}
		return depth;
	}

	private static double bonus(Element e) {
		if (e.attr("itemprop").contains("articleBody")) {
			return 1.3;
		}
		return e.normalName().equals("article") ? 1.05 : 1;
	}

	private static boolean isDeclared(Element element) {
		for (Element e = element; e != null; e = e.parent()) {
			if (e.attr("itemprop").contains("articleBody")) {
				return true;
			}
		}
		return false;
	}

	private static int proseWords(Block block) {
		return block.words >= 8 && block.linkShare() < MAX_LINKS && block.endsSentence() ? block.words - block.linkWords : 0;
	}

	/** What a block is by its words, or {@code null}; asked of those alone that may be text. */
	private ZoneKind role(Block block) {
		if (!roles.containsKey(block)) {
			roles.put(block, PageAnalyzer.furniture(block.text));
		}
		return roles.get(block);
	}

	/** What holds a paragraph and those beside it; entries of lists belong to what holds the list. */
	private Element family(Block block) {
		Element e = block.element;
		if (e.parent() != null && members.getOrDefault(e, 0) == 1) {
			e = e.parent(); // a box around one paragraph
		}
		while (e.parent() != null && List.of("p", "li", "ul", "ol", "td", "tr", "tbody", "table", "blockquote", "dd", "dt", "dl", "h2", "h3",
				"h4", "h5", "h6").contains(e.normalName())) {
			e = e.parent();
		}
		return e;
	}

	/** By the boxes around a block, the innermost first; a box that has most of the page's prose is no furniture. */
	private Furniture furniture(Block block) {
		boolean quote = false;
		for (Element e = block.element; e != null; e = e.parent()) {
			quote |= e.normalName().equals("blockquote");
			if (e.attr("itemprop").contains("articleBody")) {
				return Furniture.NONE;
			}
			Furniture kind = named.computeIfAbsent(e, ElementNames::of);
			if (kind != Furniture.NONE && prose.getOrDefault(e, 0) <= allProse * 0.4 && !(quote && kind == Furniture.NAV)) {
				return kind;
			}
		}
		return Furniture.NONE;
	}

	/** A paragraph alone under a heading that is a link. */
	private boolean isTeaser(int i) {
		Block block = blocks.get(i);
		if (i == 0 || families.getOrDefault(family(block), 0) > 1) {
			return false;
		}
		Block above = blocks.get(i - 1);
		return above.wholeLink && above.words >= 3 && block.linkShare() < 1;
	}

	private double value(Block block) {
		if (block.furniture != Furniture.NONE) {
			return -1 - block.words * 0.3;
		}
		if (block.linkShare() >= MAX_LINKS) {
			return -1 - block.words * 0.3;
		}
		if (role(block) != null) {
			return -1 - Math.min(20, block.words) * 0.3;
		}
		if (isDeclared(block.element)) {
			return block.words;
		}
		int words = proseWords(block);
		double full = words > 0 ? words : block.words >= 15 ? block.words * 0.7 : block.words * -0.1;
		return full > 0 && families.getOrDefault(family(block), 0) < 2 ? full * 0.4 : full;
	}

	private void choose(Element container) {
		List<Block> inside = new ArrayList<>();
		for (Block block : blocks) {
			if (isBelow(block.element, container)) {
				inside.add(block);
			}
		}
		int first = -1;
		int last = -1;
		for (int i = 0; i < inside.size(); i++) {
			Block block = inside.get(i);
			if (isText(block) && (proseWords(block) > 0 || block.words >= 15 || isDeclared(block.element))) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		if (first < 0) {
			return;
		}
		Element family = family(inside.get(first));
		for (int i = first - 1, skipped = 0; i >= 0 && skipped <= MAX_SKIPPED && family(inside.get(i)) == family; i--) {
			boolean text = isText(inside.get(i));
			first = text ? i : first;
			skipped = text ? 0 : skipped + 1;
		}
		family = family(inside.get(last));
		for (int i = last + 1, skipped = 0; i < inside.size() && skipped <= MAX_SKIPPED && family(inside.get(i)) == family; i++) {
			boolean text = isText(inside.get(i));
			last = text ? i : last;
			skipped = text ? 0 : skipped + 1;
		}
		while (last > first && inside.get(last).headingLevel() > 0) {
			last--;
		}
		for (int i = first; i <= last; i++) {
			inside.get(i).body = isText(inside.get(i)) && inside.get(i).headingLevel() != 1;
		}
	}

	private boolean isText(Block block) {
		return block.furniture == Furniture.NONE && role(block) == null && !(block.wholeLink && block.words > 3)
				&& !(block.linkShare() > 0.8 && block.words > 3);
	}

	static boolean isBelow(Element element, Element container) {
		for (Element e = element; e != null; e = e.parent()) {
			if (e == container) {
				return true;
			}
		}
		return false;
	}
}
