package org.saksi.formats.html.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.saksi.formats.text.page.ZoneKind;
import org.saksi.testing.SharedData;

/** The benchmark of article extraction: body and subheads of 91 pages from all over the web. */
class ArticleExtractionTest {

	private static final double FLOOR = 0.97;
	/** Each half for itself, so that a few pages that got much better do not hide others. */
	private static final double FLOOR_OF_HALF = 0.96;

	@Test
	void bodiesAreThoseThatPeopleTook() throws Exception {
		BenchmarkPages pages = new BenchmarkPages(SharedData.require("data/article-extraction"));
		EnumSet<ZoneKind> kinds = EnumSet.of(ZoneKind.BODY, ZoneKind.SUBHEAD);
		ShingleScore first = pages.score(kinds, 0);
		ShingleScore second = pages.score(kinds, 1);
		assertTrue(first.f1() >= FLOOR_OF_HALF && second.f1() >= FLOOR_OF_HALF, first.f1() + " " + second.f1());
		assertTrue((first.f1() + second.f1()) / 2 >= FLOOR, first.f1() + " " + second.f1());
	}
}
