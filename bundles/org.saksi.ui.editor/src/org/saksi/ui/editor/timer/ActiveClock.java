package org.saksi.ui.editor.timer;

/** Counts active seconds: those in which the article was in front, up to a minute after the last key or move of the mouse. */
public final class ActiveClock {

	/** Milliseconds after the last input that still count. */
	public static final long IDLE = 60_000;
	/** A longer pause between two ticks is one in which the machine slept, in milliseconds. */
	static final long GAP = 5_000;

	private long input;
	private long last;
	private long rest;

	/** @param now milliseconds of a clock that only goes forward, as all times here */
	public ActiveClock(long now) {
		input = now - IDLE - 1;
		last = now;
	}

	/** A key was pressed or the mouse moved. */
	public void input(long now) {
		input = now;
	}

	/** @return whether nothing counts until the next input */
	boolean isIdle(long now) {
		return now > input + IDLE;
	}

	/**
	 * Time has passed.
	 *
	 * @param inFront whether the article was in front
	 * @return whole seconds to be counted; fractions are kept for the next time
	 */
	public int tick(long now, boolean inFront) {
		long passed = now - last;
		long counts = Math.min(now, input + IDLE) - last;
		last = now;
		if (inFront && passed <= GAP && counts > 0) {
			rest += counts;
		}
		int seconds = (int) (rest / 1000);
		rest %= 1000;
		return seconds;
	}
}
