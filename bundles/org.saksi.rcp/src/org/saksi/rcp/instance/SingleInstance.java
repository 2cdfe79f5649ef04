package org.saksi.rcp.instance;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Sees to it that one workbench at a time has a state folder. */
public final class SingleInstance {

	private SingleInstance() {
	}

	/**
	 * Takes the state folder for this workbench. Where another one has it, hands the corpus over to that one, or says that it
	 * does not answer.
	 *
	 * @param corpus the corpus to open, or {@code null}
	 * @return whether this workbench may start
	 */
	public static boolean claim(Display display, String corpus) {
		Location location = Platform.getInstanceLocation();
		if (location == null || location.getURL() == null) {
			return true;
		}
		try {
			Path folder = Path.of(URIUtil.toURI(location.getURL()));
			Requests requests = new Requests(folder.resolve("open")); //$NON-NLS-1$
			if (location.lock()) {
				requests.listen(path -> {
					if (!display.isDisposed()) {
						display.asyncExec(() -> OpenDocuments.open(display, path));
					}
				});
				return true;
			}
			if (!requests.send(corpus == null ? "" : corpus)) { //$NON-NLS-1$
				MessageDialog.openError(null, Display.getAppName(), NLS.bind(Messages.SingleInstance_noAnswer, folder));
			}
			return false;
		} catch (IOException | URISyntaxException e) {
			// A file system without locks, or one that is full: working alone is likelier than two at once.
			ILog.of(SingleInstance.class).log(Status.warning(location.getURL().toString(), e));
			return true;
		}
	}
}
