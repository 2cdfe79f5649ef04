package org.saksi.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LaneLayoutTest {

	@Property(tries = 200)
	void overlapsGetDifferentLanesAndNoMoreThanNeeded(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int count) {
		Random random = new Random(seed);
		List<Placed> pieces = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int start = random.nextInt(100);
			pieces.add(new Placed(null, i, true, start, start + 1 + random.nextInt(30)));
		}
		pieces.sort(Comparator.comparingInt(Placed::start));
		int[] lanes = LaneLayout.lanes(pieces);
		int used = 0;
		for (int i = 0; i < count; i++) {
			used = Math.max(used, lanes[i] + 1);
			for (int j = 0; j < i; j++) {
				assertTrue(lanes[i] != lanes[j] || !pieces.get(i).overlaps(pieces.get(j).start(), pieces.get(j).end()));
			}
		}
		int deepest = 0;
		for (int at = 0; at < 140; at++) {
			int offset = at;
			deepest = Math.max(deepest, (int) pieces.stream().filter(p -> p.overlaps(offset, offset + 1)).count());
		}
		assertEquals(deepest, used);
	}
}
