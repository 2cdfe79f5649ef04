package org.saksi.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.saksi.model.Segment;

class SpanMatchTest {

	private static List<List<Segment>> spans(int... bounds) {
		List<List<Segment>> spans = new ArrayList<>();
		for (int i = 0; i < bounds.length; i += 2) {
			spans.add(List.of(new Segment(bounds[i], bounds[i + 1])));
		}
		return spans;
	}

	@Test
	void exactAndOverlappingSpans() {
		SpanMatch match = new SpanMatch();
		match.add(spans(0, 10, 20, 30), spans(0, 10, 22, 30, 40, 45));
		assertEquals(.4, match.exact().orElseThrow(), 1e-12);
		assertEquals(.8, match.overlap().orElseThrow(), 1e-12);
		assertEquals(5, match.spans());
	}

	@Test
	void aSpanMatchesOneOtherOnlyAndAsManyAsPossibleDo() {
		SpanMatch match = new SpanMatch();
		match.add(spans(0, 100), spans(0, 10, 20, 30));
		assertEquals(2 / 3.0, match.overlap().orElseThrow(), 1e-12);
		SpanMatch chain = new SpanMatch();
		chain.add(spans(0, 30, 25, 40), spans(20, 60, 0, 10)); // the long one must leave the other its only partner
		assertEquals(1, chain.overlap().orElseThrow(), 1e-12);
	}

	@Test
	void segmentsCount() {
		List<List<Segment>> gap = List.of(List.of(new Segment(0, 5), new Segment(20, 25)));
		SpanMatch match = new SpanMatch();
		match.add(gap, spans(8, 15));
		assertEquals(0, match.overlap().orElseThrow(), 0);
		match.add(gap, gap);
		assertEquals(.5, match.exact().orElseThrow(), 0);
	}

	@Test
	void nothingMarkedIsNeitherAgreementNorDisagreement() {
		SpanMatch match = new SpanMatch();
		match.add(List.of(), List.of());
		assertEquals(OptionalDouble.empty(), match.exact());
		assertEquals(OptionalDouble.empty(), match.overlap());
	}

	@Property(tries = 200)
	void isSymmetricAndExactMatchesOverlap(@ForAll("places") List<List<Segment>> one, @ForAll("places") List<List<Segment>> other) {
		SpanMatch there = new SpanMatch();
		there.add(one, other);
		SpanMatch back = new SpanMatch();
		back.add(other, one);
		assertEquals(there.exact(), back.exact());
		assertEquals(there.overlap(), back.overlap());
		assertTrue(there.exact().orElse(0) <= there.overlap().orElse(0));
		assertTrue(there.overlap().orElse(0) <= 1);
	}

	@Provide
	Arbitrary<List<List<Segment>>> places() {
		return Arbitraries.integers().between(0, 60).tuple2()
				.map(ends -> List.of(new Segment(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2()) + 1))).list()
				.ofMaxSize(12);
	}
}
