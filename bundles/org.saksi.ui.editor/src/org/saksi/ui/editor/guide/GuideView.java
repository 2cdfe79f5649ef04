package org.saksi.ui.editor.guide;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.saksi.ui.editor.MarkingPart;
import org.saksi.ui.jobs.Jobs;

/** The view that shows what the scheme of the active article says of its mark types and tags. */
public final class GuideView extends ViewPart {

	/** As registered in {@code plugin.xml}. */
	public static final String ID = "org.saksi.ui.editor.guide"; //$NON-NLS-1$

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

	private GuidePane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new GuidePane(parent);
		getSite().getPage().addPartListener(parts);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				pane.focusSearch();
			}
		});
		follow();
	}

	private void follow() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		pane.show(editor == null ? null : Adapters.adapt(editor, MarkingPart.class));
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

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		super.dispose();
	}
}
