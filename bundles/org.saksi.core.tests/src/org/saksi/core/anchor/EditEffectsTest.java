package org.saksi.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.text.Boundaries;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;

class EditEffectsTest {

	private static final String TEXT = "Rusia mengklaim Krusk bebas 👨‍👩‍👧. Kyiv membantah cafe\u0301 itu.";

	private final Article article = ArticleFactory.eINSTANCE.createArticle();
	private final Layer layer = MarksFactory.eINSTANCE.createLayer();

	EditEffectsTest() {
		article.setId("a1");
		article.setText(TEXT);
		layer.setArticle("a1");
	}

	private void claim(Segment... segments) {
		Claim claim = MarksFactory.eINSTANCE.createClaim();
		claim.setId("c" + layer.getClaims().size());
		claim.setSpan(Span.anchored(TEXT, List.of(segments)));
		layer.getClaims().add(claim);
	}

	private Segment at(String words) {
		int start = TEXT.indexOf(words);
		return new Segment(start, start + words.length());
	}

	private String effects(String words, String replacement) {
		Segment place = at(words);
		return EditEffects.of(article, layer, place.start(), place.end(), replacement).stream()
				.map(each -> each.kind() + " " + each.after()).collect(Collectors.joining(", "));
	}

	@ParameterizedTest
	@CsvSource({ "Krusk, Kursk, FOLLOWS Kursk bebas", "Rusia, Moskow, ''", "mengklaim, bilang, ''", "klaim Krusk, klaim Kursk, FOLLOWS Kursk bebas",
			"mengklaim Kru, X, CUT sk bebas", "'bebas 👨‍👩‍👧', '', CUT Krusk", "'mengklaim Krusk bebas 👨‍👩‍👧', ya, LOST null",
			"Krusk, Krusk, ''" })
	void marksFollowAreCutOrLost(String words, String replacement, String expected) {
		claim(at("Krusk bebas"));
		assertEquals(expected, effects(words, replacement));
	}

	@Test
	void aSegmentThatGoesCutsTheMark() {
		claim(at("Rusia"), at("Krusk bebas"));
		assertEquals("CUT Krusk bebas", effects("Rusia mengklaim ", ""));
		assertEquals("FOLLOWS Moskow … Krusk bebas", effects("Rusia", "Moskow"));
	}

	@Test
	void whatIsLostAlreadyIsNotListedAndWhatHasNoPlaceNeither() {
		claim(at("Krusk bebas"));
		layer.getClaims().get(0).setLost(true);
		layer.getStances().add(MarksFactory.eINSTANCE.createStance());
		assertEquals("", effects("Krusk", "Kursk"));
	}

	/** What is foretold is what happens, and what is not foretold only moves. */
	@Property(tries = 300)
	void whatIsForetoldHappens(@ForAll @IntRange(max = 60) int a, @ForAll @IntRange(max = 60) int b,
			@ForAll @IntRange(max = 60) int c, @ForAll @IntRange(max = 60) int d, @ForAll @IntRange(max = 3) int which) {
		Boundaries boundaries = new Boundaries(TEXT, null);
		int start = boundaries.graphemeAtOrBefore(Math.min(a, b));
		int end = boundaries.graphemeAtOrAfter(Math.max(a, b) + 1);
		int from = boundaries.graphemeAtOrBefore(Math.min(c, d));
		int to = boundaries.graphemeAtOrAfter(Math.max(c, d));
		String replacement = List.of("", "👩‍👧 baru", "Kursk", "\u0301x").get(which);
		layer.getClaims().clear();
		claim(new Segment(start, end));
		List<EditEffects.Effect> foretold = EditEffects.of(article, layer, from, to, replacement);
		Article edited = EcoreUtil.copy(article);
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(from);
		edit.setEnd(to);
		edit.setText(replacement);
		edited.getEdits().add(edit);
		Layer carried = EcoreUtil.copy(layer);
		Anchoring.carry(carried, edited);
		Mark mark = LayerMarks.all(carried).get(0);
		String after = mark.isLost() ? null : mark.getSpan().quote();
		if (foretold.isEmpty()) {
			assertTrue(after != null && after.startsWith(TEXT.substring(start, end)), after); // an accent may come to its end
		} else {
			assertEquals(after, foretold.get(0).after());
			assertEquals(mark.isLost(), foretold.get(0).kind() == EditEffects.Kind.LOST);
		}
	}

	@Test
	void aLostMarkWasNearItsContext() {
		Span span = Span.anchored(TEXT, at("Krusk bebas").start(), at("Krusk bebas").end());
		assertEquals(at("Krusk").start(), Anchoring.near(span, TEXT));
		String other = "Kata pengantar. " + TEXT.replace("Krusk bebas", "itu");
		assertEquals(other.indexOf("itu"), Anchoring.near(span, other));
		assertEquals(3, Anchoring.near(span, "abc"));
		assertEquals(0, Anchoring.near(Span.of(7, 9), ""));
	}
}
