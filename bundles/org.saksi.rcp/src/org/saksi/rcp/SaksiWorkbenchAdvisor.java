package org.saksi.rcp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.saksi.core.CorpusException;
import org.saksi.rcp.pages.CommandTrim;
import org.saksi.rcp.pages.PageOrder;
import org.saksi.rcp.session.StatusDialogs;
import org.saksi.rcp.session.UnsavedView;
import org.saksi.rcp.welcome.WelcomeEditor;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.dialogs.SaveQuestion;
import org.saksi.ui.jobs.Jobs;
import org.saksi.ui.prefs.Preferences;
import org.saksi.ui.style.Themes;

/** Sets up the workbench, and brings back what was open last. */
final class SaksiWorkbenchAdvisor extends WorkbenchAdvisor {

	private final String corpus;
	private final List<Path> folders = new ArrayList<>();
	private AbstractStatusHandler failures;

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
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		if (failures == null) {
			failures = new StatusDialogs();
		}
		return failures;
	}

	/** Editors that come back ask for their corpora, so these are announced before the window opens. */
	@Override
	public void preStartup() {
		if (Preferences.restoresSession()) {
			folders.addAll(Preferences.corpora());
			folders.removeIf(folder -> !Files.isDirectory(folder));
		}
		if (corpus != null) {
			Path folder = Path.of(corpus).toAbsolutePath().normalize();
			folders.remove(folder);
			folders.add(folder);
		}
		OpenCorpora.get().expect(folders);
	}

	@Override
	public void postStartup() {
		Themes.start();
		Repaint.afterDialogs(PlatformUI.getWorkbench().getDisplay());
		PageOrder.apply(PlatformUI.getWorkbench().getPreferenceManager());
		CommandTrim.trim(PlatformUI.getWorkbench().getService(ICommandService.class));
		closeEditors(!Preferences.restoresSession());
		if (folders.isEmpty()) {
			WelcomeEditor.open();
			return;
		}
		Jobs.run(Messages.Startup_openCorpora, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, folders.size());
			for (Path folder : folders) {
				try {
					OpenCorpora.get().open(folder, progress.split(1));
				} catch (CorpusException e) {
					Jobs.show(Messages.Startup_openCorpora, e); // the others are opened all the same
				}
			}
			return UnsavedView.hasUnsavedWork();
		}, unsaved -> {
			if (unsaved) {
				UnsavedView.offer();
			}
		});
	}

	/** Closes the editors that came back: all, or those that a crash left behind and that cannot say what they showed. */
	private static void closeEditors(boolean all) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeEditors(Stream.of(page.getEditorReferences()).filter(reference -> all || isLost(reference))
						.toArray(IEditorReference[]::new), false);
			}
		}
	}

	private static boolean isLost(IEditorReference reference) {
		try {
			return reference.getEditorInput() == null;
		} catch (PartInitException e) {
			return true;
		}
	}

	/** Asks once, for all windows, what is to be saved. */
	@Override
	public boolean preShutdown() {
		List<IEditorPart> dirty = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				dirty.addAll(List.of(page.getDirtyEditors()));
			}
		}
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return SaveQuestion.ask(active == null ? null : active.getShell(), dirty, true);
	}

	@Override
	public void postShutdown() {
		OpenCorpora.get().shutdown();
	}
}
