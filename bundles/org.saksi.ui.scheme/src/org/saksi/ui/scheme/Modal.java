package org.saksi.ui.scheme;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.saksi.core.CorpusException;
import org.saksi.ui.jobs.Jobs;

/** Work during which nothing else may be done: with progress and cancel, the window stays alive. */
final class Modal {

	/** The work. */
	interface Work {
		/** Does it, on a thread of its own. */
		void run(IProgressMonitor monitor) throws CorpusException;
	}

	private Modal() {
	}

	/** @return whether it was done; what failed was shown */
	static boolean run(Shell shell, String name, Work work) {
		try {
			new ProgressMonitorDialog(shell).run(true, true, monitor -> {
				try {
					work.run(SubMonitor.convert(monitor, name, 1).split(1)); // it keeps the name
				} catch (CorpusException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			Jobs.show(name, e.getCause() instanceof Exception cause ? cause : e);
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	/** Runs something on the UI thread, where models live, and waits for it. */
	static Consumer<Runnable> onModels(Display display) {
		return display::syncExec;
	}
}
