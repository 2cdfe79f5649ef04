package org.saksi.bench;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the view {@code saksi.bench.view}, prints how many rows its table has as soon as it has any, and closes the
 * workbench. A view that cannot be opened, or that shows no row in time, prints {@code view failed} or has 0 rows.
 */
public class ViewProbe implements IStartup {

	/** How often to look, in milliseconds. */
	private static final int PAUSE = 250;
	/** How long to look, in seconds. */
	private static final int PATIENCE = Integer.getInteger("saksi.bench.patience", 15);

	@Override
	public void earlyStartup() {
		String view = System.getProperty("saksi.bench.view");
		if (view != null) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> open(display, view));
		}
	}

	private static void open(Display display, String view) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		try {
			page.showView(view);
		} catch (PartInitException e) {
			System.out.println("view failed: " + e.getMessage());
		}
		look(display, page, view, PATIENCE * 1000 / PAUSE);
	}

	private static void look(Display display, IWorkbenchPage page, String view, int left) {
		int rows = 0;
		if (page.findView(view) != null) {
			page.activate(page.findView(view));
			rows = display.getFocusControl() instanceof Table table ? table.getItemCount() : 0;
		}
		if (rows > 0 || left == 0) {
			System.out.println("view " + view + " has " + rows + " rows");
			display.timerExec(StartProbe.SETTLE, () -> PlatformUI.getWorkbench().close());
		} else {
			display.timerExec(PAUSE, () -> look(display, page, view, left - 1));
		}
	}
}
