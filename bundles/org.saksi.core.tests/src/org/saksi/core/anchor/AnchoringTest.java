package org.saksi.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.saksi.core.text.Boundaries;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.MarksFactory;

class AnchoringTest {

	private static final String TEXT = "Rusia mengklaim Kursk bebas. Kyiv membantah klaim itu. Rusia diam.";

	private static Article article(String text) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("a1");
		article.setText(text);
		return article;
	}

	private static void edit(Article article, int start, int end, String text) {
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(start);
		edit.setEnd(end);
		edit.setText(text);
		article.getEdits().add(edit);
	}

	private static Claim carried(Article article, Span span) {
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		layer.setArticle("a1");
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setSpan(span);
		layer.getClaims().add(claim);
		Anchoring.carry(layer, article);
		assertEquals(TextVersions.currentVersion(article), layer.getTextVersion());
		return claim;
	}

	private static Span kursk() {
		return Span.anchored(TEXT, 16, 27);
	}

	private static void check(Article article, Span span, String expected) {
		Claim claim = carried(article, span);
		assertFalse(claim.isLost());
		assertEquals(expected, claim.getSpan().textIn(TextVersions.current(article)));
		assertEquals(expected, claim.getSpan().quote());
	}

	@Test
	void editsBeforeAndAfterMoveASpanOrLeaveIt() {
		Article article = article(TEXT);
		edit(article, 0, 5, "Moskow kembali");
		edit(article, 0, 0, "(26/4) ");
		check(article, kursk(), "Kursk bebas");
		assertEquals(32, carried(article, kursk()).getSpan().start());
		article = article(TEXT);
		edit(article, 60, 65, "bungkam");
		assertEquals(kursk().movedTo(kursk().segments()).start(), carried(article, kursk()).getSpan().start());
	}

	@Test
	void textInsertedAtAnEndStaysOutside() {
		Article article = article(TEXT);
		edit(article, 27, 27, " sepenuhnya");
		edit(article, 16, 16, "seluruh ");
		check(article, kursk(), "Kursk bebas");
	}

	@Test
	void aCorrectionInsideOfASpanBelongsToIt() {
		Article article = article(TEXT.replace("Kursk", "Krusk"));
		edit(article, 16, 21, "Kursk");
		check(article, Span.anchored(article.getText(), 16, 27), "Kursk bebas");
		check(article, Span.anchored(article.getText(), 16, 21), "Kursk");
	}

	@Test
	void aSpanInsideOfAnEditIsSoughtByItsQuote() {
		Article article = article(TEXT);
		edit(article, 0, 28, "Kursk bebas, kata Rusia.");
		check(article, kursk(), "Kursk bebas");
		Article gone = article(TEXT);
		edit(gone, 0, 28, "Tidak ada.");
		Claim claim = carried(gone, kursk());
		assertTrue(claim.isLost());
		assertEquals(kursk(), claim.getSpan());
	}

	@Test
	void whatIsLostIsFoundAgainWhenItComesBack() {
		Article article = article(TEXT);
		edit(article, 0, 28, "");
		Layer layer = MarksFactory.eINSTANCE.createLayer();
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setSpan(kursk());
		layer.getClaims().add(claim);
		assertEquals(1, Anchoring.carry(layer, article));
		assertEquals(0, Anchoring.carry(layer, article));
		edit(article, 0, 0, "Baru: Rusia mengklaim Kursk bebas.");
		assertEquals(0, Anchoring.carry(layer, article));
		assertFalse(claim.isLost());
		assertEquals(22, claim.getSpan().start());
	}

	@Test
	void aSpanOfSeveralSegmentsKeepsWhatIsLeftOfIt() {
		Span span = Span.anchored(TEXT, List.of(new Segment(0, 5), new Segment(16, 27)));
		Article article = article(TEXT);
		edit(article, 5, 15, " bilang");
		check(article, span, "Rusia … Kursk bebas");
		edit(article, 0, 6, "");
		check(article, span, "Kursk bebas");
	}

	@Test
	void segmentsNeverEndInsideOfAGrapheme() {
		String text = "ab cafe bar";
		Article article = article(text);
		edit(article, 7, 7, "\u0301");
		Claim claim = carried(article, Span.anchored(text, 3, 7));
		assertEquals("cafe\u0301", claim.getSpan().quote());
		Claim next = carried(article, Span.anchored(text, 7, 11));
		assertTrue(new Boundaries(TextVersions.current(article), null).isGraphemeBoundary(next.getSpan().start()));
	}

	@Test
	void aQuoteThatOccursTwiceNeedsItsContext() {
		String other = "Hari ini: Rusia mengklaim Kursk bebas. Lain: warga Kursk bebas bergerak.";
		Optional<Span> found = Anchoring.reanchor(kursk(), other);
		assertEquals(26, found.orElseThrow().start());
		assertEquals(" bergerak.", Anchoring.reanchor(Span.anchored("warga Kursk bebas bergerak.", 6, 17), other).orElseThrow().suffix());
		assertTrue(Anchoring.reanchor(Span.of(0, 3), other).isEmpty());
		assertTrue(Anchoring.reanchor(kursk(), "x Kursk bebas y Kursk bebas z").isEmpty());
		assertTrue(Anchoring.reanchor(kursk(), "Tidak ada di sini").isEmpty());
		assertTrue(Anchoring.reanchor(Span.anchored("ada ini di sana", 8, 10), "Xdi Y").isEmpty(), "a short quote in other company");
	}

	@Test
	void aSpanThatDoesNotMatchItsQuoteIsSought() {
		Article article = article(TEXT);
		edit(article, 0, 0, "X");
		check(article, kursk().movedTo(List.of(new Segment(3, 14))), "Kursk bebas");
		assertTrue(carried(article, Span.valueOf("500:510;q=tidak ada")).isLost());
	}

	@Test
	void aSpanWithoutAQuoteIsOnlyMoved() {
		Article article = article(TEXT);
		edit(article, 0, 0, "XX");
		assertEquals(Span.of(18, 29), carried(article, Span.of(16, 27)).getSpan());
	}

	@Property(tries = 300)
	void carryingNeverLeavesTheTextNorSplitsAGrapheme(@ForAll @IntRange(max = 60) int start, @ForAll @IntRange(min = 1, max = 30) int length,
			@ForAll @Size(max = 4) List<@IntRange(max = 4000) Integer> edits) {
		String text = "Menteri \uD83D\uDE00 membantah.\r\nCafe\u0301 di Kursk tutup sejak kemarin \uD83D\uDC69\u200D\uD83D\uDC67 begitu saja kata dia";
		Article article = article(text);
		Boundaries before = new Boundaries(text, null);
		Span span = Span.anchored(text, before.graphemeAtOrBefore(start), before.graphemeAtOrAfter(start + length));
		for (int each : edits) {
			String now = TextVersions.current(article);
			int from = each % (now.length() + 1);
			edit(article, from, Math.min(now.length(), from + each % 5), "e\u0301baru".substring(0, each % 6));
		}
		Claim claim = carried(article, span);
		String now = TextVersions.current(article);
		if (claim.isLost()) {
			assertEquals(span, claim.getSpan());
		} else {
			Boundaries after = new Boundaries(now, null);
			assertTrue(claim.getSpan().isWellFormed() && claim.getSpan().end() <= now.length(), claim.getSpan().toString());
			if (!edits.isEmpty()) {
				claim.getSpan().segments().forEach(segment -> assertTrue(
						after.isGraphemeBoundary(segment.start()) && after.isGraphemeBoundary(segment.end()), segment.toString()));
			}
			assertEquals(claim.getSpan().quote(), claim.getSpan().textIn(now));
		}
	}
}
