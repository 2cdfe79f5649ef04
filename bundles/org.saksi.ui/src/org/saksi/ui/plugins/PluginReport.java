package org.saksi.ui.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.saksi.core.extensions.Contributions;
import org.saksi.core.extensions.Dropins;

/**
 * Tells the user which plug-ins and contributions were left out, and why: what has failed when the workbench is up and what
 * fails later. Failures that come within a moment share one dialog, which stops nobody's work.
 */
public class PluginReport implements IStartup {

	/** How long to wait for more of the same, in milliseconds. */
	private static final int MOMENT = 1000;

	/** How many messages the dialog shows without its details. */
	private static final int NAMED = 5;

	private final List<IStatus> waiting = new ArrayList<>();

	@Override
	public void earlyStartup() {
		Dropins.problems(FrameworkUtil.getBundle(PluginReport.class).getBundleContext(), Platform.getExtensionRegistry())
				.forEach(Contributions.LOG);
		Contributions.listen(this::failed);
	}

	private void failed(IStatus status) {
		synchronized (waiting) {
			waiting.add(status);
			if (waiting.size() > 1) {
				return;
			}
		}
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> display.timerExec(MOMENT, this::show));
		}
	}

	private void show() {
		IStatus[] all;
		synchronized (waiting) {
			all = waiting.toArray(IStatus[]::new);
			waiting.clear();
		}
		IStatus shown = all.length == 1 ? all[0]
				: new MultiStatus(PluginReport.class, 0, all, text(Arrays.stream(all).map(IStatus::getMessage).toList()), null);
		StatusManager.getManager().handle(shown, StatusManager.SHOW);
	}

	/** @return what was left out, in plain words: the first of it by name, the rest as a number */
	static String text(List<String> messages) {
		List<String> lines = new ArrayList<>(List.of(Messages.PluginReport_leftOut));
		messages.stream().distinct().limit(NAMED).map(message -> "\u2022 " + message.lines().findFirst().orElse("")).forEach(lines::add); //$NON-NLS-1$ //$NON-NLS-2$
		long more = messages.stream().distinct().count() - NAMED;
		if (more > 0) {
			lines.add(NLS.bind(Messages.PluginReport_more, more));
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}
}
