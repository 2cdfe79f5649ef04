package org.saksi.ui.jobs;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.saksi.ui.dialogs.FailureDialog;

/** Runs long work off the UI thread, with progress and cancel; shows failures with their details. */
public final class Jobs {

	/**
	 * Work that takes its time.
	 *
	 * @param <T> what it gives
	 */
	@FunctionalInterface
	public interface Work<T> {
		/** Does the work; checks the monitor for cancellation. */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private Jobs() {
	}

	/**
	 * Runs work as a user job.
	 *
	 * @param name what is being done, localized; shown in the progress view
	 * @param done receives the result on the UI thread when the work has succeeded and the workbench still runs
	 * @return the scheduled job
	 */
	public static <T> Job run(String name, Work<T> work, Consumer<T> done) {
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.run(monitor);
					ui(() -> done.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (Exception e) {
					show(name, e);
					return Status.OK_STATUS;
				}
			}
		};
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** Logs a failure and shows it in a dialog, from any thread. */
	public static void show(String what, Exception failure) {
		IStatus status = FailureDialog.status(what, failure);
		ui(() -> StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW));
	}

	/** Runs something on the UI thread, soon, if the workbench is still there. */
	public static void ui(Runnable runnable) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!display.isDisposed()) {
						runnable.run();
					}
				});
			}
		}
	}
}
