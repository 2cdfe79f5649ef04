package org.saksi.rcp.session;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Writes down which editors are open soon after that changes, so that they come back even after a crash. */
public final class SessionKeeper implements IPartListener2 {

	/** Milliseconds from a change until it is written; more changes do not put it off. */
	private static final int DELAY = 2_000;
	private static final String PERSIST = "org.eclipse.ui.persistWorkbenchState"; //$NON-NLS-1$

	private final IWorkbenchWindow window;
	private boolean pending;

	private SessionKeeper(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Watches the editors of a window for as long as it is open. */
	public static void watch(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new SessionKeeper(window));
	}

	private void changed(IWorkbenchPartReference reference) {
		if (reference instanceof IEditorReference && !pending) {
			pending = true;
			Display display = window.getWorkbench().getDisplay();
			display.timerExec(DELAY, this::write);
		}
	}

	private void write() {
		pending = false;
		if (window.getShell() == null || window.getShell().isDisposed() || window.getWorkbench().isClosing()) {
			return;
		}
		try {
			window.getService(IHandlerService.class).executeCommand(PERSIST, null);
		} catch (CommandException e) {
			ILog.of(SessionKeeper.class).log(Status.warning(PERSIST, e));
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		changed(reference);
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		changed(reference);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		changed(reference);
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		changed(reference);
	}
}
