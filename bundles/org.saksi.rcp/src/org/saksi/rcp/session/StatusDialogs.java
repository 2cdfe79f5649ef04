package org.saksi.rcp.session;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.util.Policy;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.saksi.ui.dialogs.DialogParent;
import org.saksi.ui.dialogs.FailureDialog;
import org.saksi.ui.jobs.Jobs;

/** Logs and shows every failure of the workbench, ours and the platform's, in the one dialog that there is for it. */
public final class StatusDialogs extends AbstractStatusHandler {

	private boolean open;

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & StatusManager.LOG) != 0) {
			StatusManager.getManager().addLoggedStatus(status);
			Policy.getLog().log(status);
		}
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
			if ((style & StatusManager.BLOCK) != 0 && PlatformUI.getWorkbench().getDisplay().getThread() == Thread.currentThread()) {
				show(status);
			} else {
				Jobs.ui(() -> show(status));
			}
		}
	}

	/** One after the other: a failure that comes again and again does not bury the workbench in dialogs. */
	private void show(IStatus status) {
		if (!open) {
			open = true;
			try {
				Shell parent = DialogParent.shell();
				new FailureDialog(parent, null, status).open();
			} finally {
				open = false;
			}
		}
	}
}
