package org.saksi.rcp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;

/** Sets up the workbench, and opens the corpora that were open last. */
final class SaksiWorkbenchAdvisor extends WorkbenchAdvisor {

	private final String corpus;

	/** @param corpus a corpus folder to open at the start, or {@code null} */
	SaksiWorkbenchAdvisor(String corpus) {
		this.corpus = corpus;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Perspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new SaksiWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		closeLeftOvers();
		List<Path> folders = new ArrayList<>(Preferences.corpora());
		folders.removeIf(folder -> !Files.isDirectory(folder));
		if (corpus != null) {
			Path folder = Path.of(corpus);
			folders.remove(folder);
			folders.add(folder);
		}
		if (!folders.isEmpty()) {
			Jobs.run(Messages.Startup_openCorpora, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, folders.size());
				for (Path folder : folders) {
					OpenCorpora.get().open(folder, progress.split(1));
				}
				return null;
			}, nothing -> {
				// the explorer hears of it
			});
		}
	}

	/** After a crash the window comes back with tabs of articles, but their corpora are not open: such tabs show nothing. */
	private static void closeLeftOvers() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeAllEditors(false);
			}
		}
	}

	@Override
	public void postShutdown() {
		OpenCorpora.get().shutdown();
	}
}
