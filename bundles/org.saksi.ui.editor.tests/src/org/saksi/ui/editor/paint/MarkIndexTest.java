package org.saksi.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MarkIndexTest {

	private static Mark mark(Span span) {
		Mark mark = MarksFactory.eINSTANCE.createClaim();
		mark.setSpan(span);
		return mark;
	}

	private static Mark mark(int start, int end) {
		return mark(Span.of(start, end));
	}

	private static Span randomSpan(Random random) {
		List<Segment> segments = new ArrayList<>();
		int at = random.nextInt(3000);
		for (int i = 0; i <= random.nextInt(3); i++) {
			int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 1500 : 40);
			segments.add(new Segment(at, at + length));
			at += length + 1 + random.nextInt(60);
		}
		return Span.of(segments);
	}

	@Property(tries = 60)
	void findsWhatLookingAtAllFindsAfterAnyChanges(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int marks) {
		Random random = new Random(seed);
		MarkIndex index = new MarkIndex();
		List<Mark> all = new ArrayList<>();
		for (int round = 0; round < 4; round++) {
			for (int i = 0; i < marks; i++) {
				all.add(mark(randomSpan(random)));
			}
			all.removeIf(mark -> random.nextInt(4) == 0);
			all.stream().filter(mark -> random.nextInt(4) == 0).forEach(mark -> mark.setSpan(randomSpan(random)));
			index.update(all);
			assertEquals(all.size(), index.size());
			for (int query = 0; query < 20; query++) {
				int start = random.nextInt(5000);
				int end = start + random.nextInt(300);
				Set<String> expected = new HashSet<>();
				for (Mark mark : all) {
					for (Segment segment : mark.getSpan().segments()) {
						if (segment.start() < end && start < segment.end() && start < end) {
							expected.add(System.identityHashCode(mark) + "/" + segment);
						}
					}
				}
				Set<String> found = new HashSet<>();
				for (Placed piece : index.in(start, end)) {
					found.add(System.identityHashCode(piece.mark()) + "/" + new Segment(piece.start(), piece.end()));
				}
				assertEquals(expected, found);
			}
		}
	}

	@Property(tries = 60)
	void goesThroughEveryMarkOnceForwardsAndBackwards(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int marks) {
		Random random = new Random(seed);
		MarkIndex index = new MarkIndex();
		List<Mark> all = new ArrayList<>();
		for (int i = 0; i < marks; i++) {
			all.add(mark(random.nextInt(50), 60 + random.nextInt(5)));
		}
		index.update(all);
		List<Mark> forward = new ArrayList<>();
		for (Mark mark = index.firstFrom(0); mark != null; mark = index.next(mark)) {
			forward.add(mark);
			assertTrue(forward.size() <= marks);
		}
		assertEquals(new HashSet<>(all), new HashSet<>(forward));
		for (int i = 1; i < forward.size(); i++) {
			assertTrue(forward.get(i - 1).getSpan().start() <= forward.get(i).getSpan().start());
			assertSame(forward.get(i - 1), index.previous(forward.get(i)));
		}
	}

	@Test
	void tellsOnlyWhatHasChanged() {
		MarkIndex index = new MarkIndex();
		Mark one = mark(10, 20);
		Mark two = mark(30, 40);
		assertEquals(List.of(new Segment(10, 20), new Segment(30, 40)), index.update(List.of(one, two)));
		assertEquals(List.of(), index.update(List.of(one, two)));
		two.setSpan(Span.of(32, 45));
		assertEquals(List.of(new Segment(30, 40), new Segment(32, 45)), index.update(List.of(one, two)));
		two.setType("promise");
		assertEquals(List.of(new Segment(32, 45), new Segment(32, 45)), index.update(List.of(one, two)));
		assertEquals(List.of(new Segment(10, 20)), index.update(List.of(two)));
		assertFalse(index.contains(one));
	}

	@Test
	void leavesOutMarksWithoutAPlaceAndMalformedSegments() {
		MarkIndex index = new MarkIndex();
		index.update(List.of(mark(null), mark(Span.of(List.of(new Segment(9, 9), new Segment(12, 11), new Segment(-5, -1))))));
		assertEquals(List.of(), index.in(0, 100));
	}

	@Test
	void theShortestMarkAtTheCaretComesFirstAndTheEndCounts() {
		MarkIndex index = new MarkIndex();
		Mark outer = mark(10, 50);
		Mark inner = mark(20, 30);
		Mark ending = mark(5, 20);
		index.update(List.of(outer, inner, ending));
		assertEquals(List.of(inner, outer, ending), index.at(20));
		assertEquals(List.of(outer, inner), index.at(30));
		assertEquals(List.of(), index.at(51));
	}

	@Test
	void firstAndLast() {
		MarkIndex index = new MarkIndex();
		assertNull(index.firstFrom(0));
		Mark one = mark(10, 20);
		Mark same = mark(10, 20);
		index.update(List.of(one, same));
		assertSame(one, index.firstFrom(10));
		assertSame(same, index.next(one));
		assertNull(index.firstFrom(11));
		assertSame(same, index.lastBefore(11));
		assertNull(index.lastBefore(10));
	}
}
