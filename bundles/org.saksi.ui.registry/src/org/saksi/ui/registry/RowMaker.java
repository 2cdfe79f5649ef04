package org.saksi.ui.registry;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.saksi.ui.jobs.Jobs;

/**
 * Makes the rows of a table off the UI thread where they are many. Of several that wait only the newest are made.
 *
 * @param <R> a row
 */
final class RowMaker<R> {

	/** Up to so many rows are made at once: that takes a few milliseconds. */
	private static final int AT_ONCE = 2000;

	private record Asked<R>(int number, Supplier<List<R>> rows) {
	}

	private final Consumer<List<R>> made;
	private final AtomicReference<Asked<R>> waiting = new AtomicReference<>();
	private final Job job;
	private int newest;

	/** @param made takes the rows that still count, on the UI thread */
	RowMaker(String name, Consumer<List<R>> made) {
		this.made = made;
		job = Job.create(name, this::work);
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	/**
	 * Makes rows; on the UI thread.
	 *
	 * @param rows touches nothing that another thread changes
	 * @param size about how many rows there will be
	 */
	void make(Supplier<List<R>> rows, int size) {
		newest++;
		if (size <= AT_ONCE) {
			waiting.set(null);
			made.accept(rows.get());
		} else {
			waiting.set(new Asked<>(newest, rows));
			job.schedule();
		}
	}

	private IStatus work(IProgressMonitor monitor) {
		Asked<R> asked = waiting.getAndSet(null);
		if (asked != null) {
			List<R> rows = asked.rows().get();
			Jobs.ui(() -> {
				if (asked.number() == newest) {
					made.accept(rows);
				}
			});
		}
		return Status.OK_STATUS;
	}

	/** No rows that were asked for come any more. */
	void stop() {
		newest++;
		waiting.set(null);
	}
}
