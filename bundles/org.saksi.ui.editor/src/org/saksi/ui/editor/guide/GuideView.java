package org.saksi.ui.editor.guide;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.saksi.ui.editor.FollowingView;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.jobs.Jobs;

/** The view that shows what the scheme of the active article says of its mark types and tags. */
public final class GuideView extends FollowingView {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.editor.guide"; //$NON-NLS-1$

	private GuidePane pane;

	@Override
	protected void createPane(Composite parent) {
		pane = new GuidePane(parent);
		setFind(pane::focusSearch);
	}

	@Override
	protected void show(MarkingPart part) {
		pane.show(part);
	}

	/**
	 * Shows the view, without taking the focus, at a topic.
	 *
	 * @param topic {@code null}: that of the active mark
	 */
	public static void show(IWorkbenchPage page, Topic topic) {
		try {
			if (page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof GuideView view) {
				view.pane.open(topic);
			}
		} catch (PartInitException e) {
			Jobs.show(ID, e);
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
