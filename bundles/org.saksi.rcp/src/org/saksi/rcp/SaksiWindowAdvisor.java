package org.saksi.rcp;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.saksi.rcp.session.SaveOnce;
import org.saksi.rcp.session.SessionKeeper;

/** The window: what bars it has and how large it opens first. */
final class SaksiWindowAdvisor extends WorkbenchWindowAdvisor {

	SaksiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new SaksiActionBarAdvisor(configurer);
	}

	@Override
	public void postWindowOpen() {
		new WindowTitle(getWindowConfigurer());
		SessionKeeper.watch(getWindowConfigurer().getWindow());
		SaveOnce.install(getWindowConfigurer().getWindow());
		Shell shell = getWindowConfigurer().getWindow().getShell();
		shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(() -> giveKeys(shell)));
	}

	/** What had the keys may be gone when a dialog closes: then the active part takes them, else they would go nowhere. */
	private void giveKeys(Shell shell) {
		if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell && shell.getDisplay().getFocusControl() == null) {
			IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
			IWorkbenchPart part = page == null ? null : page.getActivePart();
			if (part != null) {
				part.setFocus();
			}
		}
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1320, 860));
		configurer.setTitle("Saksi"); //$NON-NLS-1$
		configurer.setShowCoolBar(true);
		configurer.setShowMenuBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
	}
}
