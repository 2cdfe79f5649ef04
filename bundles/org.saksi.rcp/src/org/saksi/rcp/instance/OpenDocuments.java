package org.saksi.rcp.instance;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.jobs.Jobs;

/** Opens the corpora that the desktop asks for: by a double click on macOS, by a second start elsewhere. */
public final class OpenDocuments {

	/** How long to wait for the workbench to be up, in milliseconds. */
	private static final int PAUSE = 250;

	private OpenDocuments() {
	}

	/** From now on, documents that the desktop opens with this application are opened in the workbench. */
	public static void listen(Display display) {
		display.addListener(SWT.OpenDocument, event -> open(display, event.text));
	}

	/**
	 * The corpus folder that a path means: a folder itself, the folder of any file in it.
	 *
	 * @param path or {@code null}
	 * @return {@code null} for {@code null}; what is no path as it is
	 */
	public static String folder(String path) {
		try {
			Path file = path == null ? null : Path.of(path).toAbsolutePath().normalize();
			return file == null ? null : (Files.isRegularFile(file) ? file.getParent() : file).toString();
		} catch (InvalidPathException e) {
			return path;
		}
	}

	/** Brings the window to the front and opens the corpus, if one is named, as soon as the workbench is up. UI thread. */
	static void open(Display display, String path) {
		if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
			display.timerExec(PAUSE, () -> open(display, path));
			return;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			Shell shell = window.getShell();
			shell.setMinimized(false);
			shell.forceActive();
		}
		if (path != null && !path.isBlank()) {
			Jobs.run(Messages.OpenDocuments_opening, monitor -> OpenCorpora.get().open(Path.of(folder(path)), monitor), store -> {
				// the explorer hears of it
			});
		}
	}
}
