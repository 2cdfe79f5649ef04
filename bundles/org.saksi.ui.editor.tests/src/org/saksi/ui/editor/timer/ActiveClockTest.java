package org.saksi.ui.editor.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActiveClockTest {

	private long now = 1_000_000;
	private final ActiveClock clock = new ActiveClock(now);

	private int pass(int seconds, boolean inFront) {
		int counted = 0;
		for (int i = 0; i < seconds; i++) {
			now += 1000;
			counted += clock.tick(now, inFront);
		}
		return counted;
	}

	@Test
	void nothingCountsBeforeTheFirstInput() {
		assertEquals(0, pass(30, true));
	}

	@Test
	void aMinuteAfterTheLastInputIsTheEnd() {
		clock.input(now);
		assertEquals(60, pass(200, true));
		clock.input(now);
		assertEquals(10, pass(10, true));
		clock.input(now);
		assertEquals(60, pass(61, true));
	}

	@Test
	void onlyTheArticleInFrontCounts() {
		clock.input(now);
		assertEquals(0, pass(20, false));
		assertEquals(40, pass(60, true));
	}

	@Test
	void sleepDoesNotCount() {
		clock.input(now);
		now += 40_000;
		assertEquals(0, clock.tick(now, true));
		assertEquals(20, pass(30, true));
	}

	@Test
	void idleIsWhatDoesNotCount() {
		assertTrue(clock.isIdle(now));
		clock.input(now);
		assertFalse(clock.isIdle(now + ActiveClock.IDLE));
		assertTrue(clock.isIdle(now + ActiveClock.IDLE + 1));
	}

	@Test
	void fractionsAddUp() {
		clock.input(now);
		int counted = 0;
		for (int i = 0; i < 40; i++) {
			now += 250;
			counted += clock.tick(now, true);
		}
		assertEquals(10, counted);
	}
}
