package org.saksi.ui.corpus.articles;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.saksi.core.store.ArticleSummary;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.dialogs.DialogParent;

/** Copies the ids of the selected articles, one a line. */
public final class CopyIdsHandler extends ArticlesHandler {

	@Override
	void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) {
		String ids = String.join("\n", selected.stream().map(ArticleSummary::id).toList()); //$NON-NLS-1$
		Clipboard clipboard = new Clipboard(DialogParent.shell().getDisplay());
		clipboard.setContents(new Object[] { ids }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
