package org.saksi.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.saksi.rcp.session.UnsavedView;

/** Set up, the perspective of who leads: the articles, the scheme in the editor area, the registries, progress and problems. */
public final class SetupPerspective implements IPerspectiveFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.setup"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Views.EXPLORER, IPageLayout.LEFT, 0.34f, editors);
		layout.getViewLayout(Views.EXPLORER).setCloseable(false);
		Views.stack(layout, "below", IPageLayout.BOTTOM, 0.52f, editors, Views.PROGRESS, Views.PROBLEMS, Views.AGENTS, //$NON-NLS-1$
				Views.CANONICAL);
		Views.place(layout, "right", IPageLayout.RIGHT, 0.70f, editors, Views.INSPECTOR, Views.OUTLINE); //$NON-NLS-1$
		Views.place(layout, "jobs", IPageLayout.BOTTOM, 0.80f, Views.EXPLORER, UnsavedView.ID, Views.JOBS); //$NON-NLS-1$
		Views.shortcuts(layout);
	}
}
