package org.saksi.formats.html.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saksi.formats.text.page.PageAnalyzer;
import org.saksi.formats.text.page.PageMetadata.Field;

/** Finds the block that is the headline: a heading above the text that says what the page gives as its title. */
final class HeadlineBlock {

	private static final int MOST_WORDS = 40;
	private static final double THRESHOLD = 3;

	private HeadlineBlock() {
	}

	/** @return the block, or {@code null} where none is a headline with certainty */
	static Block find(List<Block> blocks, Document document, MachineData machine) {
		Set<String> titles = new HashSet<>();
		machine.values(Field.HEADLINE).forEach(value -> titles.add(PageAnalyzer.skeleton(value.text())));
		String title = PageAnalyzer.skeleton(document.title().isBlank() ? "-" : document.title());
		titles.remove("");
		int first = 0;
		while (first < blocks.size() && !blocks.get(first).body) {
			first++;
		}
		Block best = null;
		double most = THRESHOLD;
		for (int i = 0; i < Math.min(blocks.size(), first + 3); i++) {
			Block block = blocks.get(i);
			if (block.words == 0 || block.words > MOST_WORDS || block.text.length() < 4) {
				continue;
			}
			double score = score(block, titles, title) - (first - i > 60 ? 1 : 0);
			if (score > most || score == most && best != null && block.headingLevel() == 1 && best.headingLevel() != 1) {
				best = block;
				most = score;
			}
		}
		return best;
	}

	private static double score(Block block, Set<String> titles, String title) {
		double score = switch (block.headingLevel()) {
		case 0 -> 0;
		case 1 -> 3.5;
		case 2 -> 2;
		default -> 1;
		};
		String skeleton = PageAnalyzer.skeleton(block.text);
		if (titles.contains(skeleton)) {
			score += 4;
		} else if (skeleton.length() > 12 && title.contains(skeleton)) {
			score += 3;
		} else if (skeleton.length() > 12 && titles.stream().anyMatch(each -> each.contains(skeleton) || each.length() > 12 && skeleton.contains(each))) {
			score += 2;
		}
		for (Element e = block.element; e != null; e = e.parent()) {
			score += e.attr("itemprop").contains("headline") ? 3 : 0;
		}
		if (block.furniture != Furniture.NONE && block.furniture != Furniture.BYLINE) {
			score -= 2.5;
		}
		return block.wholeLink ? score - 1.5 : score;
	}
}
