package org.saksi.ui.corpus.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Runs the UI thread of a bench and remembers the longest time for which it did not look for the next event. */
public final class UiWatch {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Display display;
	private double stall;
	private double stallCpu;

	/** A watch over a display, of whose thread it is. */
	public UiWatch(Display display) {
		this.display = display;
	}

	/** Forgets what was. */
	public void reset() {
		stall = 0;
		stallCpu = 0;
	}

	/** @return the longest time without looking for the next event, in milliseconds */
	public double stall() {
		return stall;
	}

	/** @return the longest work without looking for the next event, in milliseconds of the CPU */
	public double stallCpu() {
		return stallCpu;
	}

	/**
	 * Does something, waits until it is shown and painted.
	 *
	 * @param shown counted up by who shows it
	 */
	public void dispatch(Runnable action, int[] shown) {
		int before = shown[0];
		watch(() -> {
			action.run();
			return true;
		});
		while (shown[0] == before) {
			step();
		}
		while (watch(display::readAndDispatch)) {
			// until it is painted
		}
	}

	/** Handles the next event, if there is one. */
	public void step() {
		if (!watch(display::readAndDispatch)) {
			Thread.onSpinWait();
		}
	}

	private boolean watch(BooleanSupplier work) {
		long began = System.nanoTime();
		long cpu = THREADS.getCurrentThreadCpuTime();
		boolean did = work.getAsBoolean();
		stall = Math.max(stall, (System.nanoTime() - began) / 1e6);
		stallCpu = Math.max(stallCpu, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
		return did;
	}
}
