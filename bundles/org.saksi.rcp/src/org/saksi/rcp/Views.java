package org.saksi.rcp;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;
import org.saksi.rcp.help.HelpView;
import org.saksi.rcp.session.UnsavedView;

/** The views that perspectives lay out, by id: the bundles that have them may be missing. */
final class Views {

	static final String EXPLORER = "org.saksi.ui.corpus.explorer"; //$NON-NLS-1$
	static final String PROBLEMS = "org.saksi.ui.corpus.problems"; //$NON-NLS-1$
	static final String PROGRESS = "org.saksi.ui.corpus.progress"; //$NON-NLS-1$
	static final String AGENTS = "org.saksi.ui.registry.agents"; //$NON-NLS-1$
	static final String CANONICAL = "org.saksi.ui.registry.canonical"; //$NON-NLS-1$
	static final String INSPECTOR = "org.saksi.ui.editor.inspector"; //$NON-NLS-1$
	static final String OUTLINE = "org.saksi.ui.editor.outline"; //$NON-NLS-1$
	static final String GUIDE = "org.saksi.ui.editor.guide"; //$NON-NLS-1$
	static final String JOBS = "org.eclipse.ui.views.ProgressView"; //$NON-NLS-1$

	/** All of them, in the order of the menu. */
	static final List<String> ALL = List.of(EXPLORER, OUTLINE, GUIDE, INSPECTOR, PROBLEMS, PROGRESS, AGENTS, CANONICAL,
			UnsavedView.ID, JOBS, HelpView.ID);

	private Views() {
	}

	/** @return whether a view of that id is there */
	static boolean exists(String id) {
		return PlatformUI.getWorkbench().getViewRegistry().find(id) != null;
	}

	/** Stacks the views that are there at a side of {@code of}; none of them: nothing happens. */
	static void stack(IPageLayout layout, String folder, int side, float ratio, String of, String... views) {
		List<String> there = List.of(views).stream().filter(Views::exists).toList();
		if (!there.isEmpty()) {
			IFolderLayout stack = layout.createFolder(folder, side, ratio, of);
			there.forEach(stack::addView);
		}
	}

	/** Keeps a place at a side of {@code of} for views that are opened later. */
	static void place(IPageLayout layout, String folder, int side, float ratio, String of, String... views) {
		IPlaceholderFolderLayout places = layout.createPlaceholderFolder(folder, side, ratio, of);
		for (String view : views) {
			places.addPlaceholder(view);
		}
	}

	/** Lists the views that are there, and the perspectives, in the menu Window. */
	static void shortcuts(IPageLayout layout) {
		ALL.stream().filter(Views::exists).forEach(layout::addShowViewShortcut);
		layout.addPerspectiveShortcut(Perspective.ID);
		layout.addPerspectiveShortcut(SetupPerspective.ID);
	}
}
