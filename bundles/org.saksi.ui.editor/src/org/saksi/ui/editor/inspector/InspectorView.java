package org.saksi.ui.editor.inspector;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.saksi.ui.editor.FollowingView;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.guide.GuideView;
import org.saksi.ui.jobs.Jobs;

/** The view that shows everything about the active mark of the active editor, or about its article. */
public final class InspectorView extends FollowingView {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.editor.inspector"; //$NON-NLS-1$

	private InspectorPane pane;

	@Override
	protected void createPane(Composite parent) {
		pane = new InspectorPane(parent);
		pane.setLeave(() -> getSite().getPage().activate(getSite().getPage().getActiveEditor()));
		pane.setGuide(topic -> GuideView.show(getSite().getPage(), topic));
	}

	@Override
	protected void show(MarkingPart part) {
		pane.show(part);
	}

	/** Shows the view, and in it the metadata of the article, ready to be edited. */
	public static void showMetadata(IWorkbenchPage page) {
		try {
			if (page.showView(ID) instanceof InspectorView view) {
				view.pane.editMetadata();
			}
		} catch (PartInitException e) {
			Jobs.show(ID, e);
		}
	}

	/** Shows the view, ready for a comment on the active mark or, without one, on the article. */
	public static void comment(IWorkbenchPage page) {
		try {
			if (page.showView(ID) instanceof InspectorView view) {
				view.pane.comment();
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
