package org.saksi.ui.corpus.wizards;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.saksi.ui.jobs.Jobs;

/**
 * Work in the background of which only the latest counts: starting it anew cancels what runs. All methods are for the UI
 * thread, and so are the results.
 */
public final class Latest {

	private final String name;
	private Job job;
	private int turn;

	/** @param name what is done, localized */
	public Latest(String name) {
		this.name = name;
	}

	/**
	 * Starts work.
	 *
	 * @param delay  how long to wait for still later work, in milliseconds
	 * @param done   receives the result, if nothing later was started
	 * @param failed receives the failure, likewise
	 */
	public <T> void start(long delay, Jobs.Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
		cancel();
		int mine = turn;
		job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.run(monitor);
					Jobs.ui(() -> finish(mine, () -> done.accept(result)));
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (Exception e) {
					Jobs.ui(() -> finish(mine, () -> failed.accept(e)));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(delay);
	}

	private void finish(int mine, Runnable told) {
		if (mine == turn) {
			job = null;
			told.run();
		}
	}

	/** @return whether work runs or waits */
	public boolean isRunning() {
		return job != null;
	}

	/** Cancels what runs; its result is not told. */
	public void cancel() {
		turn++;
		if (job != null) {
			job.cancel();
			job = null;
		}
	}
}
