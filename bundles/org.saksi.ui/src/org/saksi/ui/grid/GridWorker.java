package org.saksi.ui.grid;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Answers queries off the UI thread. Of several that wait only the newest counts. */
final class GridWorker<T> {

	/** Up to so many rows a query is answered at once: that takes a few milliseconds. */
	private static final int AT_ONCE = 2000;

	/** A query with its number, so that an answer is known to be the newest one's. */
	private record Asked<T>(int number, GridQuery<T> query) {
	}

	private final Display display;
	private final Consumer<Lines<T>> answered;
	private final AtomicReference<Asked<T>> waiting = new AtomicReference<>();
	private final Job job;
	private volatile int newest;
	private boolean busy;

	/** @param answered takes each answer that still counts, on the UI thread */
	GridWorker(Display display, String name, Consumer<Lines<T>> answered) {
		this.display = display;
		this.answered = answered;
		job = Job.create(name, this::work);
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	/** Asks a query; on the UI thread. */
	void ask(GridQuery<T> query) {
		newest++;
		if (query.rows().size() <= AT_ONCE) {
			waiting.set(null);
			busy = false;
			answered.accept(query.run(() -> false));
		} else {
			busy = true;
			waiting.set(new Asked<>(newest, query));
			job.schedule();
		}
	}

	/** @return whether an answer is still to come */
	boolean isBusy() {
		return busy;
	}

	/** Makes something of rows, in the background where there are many, and hands it over on the UI thread. */
	<R> void run(String name, int size, Function<IProgressMonitor, R> work, Consumer<R> done) {
		if (size <= AT_ONCE) {
			done.accept(work.apply(new NullProgressMonitor()));
			return;
		}
		Job making = Job.create(name, monitor -> {
			R result = work.apply(monitor);
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> done.accept(result));
			}
		});
		making.setUser(true);
		making.schedule();
	}

	private IStatus work(IProgressMonitor monitor) {
		Asked<T> asked = waiting.getAndSet(null);
		if (asked != null) {
			int number = asked.number();
			try {
				Lines<T> lines = asked.query().run(() -> number != newest || monitor.isCanceled());
				if (!display.isDisposed()) {
					display.asyncExec(() -> {
						if (number == newest) {
							busy = false;
							answered.accept(lines);
						}
					});
				}
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			}
		}
		return Status.OK_STATUS;
	}

	/** Nothing is answered any more. */
	void stop() {
		newest++;
		waiting.set(null);
		job.cancel();
	}
}
