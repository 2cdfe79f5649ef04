package org.saksi.ui.corpus.articles;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.saksi.core.store.ArticleSummary;
import org.saksi.ui.corpus.explorer.CorpusExplorer;
import org.saksi.ui.dialogs.DialogParent;

/** Opens the selected articles; asks before it opens many. */
public final class OpenArticlesHandler extends ArticlesHandler {

	private static final int MANY = 10;

	@Override
	void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) {
		boolean go = selected.size() <= MANY || MessageDialog.open(MessageDialog.QUESTION, DialogParent.shell(),
				Messages.Open_title, NLS.bind(Messages.Open_many, selected.size()), SWT.SHEET, Messages.Open_verb,
				Messages.Cancel) == 0;
		if (go) {
			selected.forEach(article -> explorer.openArticle(article.id()));
		}
	}
}
