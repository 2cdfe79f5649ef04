package org.saksi.rcp;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.saksi.ui.dialogs.SaveQuestion;

/** File \u203A Close All Articles: asks once for all that is not saved. */
final class CloseAllAction extends Action implements IPartListener2 {

	private final IWorkbenchWindow window;

	CloseAllAction(IWorkbenchWindow window) {
		super(Messages.Action_closeAll);
		this.window = window;
		setId(ActionFactory.CLOSE_ALL.getId());
		setActionDefinitionId(ActionFactory.CLOSE_ALL.getCommandId());
		setToolTipText(LegacyActionTools.removeMnemonics(Messages.Action_closeAll));
		window.getPartService().addPartListener(this);
		update();
	}

	private void update() {
		IWorkbenchPage page = window.getActivePage();
		setEnabled(page != null && page.getEditorReferences().length > 0);
	}

	@Override
	public void run() {
		IWorkbenchPage page = window.getActivePage();
		if (page != null && SaveQuestion.ask(window.getShell(), List.of(page.getDirtyEditors()), false)) {
			page.closeAllEditors(false);
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		update();
	}
}
