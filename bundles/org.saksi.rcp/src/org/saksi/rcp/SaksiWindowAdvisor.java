package org.saksi.rcp;

import org.eclipse.swt.graphics.Point;
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
