package org.saksi.rcp;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Draws a window again when a dialog above it is gone: on X11 without a compositor and at a scale of 2, parts of it sometimes stay as the
 * dialog left them.
 */
final class Repaint {

	private static final int LATER = 120;

	private Repaint() {
	}

	/** Does so from now on. */
	static void afterDialogs(Display display) {
		if (!"gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			return;
		}
		display.addFilter(SWT.Dispose, event -> {
			if (event.widget instanceof Shell dialog && dialog.getParent() instanceof Shell below) {
				display.timerExec(LATER, () -> {
					if (!below.isDisposed()) {
						Point size = below.getSize();
						below.redraw(0, 0, size.x, size.y, true);
					}
				});
			}
		});
	}
}
