package org.saksi.ui.editor.inspector;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.editor.guide.GuideView;
import org.saksi.ui.jobs.Jobs;

/** The view that shows everything about the active mark of the active editor, or about its article. */
public final class InspectorView extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.editor.inspector"; //$NON-NLS-1$

	private InspectorPane pane;

	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partOpened(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference reference) {
			follow(); // the article that an editor waited for is there
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			follow();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		pane = new InspectorPane(parent);
		pane.setLeave(() -> getSite().getPage().activate(getSite().getPage().getActiveEditor()));
		pane.setGuide(topic -> GuideView.show(getSite().getPage(), topic));
		getSite().getPage().addPartListener(parts);
		follow();
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

	private void follow() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		pane.show(editor == null ? null : Adapters.adapt(editor, MarkingPart.class));
		takeUndo(editor);
	}

	/** Undo and redo in the view are those of the article. */
	private void takeUndo(IEditorPart editor) {
		IActionBars own = getViewSite().getActionBars();
		for (String id : new String[] { ActionFactory.UNDO.getId(), ActionFactory.REDO.getId() }) {
			own.setGlobalActionHandler(id, editor instanceof ArticleEditor article ? article.actions().get(id) : null);
		}
		own.updateActionBars();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		super.dispose();
	}
}
