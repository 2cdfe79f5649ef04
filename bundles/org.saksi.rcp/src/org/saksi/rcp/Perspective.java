package org.saksi.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.saksi.rcp.session.UnsavedView;

/**
 * Annotate, the perspective that an annotator works in: the articles, the text, what is said of the selected mark, and what
 * is wrong with it.
 */
public final class Perspective implements IPerspectiveFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.annotation"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Views.EXPLORER, IPageLayout.LEFT, 0.32f, editors);
		Views.stack(layout, "outline", IPageLayout.BOTTOM, 0.60f, Views.EXPLORER, Views.OUTLINE, Views.GUIDE); //$NON-NLS-1$
		layout.addView(Views.INSPECTOR, IPageLayout.RIGHT, 0.70f, editors);
		Views.place(layout, "below", IPageLayout.BOTTOM, 0.62f, editors, Views.PROBLEMS, Views.PROGRESS, Views.AGENTS, //$NON-NLS-1$
				Views.CANONICAL, UnsavedView.ID, Views.JOBS);
		layout.getViewLayout(Views.EXPLORER).setCloseable(false);
		Views.shortcuts(layout);
	}
}
