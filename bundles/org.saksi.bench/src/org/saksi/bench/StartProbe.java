package org.saksi.bench;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Prints how long the start took, in milliseconds, and closes the workbench. The start ends when the window is open and
 * the first event that comes after all of the start's own is handled; it began at {@code saksi.bench.start}, in
 * milliseconds since 1970, before Java was called.
 */
public class StartProbe implements IStartup {

	/** How long the workbench stays open afterwards, in milliseconds. */
	static final int SETTLE = 1500;

	@Override
	public void earlyStartup() {
		Long began = Long.getLong("saksi.bench.start");
		if (began == null) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			while (display.getActiveShell() == null && display.readAndDispatch()) {
				// what is left of the start
			}
		});
		long took = System.currentTimeMillis() - began;
		System.out.println("started in " + took);
		// Not at once: the platform tells its parts of the end of the start from another thread, and needs the display for it.
		display.asyncExec(() -> display.timerExec(SETTLE, () -> PlatformUI.getWorkbench().close()));
	}
}
