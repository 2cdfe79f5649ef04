package org.saksi.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.testing.model.TestSchemes;
import org.saksi.ui.style.Palette;

class LinePlanTest {

	private static final String TEXT = "Gubernur Rudi Hartono mengatakan jembatan itu aman.\n" + "kata ".repeat(300);

	private final MarkIndex index = new MarkIndex();
	private final MarkIndex others = new MarkIndex();
	private int room = 11;
	private int headroom;
	private final LinePlans plans = new LinePlans(() -> TEXT, () -> room, () -> headroom);

	LinePlanTest() {
		plans.add(set(index));
	}

	private static MarkSet set(MarkIndex marks) {
		MarkLooks looks = new MarkLooks(new SchemeIndex(TestSchemes.claims()), Palette.LIGHT);
		return new MarkSet(marks, () -> looks, () -> null, () -> Emphasis.NONE, (stance, attribute) -> null, 255);
	}

	private static Mark source(Segment... segments) {
		Mark mark = MarksFactory.eINSTANCE.createSource();
		mark.setSpan(Span.of(List.of(segments)));
		return mark;
	}

	private LinePlan plan() {
		plans.clear();
		return plans.plan(0, TEXT.indexOf('\n'));
	}

	@Test
	void roomAboveTheFirstRowOfTheArticleIsMadeByABlankThatMakesNoneBelow() {
		headroom = 12;
		assertEquals(Map.of(8, -12), plan().rises());
		assertEquals(12, plans.headroom());
		room = 0;
		index.update(List.of(source(new Segment(0, 8))));
		assertEquals(Map.of(8, MarkStrokes.below(0), 13, -12), plan().rises());
		assertEquals(Map.of(), plans.plan(TEXT.indexOf('\n') + 1, TEXT.length()).rises(), "another line");
		plans.clear();
		assertEquals(12, plans.headroom(), "without a plan");
	}

	@Test
	void lanesThatFitRaiseNoRowAndDeeperOnesDo() {
		index.update(List.of(source(new Segment(0, 21)), source(new Segment(9, 21))));
		assertEquals(Map.of(), plan().rises());
		index.update(List.of(source(new Segment(0, 21)), source(new Segment(9, 21)), source(new Segment(14, 21))));
		assertEquals(Map.of(21, MarkStrokes.below(2) - room), plan().rises());
		room = 20;
		assertEquals(Map.of(), plan().rises());
	}

	@Test
	void aRowIsRaisedBeforeTheLastWordToo() {
		int end = TEXT.indexOf('\n');
		index.update(List.of(source(new Segment(end - 5, end)), source(new Segment(end - 4, end)), source(new Segment(end - 3, end))));
		assertEquals(List.of(end - 6), List.copyOf(plan().rises().keySet()));
	}

	@Test
	void segmentsOfOneSpanShareALaneThatNothingElseCrosses() {
		Mark torn = source(new Segment(0, 8), new Segment(33, 41));
		Mark between = source(new Segment(14, 21));
		index.update(List.of(torn, between));
		LinePlan plan = plan();
		List<Placed> pieces = plan.pieces(0);
		assertEquals(plan.lane(0, pieces.get(0)), plan.lane(0, pieces.get(2)));
		assertFalse(plan.lane(0, pieces.get(0)) == plan.lane(0, pieces.get(1)));
		assertEquals(pieces.get(2), plan.joined(0, pieces.get(0)));
		assertNull(plan.joined(0, pieces.get(2)));
	}

	@Test
	void whatIsFarAwayIsNotJoined() {
		int line = TEXT.indexOf('\n') + 1;
		index.update(List.of(source(new Segment(0, 8), new Segment(line, line + 4), new Segment(line + 900, line + 904))));
		LinePlan plan = plans.plan(line, TEXT.length());
		assertNull(plan.joined(0, plan.pieces(0).get(0)));
		assertTrue(plan.comesFromFar(0, plan.pieces(0).get(0)));
		assertTrue(plan.comesFromFar(0, plan.pieces(0).get(1)));
		assertNotNull(plan());
	}

	@Test
	void otherMarksGoBelow() {
		index.update(List.of(source(new Segment(0, 21))));
		others.update(List.of(source(new Segment(9, 13)), source(new Segment(22, 32))));
		plans.add(set(others));
		LinePlan plan = plan();
		assertEquals(1, plan.lane(1, plan.pieces(1).get(0)));
		assertEquals(0, plan.lane(1, plan.pieces(1).get(1)));
	}

	@Test
	void aPlanSaysWhetherRowsHaveChanged() {
		int end = TEXT.indexOf('\n');
		plan();
		assertFalse(plans.renew(0, end));
		index.update(List.of(source(new Segment(0, 21)), source(new Segment(9, 21)), source(new Segment(14, 21))));
		assertTrue(plans.renew(0, end));
	}
}
