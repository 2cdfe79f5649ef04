package org.saksi.formats.html.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.saksi.formats.text.page.PageAnalysis;
import org.saksi.formats.text.page.PageAnalyzer;
import org.saksi.formats.text.page.PageHints;
import org.saksi.formats.text.page.PageMetadata.Field;
import org.saksi.formats.text.page.ZoneKind;

/**
 * Finds text, zones and metadata of a web page: its elements say which lines are the article's and what many of the others are, the
 * rules for text pages say the rest. Nothing of the page is run and nothing is fetched. Stateless.
 */
public final class WebPageAnalyzer {

	/** Elements nested deeper than this stand beside each other. */
	private static final int MAX_DEPTH = 400;
	/** A longer text in a box named after its author is about the author. */
	private static final int BYLINE_WORDS = 30;

	private WebPageAnalyzer() {
	}

	/**
	 * Analyzes a page.
	 *
	 * @param html    the page
	 * @param address where it was saved from, as its file notes, or {@code null}
	 * @param hints   what else is known
	 */
	public static WebPage analyze(String html, String address, PageHints hints) {
		Parser parser = Parser.htmlParser();
		parser.setMaxDepth(MAX_DEPTH);
		Document document = parser.parseInput(html, address == null ? "" : address);
		Element root = document.body() == null ? document : document.body();
		PageText page = PageText.of(root);
		List<Block> blocks = page.blocks();
		new BodyFinder(blocks).find();
		MachineData machine = MachineData.of(document);
		Block headline = HeadlineBlock.find(blocks, document, machine);
		PageAnalysis analysis = PageAnalyzer.analyze(page.text(), hints, outline(blocks, headline));
		Map<Field, WebMetadata.Found> found = WebMetadata.merge(page.text(), analysis.metadata(), machine, address);
		Map<Field, String> metadata = new EnumMap<>(Field.class);
		Map<Field, Origin> origins = new EnumMap<>(Field.class);
		found.forEach((field, value) -> {
			metadata.put(field, value.text());
			origins.put(field, value.origin());
		});
		return new WebPage(page.text(), analysis.zones(), metadata, origins, page.replaced());
	}

	private static Map<Integer, ZoneKind> outline(List<Block> blocks, Block headline) {
		Map<Integer, ZoneKind> kinds = new HashMap<>();
		for (Block block : blocks) {
			kinds.put(block.start, block == headline ? ZoneKind.HEADLINE : kind(block));
		}
		return kinds;
	}

	private static ZoneKind kind(Block block) {
		if (block.body) {
			return block.headingLevel() > 0 ? ZoneKind.SUBHEAD : ZoneKind.BODY;
		}
		return switch (block.furniture) {
		case NONE -> null;
		case NAV -> ZoneKind.NAV;
		case FOOTER, COMMENTS -> ZoneKind.FOOTER;
		case LIST -> ZoneKind.LIST;
		case RELATED -> ZoneKind.RELATED;
		case CAPTION -> ZoneKind.CAPTION;
		case BYLINE -> block.words > BYLINE_WORDS ? ZoneKind.FOOTER : ZoneKind.BYLINE;
		};
	}
}
