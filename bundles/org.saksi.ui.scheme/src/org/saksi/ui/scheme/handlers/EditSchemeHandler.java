package org.saksi.ui.scheme.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.scheme.SchemeEditor;
import org.saksi.ui.scheme.parts.SchemeInput;

/** Corpus › Edit Scheme. */
public final class EditSchemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.openEditor(new SchemeInput(OpenCorpora.get().current()), SchemeEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
