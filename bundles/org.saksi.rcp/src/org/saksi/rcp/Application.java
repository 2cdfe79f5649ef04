package org.saksi.rcp;

import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Version;
import org.saksi.rcp.instance.OpenDocuments;
import org.saksi.rcp.instance.SingleInstance;

/**
 * The workbench. {@code -corpus FOLDER} opens a corpus at the start, besides those that were open last.
 */
public final class Application implements IApplication {

	/** How SWT draws icons of what is disabled: pale and half transparent; its default is white in the dark theme. */
	private static final String DISABLED_ICONS = "org.eclipse.swt.image.disablement"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Saksi"); //$NON-NLS-1$
		Version version = context.getBrandingBundle().getVersion();
		System.setProperty("saksi.version", //$NON-NLS-1$ what about.mappings names
				version.getMajor() + "." + version.getMinor() + "." + version.getMicro()); //$NON-NLS-1$ //$NON-NLS-2$
		if (System.getProperty(DISABLED_ICONS) == null) {
			System.setProperty(DISABLED_ICONS, "desaturated"); //$NON-NLS-1$
		}
		Display display = PlatformUI.createDisplay();
		try {
			String corpus = OpenDocuments.folder(corpusArgument(context));
			if (!SingleInstance.claim(display, corpus)) {
				return EXIT_OK;
			}
			OpenDocuments.listen(display);
			int result = PlatformUI.createAndRunWorkbench(display, new SaksiWorkbenchAdvisor(corpus));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static String corpusArgument(IApplicationContext context) {
		Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		List<String> words = arguments instanceof String[] array ? Arrays.asList(array) : List.of();
		int at = words.indexOf("-corpus"); //$NON-NLS-1$
		return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : null;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
