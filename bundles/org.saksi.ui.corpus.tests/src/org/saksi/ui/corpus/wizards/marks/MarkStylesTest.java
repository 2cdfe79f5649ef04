package org.saksi.ui.corpus.wizards.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.style.Palette;

/** Marks cut a text into runs that are in order and disjoint, over the zones below them. */
class MarkStylesTest {

	private static final RGB ZONE = new RGB(200, 220, 240);

	private static Mark on(Mark mark, int... places) {
		List<Segment> segments = new java.util.ArrayList<>();
		for (int i = 0; i < places.length; i += 2) {
			segments.add(new Segment(places[i], places[i + 1]));
		}
		mark.setSpan(Span.of(segments));
		return mark;
	}

	private static Mark claim(int... places) {
		return on(MarksFactory.eINSTANCE.createClaim(), places);
	}

	private static Mark source(int... places) {
		return on(MarksFactory.eINSTANCE.createSource(), places);
	}

	private static List<StyleRange> styles(List<MarkStyles.Ground> ground, Mark... marks) {
		return new MarkStyles(new SchemeIndex(TestSchemes.claims()), Palette.LIGHT).of(100, ground, List.of(marks));
	}

	private static String places(List<StyleRange> styles) {
		return String.join(" ", styles.stream().map(style -> style.start + "-" + (style.start + style.length)).toList());
	}

	@Test
	void overlappingAndBrokenMarksAreRuns() {
		List<StyleRange> styles = styles(List.of(), claim(10, 20, 30, 40), source(15, 35));
		assertEquals("10-15 15-20 20-30 30-35 35-40", places(styles));
		assertFalse(styles.get(0).underline);
		assertTrue(styles.get(1).underline && styles.get(2).underline && styles.get(3).underline);
		assertEquals(styles.get(0).background, styles.get(1).background);
		assertNotEquals(styles.get(0).background, styles.get(2).background);
	}

	@Test
	void zonesLieBelow() {
		MarkStyles.Ground headline = new MarkStyles.Ground(0, 12, ZONE, SWT.BOLD);
		List<StyleRange> styles = styles(List.of(headline), source(10, 20));
		assertEquals("0-10 10-12 12-20", places(styles));
		assertEquals(ZONE, styles.get(0).background.getRGB());
		assertEquals(SWT.BOLD, styles.get(1).fontStyle);
		assertEquals(SWT.NORMAL, styles.get(2).fontStyle);
	}

	@Test
	void whatIsOverTheWholeTextOrBehindItIsNotDrawn() {
		assertEquals("", places(styles(List.of(), claim(0, 100))));
		assertEquals("", places(styles(List.of(), claim(90, 120))));
		assertEquals("", places(styles(List.of())));
	}
}
