package org.saksi.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective that an annotator works in: the articles, the text, what is said of the selected mark. */
public final class Perspective implements IPerspectiveFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.annotation"; //$NON-NLS-1$

	private static final String EXPLORER = "org.saksi.ui.corpus.explorer"; //$NON-NLS-1$
	private static final String INSPECTOR = "org.saksi.ui.editor.inspector"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(EXPLORER, IPageLayout.LEFT, 0.32f, editors);
		layout.addView(INSPECTOR, IPageLayout.RIGHT, 0.70f, editors);
		layout.getViewLayout(EXPLORER).setCloseable(false);
		layout.addShowViewShortcut(EXPLORER);
		layout.addShowViewShortcut(INSPECTOR);
	}
}
