package org.saksi.ui.editor.timer;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Lets an {@link ActiveClock} tick every second and hear of keys and the mouse in all windows. For the UI thread. */
public final class WorkTimer {

	private static final int TICK = 1000;
	private static final int[] INPUT = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

	private final Display display;
	private final BooleanSupplier inFront;
	private final IntConsumer seconds;
	private final ActiveClock clock = new ActiveClock(now());
	private final Listener heard = event -> clock.input(now());
	private final Runnable tick = this::tick;
	private boolean disposed;

	/**
	 * Starts it.
	 *
	 * @param inFront whether time counts now
	 * @param seconds gets the seconds that have passed, more than 0
	 */
	public WorkTimer(Display display, BooleanSupplier inFront, IntConsumer seconds) {
		this.display = display;
		this.inFront = inFront;
		this.seconds = seconds;
		for (int type : INPUT) {
			display.addFilter(type, heard);
		}
		display.timerExec(TICK, tick);
	}

	private static long now() {
		return System.nanoTime() / 1_000_000;
	}

	private void tick() {
		if (disposed) {
			return;
		}
		int passed = clock.tick(now(), inFront.getAsBoolean());
		if (passed > 0) {
			seconds.accept(passed);
		}
		display.timerExec(TICK, tick);
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
