package org.saksi.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective that an annotator works in. */
public class Perspective implements IPerspectiveFactory {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.rcp.annotation";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
