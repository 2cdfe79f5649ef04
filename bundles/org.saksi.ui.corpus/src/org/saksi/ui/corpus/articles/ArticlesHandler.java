package org.saksi.ui.corpus.articles;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.saksi.core.store.ArticleSummary;
import org.saksi.ui.corpus.explorer.CorpusExplorer;

/** A handler for the articles that are selected in the explorer; it is off while there are none. */
abstract class ArticlesHandler extends AbstractHandler {

	ArticlesHandler() {
		setBaseEnabled(false);
	}

	private static CorpusExplorer explorer(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.findView(CorpusExplorer.ID) instanceof CorpusExplorer explorer ? explorer : null;
	}

	@Override
	public void setEnabled(Object context) {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		CorpusExplorer explorer = explorer(window);
		setBaseEnabled(explorer != null && explorer.store() != null && explorer.hasSelection());
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		CorpusExplorer explorer = explorer(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		List<ArticleSummary> selected = explorer == null || explorer.store() == null ? List.of() : explorer.selectedArticles();
		if (!selected.isEmpty()) {
			run(event, explorer, selected);
		}
		return null;
	}

	/** Does it; {@code selected} is not empty. */
	abstract void run(ExecutionEvent event, CorpusExplorer explorer, List<ArticleSummary> selected) throws ExecutionException;
}
