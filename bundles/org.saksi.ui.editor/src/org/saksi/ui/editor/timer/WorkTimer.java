package org.saksi.ui.editor.timer;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets an {@link ActiveClock} hear of keys and the mouse in all windows, and tick every second while time counts: from an input
 * until time does not count any more or nothing has come for a while. For the UI thread.
 */
public final class WorkTimer {

	private static final int TICK = 1000;
	private static final int[] INPUT = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

	private final Display display;
	private final BooleanSupplier inFront;
	private final IntConsumer seconds;
	private final ActiveClock clock = new ActiveClock(now());
	private final Listener heard = event -> heard();
	private final Runnable tick = this::tick;
	private boolean ticking;
	private boolean disposed;

	/**
	 * Starts it.
	 *
	 * @param inFront whether time counts now; asked at each input until it does, then every second
	 * @param seconds gets the seconds that have passed, more than 0
	 */
	public WorkTimer(Display display, BooleanSupplier inFront, IntConsumer seconds) {
		this.display = display;
		this.inFront = inFront;
		this.seconds = seconds;
		for (int type : INPUT) {
			display.addFilter(type, heard);
		}
	}

	private static long now() {
		return System.nanoTime() / 1_000_000;
	}

	private void heard() {
		clock.input(now());
		if (!ticking && inFront.getAsBoolean()) {
			clock.tick(now(), false); // what has passed since the last one does not count
			ticking = true;
			display.timerExec(TICK, tick);
		}
	}

	private void tick() {
		if (disposed) {
			return;
		}
		boolean counts = inFront.getAsBoolean();
		int passed = clock.tick(now(), counts);
		if (passed > 0) {
			seconds.accept(passed);
		}
		ticking = counts && !clock.isIdle(now());
		if (ticking) {
			display.timerExec(TICK, tick);
		}
	}

	/** @return whether it wakes up every second */
	boolean isTicking() {
		return ticking;
	}

	/** Ends it. */
	public void dispose() {
		disposed = true;
		if (!display.isDisposed()) {
			for (int type : INPUT) {
				display.removeFilter(type, heard);
			}
			display.timerExec(-1, tick);
		}
	}
}
