package org.saksi.ui.corpus.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.editors.CorpusInput;

/** File › Close Corpus: closes its editors, asking for what is not saved, then the corpus. */
public final class CloseCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		CorpusStore store = OpenCorpora.get().current();
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		List<IEditorReference> editors = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				if (reference.getEditorInput() instanceof CorpusInput input && input.store() == store) {
					editors.add(reference);
				}
			} catch (PartInitException e) {
				throw new ExecutionException(reference.getName(), e);
			}
		}
		if (page.closeEditors(editors.toArray(IEditorReference[]::new), true)) {
			OpenCorpora.get().close(store);
		}
		return null;
	}
}
