package org.saksi.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.saksi.model.Segment;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Zone;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FillRunsTest {

	@Property(tries = 200)
	void theRunsCoverTheLineAndEachSaysWhatLiesOnAllOfIt(@ForAll long seed) {
		Random random = new Random(seed);
		int start = random.nextInt(50);
		int end = start + 1 + random.nextInt(80);
		List<Placed> fills = new ArrayList<>();
		for (int i = 0; i < random.nextInt(8); i++) {
			int from = random.nextInt(130);
			fills.add(new Placed(null, i, true, from, from + 1 + random.nextInt(40)));
		}
		int at = start;
		for (FillRuns.Run run : FillRuns.of(start, end, fills, List.of(), List.of(), new TreeMap<>())) {
			assertEquals(at, run.start());
			assertTrue(run.end() > run.start());
			at = run.end();
			for (Placed fill : fills) {
				for (int offset = run.start(); offset < run.end(); offset++) {
					assertEquals(fill.overlaps(offset, offset + 1), run.fills().contains(fill));
				}
			}
		}
		assertEquals(end, at);
	}

	@Test
	void zonesAndHitsCut() {
		Zone dateline = ArticleFactory.eINSTANCE.createZone();
		dateline.setKind("dateline");
		dateline.setStart(0);
		dateline.setEnd(5);
		List<FillRuns.Run> runs = FillRuns.of(0, 20, List.of(), List.of(dateline), List.of(new Segment(10, 12)), new TreeMap<>());
		assertEquals("dateline 0-5, null 5-10, null 10-12 found, null 12-20", String.join(", ",
				runs.stream().map(r -> r.zone() + " " + r.start() + "-" + r.end() + (r.found() ? " found" : "")).toList()));
		assertEquals(List.of(), FillRuns.of(3, 3, List.of(), List.of(), List.of(), new TreeMap<>()));
	}
}
