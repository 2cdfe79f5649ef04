package org.saksi.ui.editor;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** A view that shows something of the active editor. Undo and redo in it are those of the article. */
public abstract class FollowingView extends ViewPart {

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

	/** Makes what the view shows. */
	protected abstract void createPane(Composite parent);

	/** Shows what there is of a part; {@code null}: no article is active. */
	protected abstract void show(MarkingPart part);

	@Override
	public final void createPartControl(Composite parent) {
		createPane(parent);
		getSite().getPage().addPartListener(parts);
		follow();
	}

	/** Says what Find does in the view. */
	protected final void setFind(Runnable find) {
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				find.run();
			}
		});
	}

	private void follow() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		show(editor == null ? null : Adapters.adapt(editor, MarkingPart.class));
		IActionBars own = getViewSite().getActionBars();
		for (String id : new String[] { ActionFactory.UNDO.getId(), ActionFactory.REDO.getId() }) {
			own.setGlobalActionHandler(id, editor instanceof ArticleEditor article ? article.actions().get(id) : null);
		}
		own.updateActionBars();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		super.dispose();
	}
}
